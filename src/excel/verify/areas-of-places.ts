import { cellCount } from '../../workbook/area';
import type { Area } from '../../workbook/workbook';
import type { CellPlace } from '../../workbook/write/write-plan';
import type { SheetPart } from '../read/read-cells';

/** Some cells more are read with the others where that makes fewer areas. */
const SPARE_CELLS = 200;
const SPARE_FACTOR = 3;

/** Few areas, sheet by sheet, that hold all the places: the cells between them are read too. */
export function areasOfPlaces(places: readonly CellPlace[]): readonly SheetPart[] {
  const bySheet = new Map<string, CellPlace[]>();
  for (const place of places) {
    const ofSheet = bySheet.get(place.sheet);
    if (ofSheet) ofSheet.push(place);
    else bySheet.set(place.sheet, [place]);
  }
  return [...bySheet].flatMap(([sheet, ofSheet]) => boxes(ofSheet).map((area) => ({ sheet, area })));
}

function boxes(places: readonly CellPlace[]): Area[] {
  const found: Area[] = [];
  let box: Area | null = null;
  let inBox = 0;
  for (const { row, column } of [...places].sort((one, other) => one.row - other.row || one.column - other.column)) {
    const grown: Area = box === null ? cellArea(row, column) : around(box, row, column);
    if (box !== null && cellCount(grown) > SPARE_FACTOR * (inBox + 1) + SPARE_CELLS) {
      found.push(box);
      box = cellArea(row, column);
      inBox = 1;
    } else {
      box = grown;
      inBox += 1;
    }
  }
  return box === null ? found : [...found, box];
}

function cellArea(row: number, column: number): Area {
  return { top: row, left: column, bottom: row, right: column };
}

function around({ top, left, bottom, right }: Area, row: number, column: number): Area {
  return { top, left: Math.min(left, column), bottom: Math.max(bottom, row), right: Math.max(right, column) };
}
