import type { CellReference } from '../../../core/finding';
import { toNumber } from '../../../core/numbers/decimal';
import type { Table, TableCell } from '../../../core/table';
import { onceFor } from '../scenario/once-for';
import type { Inspection } from '../../inspect-workbook';

export interface PrintedCell {
  readonly table: Table;
  readonly cell: TableCell;
}

/** The cells of all tables, by `placeText`. */
const printedCells = onceFor(({ tables }: Inspection): ReadonlyMap<string, PrintedCell> =>
  new Map(tables.flatMap((table) => table.rows.flatMap(({ cells }) => cells.map((cell): [string, PrintedCell] => [placeText({ sheet: table.sheet, cell: cell.address }), { table, cell }])))),
);

export function printedCell(inspection: Inspection, place: Pick<CellReference, 'sheet' | 'cell'>): PrintedCell | null {
  return printedCells(inspection).get(placeText(place)) ?? null;
}

/** How far from each other a total and its rows may be for rounding to explain it, in their unit; null where it is not known. */
export function roundingOf(inspection: Inspection, places: readonly Pick<CellReference, 'sheet' | 'cell'>[]): number | null {
  const steps = places.map((place) => printedCell(inspection, place)?.cell.number?.resolution);
  if (steps.length === 0 || steps.some((step) => step === undefined)) return null;
  return steps.reduce((sum, step) => sum + (step ? toNumber(step) / 2 : 0), 0);
}

function placeText({ sheet, cell }: Pick<CellReference, 'sheet' | 'cell'>): string {
  return `${sheet}!${cell}`;
}
