import type { ReplacedCell } from '../../draft/own-content';
import { at } from '../../formula/reference';
import type { WriteInput } from '../../write-input';
import { planCells } from './plan-cells';
import type { ResultPlaces } from '../result-places';

/** The existing plan's cells with a reference to the need that replaces them. */
export function replacedCells(write: WriteInput, places: ResultPlaces): ReplacedCell[] {
  return planCells(write).flatMap(({ sheet, row, column, index, year }): ReplacedCell[] => {
    const cells = places.rows.get(index)?.get(year);
    return cells ? [{ sheet, row, column, expression: at(cells.need) }] : [];
  });
}
