import { isInside } from '../../../workbook/area';
import type { Area, DefinedName } from '../../../workbook/workbook';
import type { CellPlace } from '../../../workbook/write/write-plan';
import { areaOf } from '../../read/area-reference';

/** Hidden names that refer to what is ours on sheets of ours, and beside a person's table. */
const ANCHOR = /^volymplan\.(?:blad|yta)\./i;
const REFERENCE = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/;

/** Which cells are ours: those of the areas that our anchors refer to. */
export function ownPlaces(names: readonly DefinedName[]): (place: CellPlace) => boolean {
  const areas = names.flatMap(({ name, refersTo }): { sheet: string; area: Area }[] => {
    const [, quoted, plain, reference = ''] = REFERENCE.exec(refersTo) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    const area = areaOf(reference.replaceAll('$', ''));
    return sheet === undefined || area === null || !ANCHOR.test(name) ? [] : [{ sheet, area }];
  });
  return ({ sheet, row, column }) =>
    areas.some(({ sheet: own, area }) => own === sheet && isInside(area, row, column));
}
