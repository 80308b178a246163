import { finding } from '../finding';
import type { Finding } from '../finding';
import type { CompareLabels } from '../pair-labels';
import type { Table, TableRole, TableRow } from '../table';
import { CERTAIN_SCORE, SAME_LABEL_SCORE } from '../pair-labels';
import { pairItems } from './relations/pair-items';

/** A comparison that may say why two labels are alike. */
export type CompareSpellings = (a: string, b: string) => { readonly score: number; readonly reason?: { readonly kind: string } };

/** Reasons that are the writer's hand; a synonym or another word more is another name, not another spelling. */
const SPELLING_REASONS: ReadonlySet<string> = new Set(['spelling', 'inflection']);

/** Between volumes and unit prices `checkItems` says it already. */
const ROLE_PAIRS: readonly (readonly [TableRole, TableRole])[] = [
  ['volumes', 'operatingBudget'],
  ['unitPrices', 'operatingBudget'],
  ['volumes', 'volumes'],
  ['unitPrices', 'unitPrices'],
  ['operatingBudget', 'operatingBudget'],
];

/** Items that are spelt differently in two tables; named at the later table. */
export function checkSpellings(tables: readonly Table[], compareSpellings: CompareSpellings): Finding[] {
  const named = new Set<string>();
  return ROLE_PAIRS.flatMap(([a, b]) =>
    tables.flatMap((later, index) =>
      tables.slice(0, index).flatMap((earlier) => {
        const isPair = (later.role === a && earlier.role === b) || (later.role === b && earlier.role === a);
        return isPair ? comparePair(later, earlier, compareSpellings) : [];
      }),
    ),
  ).filter(({ sheet, cell }) => {
    const key = `${sheet}!${cell}`;
    const isNew = !named.has(key);
    named.add(key);
    return isNew;
  });
}

function comparePair(later: Table, earlier: Table, compareSpellings: CompareSpellings): Finding[] {
  const [own, other] = [itemsOf(later), itemsOf(earlier)];
  const labels = (rows: readonly TableRow[]) => rows.map(({ label }) => label);
  const bySpelling: CompareLabels = (a, b) => {
    const { score, reason } = compareSpellings(a, b);
    return { score: score === CERTAIN_SCORE || SPELLING_REASONS.has(reason?.kind ?? '') ? score : 0 };
  };
  return pairItems(labels(own), labels(other), bySpelling, SAME_LABEL_SCORE).flatMap(({ left, right, score }) => {
    const [row, like] = [own[left], other[right]];
    if (score >= CERTAIN_SCORE || !row || !like) return [];
    return [
      finding('near-label', {
        sheet: later.sheet,
        cell: row.cell,
        table: later.id,
        label: row.label,
        actual: row.label,
        expected: like.label,
        details: { other: { sheet: earlier.sheet, cell: like.cell, label: like.label, tableTitle: earlier.title } },
      }),
    ];
  });
}

function itemsOf({ rows }: Table): TableRow[] {
  return rows.filter(({ kind, measure }) => kind === 'item' && measure === null);
}
