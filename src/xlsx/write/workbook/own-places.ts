import { anchoredPlaces } from '../../../workbook/own-anchors';
import { isInside } from '../../../workbook/area';
import type { Area, DefinedName } from '../../../workbook/workbook';
import type { CellPlace } from '../../../workbook/write/write-plan';
import { areaOf } from '../../read/area-reference';

/** Which cells are ours: those of the areas that our anchors refer to. */
export function ownPlaces(names: readonly DefinedName[]): (place: CellPlace) => boolean {
  const areas = anchoredPlaces({ names }).flatMap(({ sheet, reference }): { sheet: string; area: Area }[] => {
    const area = areaOf(reference.replaceAll('$', ''));
    return area === null ? [] : [{ sheet, area }];
  });
  return ({ sheet, row, column }) =>
    areas.some(({ sheet: own, area }) => own === sheet && isInside(area, row, column));
}
