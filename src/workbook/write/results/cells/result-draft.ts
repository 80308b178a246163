import type { CellDraft } from '../../draft/cell-draft';
import type { Expression, FormulaValue } from '../../formula/expression';
import type { CellHandle } from '../../formula/reference';
import type { BasisPlaces, ScenarioPlaces } from '../../plan-places';
import type { ResultColumn, ResultColumnKind } from '../result-columns';
import type { ResultLook } from './result-looks';
import type { ResultRow } from '../result-rows';
import type { ResultWords } from '../words';

/** Where a row of the result stands. */
export interface PlacedRow extends ResultRow {
  /** On the sheet. */
  readonly row: number;
  readonly look: ResultLook;
  /** The row's own label, where rows may be sorted. */
  readonly key: CellHandle<string> | null;
  /** The existing plan in the same row, where formulas can refer to it; in the table's own sign. */
  readonly existing: ReadonlyMap<number, CellHandle<number>>;
}

export interface ResultDraft {
  readonly draft: CellDraft;
  readonly basis: BasisPlaces;
  readonly scenario: ScenarioPlaces;
  readonly words: ResultWords;
  /** −1 turns Underlag's amounts, whose costs are negative, into the table's own. */
  readonly costFactor: 1 | -1;
  readonly columns: readonly (ResultColumn & { readonly column: number })[];
}

/** Null where the result has no such column. */
export function put<V extends FormulaValue>(
  { draft, columns }: ResultDraft,
  { row, look }: PlacedRow,
  year: number,
  kind: ResultColumnKind,
  expression: Expression<V>,
): CellHandle<V> | null {
  const place = columns.find((column) => column.year === year && column.kind === kind);
  return place ? draft.formula(row, place.column, expression, look(kind)) : null;
}

export function putNeeded(
  terms: ResultDraft,
  row: PlacedRow,
  year: number,
  kind: 'need' | 'moved',
  expression: Expression<number>,
): CellHandle<number> {
  const cell = put(terms, row, year, kind, expression);
  if (!cell) throw new RangeError(`no column for ${kind} ${year}`);
  return cell;
}
