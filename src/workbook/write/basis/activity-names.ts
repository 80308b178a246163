import { OWN_STYLES } from '../draft/own-styles';
import { number } from '../formula/expression';
import { rangeThrough, sumOf } from '../formula/reference';
import type { CellHandle, RangeHandle } from '../formula/reference';
import { sourceExpression } from '../formula/source-expression';
import type { BasisDraft } from './basis-draft';
import { draftName } from './label-cell';

/** The first two columns of the activities, which the other blocks and the sheet Kopplingar refer to. */
export interface ActivityNames {
  /** In the model's order. */
  readonly rows: readonly ActivityName[];
  /** Also of the row that says there are none. */
  readonly names: RangeHandle<string>;
  readonly baseTotal: CellHandle<number>;
  /** Of the sums. */
  readonly totalRow: number;
  /** The first column after these. */
  readonly nextColumn: number;
}

export interface ActivityName {
  readonly name: CellHandle<string>;
  readonly base: CellHandle<number>;
  /** The name of the first activity that is printed with the same label: the scenario speaks of them all. */
  readonly key: CellHandle<string>;
}

const [NAME, BASE] = [0, 1] as const;

export function draftActivityNames(basis: BasisDraft, names: readonly string[]): ActivityNames {
  const { write, draft, rows, words, kept } = basis;
  const { model, sources } = write.input;
  const { first } = rows.activities;
  const keys = new Map<string, CellHandle<string>>();
  const drafted = model.activities.map(({ label, baseBudget }, index): ActivityName => {
    const source = sources.activities[index];
    const place = { row: first + index, column: NAME };
    const name = draftName(draft, place, names[index] ?? '', source?.label, write.workbook, OWN_STYLES.text);
    const budget = source?.base ? sourceExpression(source.base, write.workbook, kept) : number(baseBudget);
    const key = keys.get(label) ?? name;
    keys.set(label, key);
    return { name, key, base: draft.formula(place.row, BASE, budget, OWN_STYLES.exact) };
  });
  const none = drafted.length === 0 ? draft.text(first, NAME, words.activities.none, OWN_STYLES.text) : null;
  const totalRow = first + Math.max(1, drafted.length);
  draft.text(totalRow + 1, NAME, words.activities.missing, { ...OWN_STYLES.note, wrap: false });
  const base = drafted.length === 0 ? number(0) : sumOf(rangeThrough(drafted.map((row) => row.base)));
  draft.text(totalRow, NAME, words.activities.total, OWN_STYLES.totalLabel);
  return {
    rows: drafted,
    names: rangeThrough(none ? [none] : drafted.map(({ name }) => name)),
    baseTotal: draft.formula(totalRow, BASE, base, EXACT_TOTAL),
    totalRow,
    nextColumn: BASE + 1,
  };
}

/** A sum with the decimals that calculation carries. */
export const EXACT_TOTAL = { ...OWN_STYLES.total, numberFormat: OWN_STYLES.exact.numberFormat };

