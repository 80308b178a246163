import * as z from 'zod/mini';
import type { SheetLanguage } from '../../sheet-language';
import { readStoredDress } from './stored-dress';
import type { StoredDress } from './stored-dress';

const count = z.int().check(z.gte(0), z.lte(1_048_576));

const column = z.strictObject({
  /** Of all formulas and constants of the column that are not inputs, as they stood. */
  whole: z.string(),
  /** From the area's first row: what each cell held (`contentMark`), as runs. */
  cells: z.string(),
  /** How each cell was to look, as runs. */
  styles: z.string(),
});

const area = z.strictObject({
  sheet: z.string(),
  /** First row, first column, last row, last column. */
  area: z.tuple([count, count, count, count]),
  /** By the column's place in the area. */
  columns: z.record(z.string().check(z.regex(/^\d{1,5}$/)), column),
  /** Places of the columns whose width we set. */
  widths: z.array(count),
});

const storedState = z.object({
  version: z.literal(1),
  language: z.enum(['sv', 'en']),
  /** What was asked for last time; the use cases know what is in it. */
  options: z.record(z.string(), z.unknown()),
  /** What we wrote, by the anchor of the sheet or the area. */
  areas: z.record(z.string(), area),
  dress: z.record(z.string(), z.unknown()),
  /** Names that a person can see. */
  names: z.array(z.string()),
});

export interface StoredState {
  readonly version: 1;
  readonly language: SheetLanguage;
  readonly options: Readonly<Record<string, unknown>>;
  readonly areas: Readonly<Record<string, StoredArea>>;
  /** What lay over the cells, by the anchors of the areas that share a sheet; what is damaged is left out. */
  readonly dress: Readonly<Record<string, StoredDress>>;
  readonly names: readonly string[];
}

export interface StoredArea {
  readonly sheet: string;
  readonly area: readonly [top: number, left: number, bottom: number, right: number];
  readonly columns: Readonly<Record<string, StoredColumn>>;
  readonly widths: readonly number[];
}

export type StoredColumn = z.infer<typeof column>;

/** Null for none, for one that is damaged, and for one of another version: it is made again from what stands there. */
export function parseState(text: string | null | undefined): StoredState | null {
  if (text === null || text === undefined || text === '') return null;
  try {
    const { data } = storedState.safeParse(JSON.parse(text));
    return data ? { ...data, dress: readStoredDress(data.dress) } : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** The same state gives the same text. */
export function writeState({ version, language, options, areas, dress, names }: StoredState): string {
  return sortedText({ version, language, options, areas, dress, names });
}

/** As JSON, with keys in order. */
export function sortedText(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]): [string, unknown] => [key, sorted(each)]));
}
