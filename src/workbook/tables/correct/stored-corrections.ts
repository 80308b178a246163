import * as z from 'zod/mini';
import type { PointedTable, TableCorrection, TableCorrections } from './table-correction';

const place = z.int().check(z.gte(0), z.lte(1_048_576));
const key = z.strictObject({ sheet: z.string(), range: z.string(), title: z.nullable(z.string()), headers: z.array(z.string()) });

const columnReading = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ignored') }),
  z.strictObject({
    kind: z.literal('period'),
    year: z.int().check(z.gte(1900), z.lte(2200)),
    periodKind: z.nullable(z.enum(['actual', 'budget', 'forecast', 'plan'])),
  }),
]);

const roles = [
  ...(['volumes', 'unitPrices', 'operatingBudget', 'operatingBudgetTotal', 'activityDetail'] as const),
  ...(['volumeBudget', 'monthly', 'changes', 'investments', 'other'] as const),
] as const;

const correction = z.strictObject({
  table: key,
  isUnused: z.exactOptional(z.literal(true)),
  isRight: z.exactOptional(z.literal(true)),
  role: z.exactOptional(z.enum(roles)),
  unit: z.exactOptional(z.string()),
  costSign: z.exactOptional(z.enum(['positive', 'negative'])),
  columns: z.exactOptional(z.array(z.strictObject({ header: z.string(), place, as: columnReading }))),
});

const texts = z.array(z.strictObject({ place, text: z.string() }));
const pointed = z.strictObject({ sheet: z.string(), range: z.string(), heads: texts, labels: texts });

const lists = z.object({ corrections: z.catch(z.array(z.unknown()), []), pointed: z.catch(z.array(z.unknown()), []) });

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
