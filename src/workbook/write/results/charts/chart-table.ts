import { CellDraft } from '../../draft/cell-draft';
import { OWN_STYLES } from '../../draft/own-styles';
import type { FormulaValue } from '../../formula/expression';
import { refersTo } from '../../formula/reference';
import type { CellHandle } from '../../formula/reference';
import type { ChartRange } from '../../chart';

/** Where the numbers of a chart stand: labels in one column, what they mean in the next, numbers from another. */
export interface ChartTablePlace {
  readonly row: number;
  readonly labelColumn: number;
  readonly noteColumn: number;
  readonly numberColumn: number;
}

/** What a row of the table means. */
export const NOTE = { ...OWN_STYLES.text, color: '595959' } as const;

/** A title, and headers in the row below it. Hands back the headers of the numbers. */
export function draftChartHeaders(
  draft: CellDraft,
  { row, labelColumn, noteColumn, numberColumn }: ChartTablePlace,
  title: string,
  [label, note, ...numbers]: readonly [string, string, ...string[]],
): CellHandle<string>[] {
  draft.text(row, labelColumn, title, OWN_STYLES.heading);
  draft.text(row + 1, labelColumn, label, OWN_STYLES.header);
  draft.text(row + 1, noteColumn, note, OWN_STYLES.header);
  return numbers.map((header, index) => draft.text(row + 1, numberColumn + index, header, OWN_STYLES.numberHeader));
}

/** A column of cells that follow one another; null for a gap. */
export function chartColumn<V extends FormulaValue>(
  sheet: string,
  { column, top }: { readonly column: number; readonly top: number },
  cells: readonly (CellHandle<V> | null)[],
): ChartRange<V> {
  const values = cells.map((cell) => cell?.value ?? null);
  const range = { sheet, top, left: column, bottom: top + cells.length - 1, right: column, values: [] };
  return { refersTo: refersTo(range), values };
}

/** A single cell. */
export function chartCell<V extends FormulaValue>(cell: CellHandle<V>): ChartRange<V> {
  return { refersTo: refersTo(cell), values: [cell.value] };
}
