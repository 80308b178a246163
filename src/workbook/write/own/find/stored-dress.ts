import * as z from 'zod/mini';
import type { Area } from '../../../workbook';
import type { Dress } from '../../draft/own-content';

const count = z.int().check(z.gte(0), z.lte(1_048_576));
const color = z.string().check(z.regex(/^[0-9A-F]{6}$/i));
const area = z.strictObject({ top: count, left: count, bottom: count, right: count });

const emphasis = z.strictObject({
  bold: z.exactOptional(z.boolean()),
  color: z.exactOptional(color),
  fill: z.exactOptional(color),
});

const validation = z.strictObject({
  area,
  rule: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('list'), items: z.array(z.string()) }),
    z.strictObject({ kind: z.literal('listFrom'), refersTo: z.string() }),
    z.strictObject({ kind: z.literal('between'), low: z.number(), high: z.number() }),
  ]),
  title: z.string(),
  message: z.string(),
});

const texts = z.strictObject({ refersTo: z.string(), values: z.array(z.nullable(z.string())) });
const numbers = z.strictObject({ refersTo: z.string(), values: z.array(z.nullable(z.number())) });

const chart = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.enum(['clusteredColumn', 'stackedColumn', 'line']),
  place: area,
  categories: texts,
  series: z.array(z.strictObject({ name: texts, values: numbers, color: z.nullable(color), hasLabels: z.boolean() })),
  numberFormat: z.string(),
  valueAxisTitle: z.nullable(z.string()),
  axisMinimum: z.nullable(z.number()),
  hasLegend: z.boolean(),
  description: z.string(),
});

const laid = z.strictObject({
  conditionalFormats: z.array(z.strictObject({ area, formula: z.string(), emphasis })),
  validations: z.array(validation),
  links: z.array(z.strictObject({ row: count, column: count, to: z.string(), tooltip: z.string() })),
  widths: z.array(z.strictObject({ column: count, width: z.number().check(z.positive()) })),
  heights: z.array(z.strictObject({ row: count, height: z.number().check(z.positive()) })),
  frozen: z.nullable(z.strictObject({ rows: count, columns: count })),
  charts: z.array(chart),
  page: z.nullable(z.strictObject({ orientation: z.enum(['landscape', 'portrait']), pagesWide: count, pagesHigh: z.nullable(count) })),
});

const storedDress = z.strictObject({ areas: z.array(area), laid });

/** What we laid over a sheet, and where the areas were then. */
export interface StoredDress {
  readonly areas: readonly Area[];
  readonly laid: Dress;
}

/** Without those that are damaged: their sheets are dressed anew. */
export function readStoredDress(stored: Readonly<Record<string, unknown>>): Record<string, StoredDress> {
  const read: Record<string, StoredDress> = {};
  for (const [key, value] of Object.entries(stored)) {
    const { data } = storedDress.safeParse(value);
    if (data) read[key] = data;
  }
  return read;
}
