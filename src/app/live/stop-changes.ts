import { addressOf } from '../../workbook/address';
import type { Workbook } from '../../workbook/workbook';
import { cellAt, sheetNamed } from '../../workbook/write/own/find/cell-at';
import type { CellPlace } from '../../workbook/write/write-plan';
import type { CellPlaceReport } from '../contract/writing-report';
import { shownCell } from './shown-cell';
import type { ShownCell } from './shown-cell';

/** A cell that somebody wrote in while it was reviewed. Null: nothing stands, or stood, there. */
export interface StopChange {
  readonly place: CellPlaceReport;
  readonly reviewed: ShownCell | null;
  readonly now: ShownCell | null;
}

export function stopChanges(places: readonly CellPlace[], reviewed: Workbook, now: Workbook): StopChange[] {
  const inWorkbook = (workbook: Workbook, { sheet, row, column }: CellPlace): ShownCell | null => shownCell(cellAt(sheetNamed(workbook, sheet), row, column));
  return places.map((place) => ({
    place: { sheet: place.sheet, cell: addressOf(place.row, place.column) },
    reviewed: inWorkbook(reviewed, place),
    now: inWorkbook(now, place),
  }));
}
