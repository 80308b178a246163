import { z } from 'zod';
import type { PointedTable, TableCorrection, TableCorrections } from './table-correction';

const place = z.number().int().min(0).max(1_048_576);
const key = z.strictObject({ sheet: z.string(), range: z.string(), title: z.string().nullable(), headers: z.array(z.string()) });

const columnReading = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ignored') }),
  z.strictObject({
    kind: z.literal('period'),
    year: z.number().int().min(1900).max(2200),
    periodKind: z.enum(['actual', 'budget', 'forecast', 'plan']).nullable(),
  }),
]);

const roles = [
  'volumes', 'unitPrices', 'operatingBudget', 'operatingBudgetTotal', 'activityDetail',
  'volumeBudget', 'monthly', 'changes', 'investments', 'other',
] as const;

const correction = z.strictObject({
  table: key,
  isUnused: z.literal(true).exactOptional(),
  role: z.enum(roles).exactOptional(),
  unit: z.string().exactOptional(),
  costSign: z.enum(['positive', 'negative']).exactOptional(),
  columns: z.array(z.strictObject({ header: z.string(), place, as: columnReading })).exactOptional(),
});

const texts = z.array(z.strictObject({ place, text: z.string() }));
const pointed = z.strictObject({ sheet: z.string(), range: z.string(), heads: texts, labels: texts });

const lists = z.object({ corrections: z.array(z.unknown()).catch([]), pointed: z.array(z.unknown()).catch([]) });

/** What the workbook remembers of a person's corrections; what of it is damaged is left out. Never throws. */
export function readStoredCorrections(stored: unknown): TableCorrections {
  const { data } = lists.safeParse(stored);
  return {
    corrections: data?.corrections.flatMap((each): TableCorrection[] => listed(correction.safeParse(each).data)) ?? [],
    pointed: data?.pointed.flatMap((each): PointedTable[] => listed(pointed.safeParse(each).data)) ?? [],
  };
}

function listed<T>(value: T | undefined): T[] {
  return value === undefined ? [] : [value];
}
