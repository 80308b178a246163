import * as z from 'zod/mini';

const count = z.int().check(z.gte(0), z.lte(1_048_576));
const area = z.strictObject({ top: count, left: count, bottom: count, right: count });

const journal = z.strictObject({
  version: z.literal(1),
  /** "2026-11-21 07:12:00" by the clock of who wrote. */
  time: z.string(),
  /** How many cells there were to write. */
  cells: count,
  /** Whether volymplan had written in the workbook before. */
  hadState: z.boolean(),
  /** Whether it was a removal of everything of ours. */
  isRemoval: z.boolean(),
  addSheets: z.array(z.string()),
  /** On sheets that were there. */
  areas: z.array(z.strictObject({ sheet: z.string(), area, /** Of what stood there before. */ hash: z.string() })),
  /** The person's own cells among `areas`; their contents are kept on the sheet Tidigare plan. */
  replaced: z.array(z.strictObject({ sheet: z.string(), area })),
  /** Excel tables that were to grow or shrink, with the area before. */
  tables: z.array(z.strictObject({ sheet: z.string(), table: z.string(), area })),
  /** Names that were to be set and were not there before. */
  names: z.array(z.string()),
  /** Columns that had no width of their own before. */
  widths: z.array(z.strictObject({ sheet: z.string(), column: count })),
});

/**
 * What is noted in the workbook before its first cell is written, and taken away with the last: ranges and hashes, never contents.
 * Where it is found, a write was broken off.
 */
export type Journal = z.infer<typeof journal>;

/** Null for none, and for one that is damaged. */
export function parseJournal(text: string | null): Journal | null {
  if (text === null || text === '') return null;
  try {
    return journal.safeParse(JSON.parse(text)).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
