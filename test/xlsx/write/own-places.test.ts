import type { CellPlace } from '../../../src/workbook/write/write-plan';
import { ownPlaces } from '../../../src/xlsx/write/workbook/own-places';

it('ours is what the anchors name: areas on sheets of ours and on others', () => {
  const isOurs = ownPlaces([
    { name: 'volymplan.blad.basis', refersTo: "'Underlag 2'!$A$1:$B$2", sheet: null },
    { name: 'volymplan.yta.prices1', refersTo: "'It''s'!$C$2:$D$4", sheet: null },
    { name: 'volymplan.valt', refersTo: 'Plan!$A$1', sheet: null },
    { name: 'volymplan.yta.gone', refersTo: 'Plan!#REF!', sheet: null },
  ]);
  const place = (sheet: string, row: number, column: number): CellPlace => ({ sheet, row, column });
  expect([isOurs(place('Underlag 2', 1, 1)), isOurs(place("It's", 1, 2)), isOurs(place("It's", 3, 3))]).toEqual([true, true, true]);
  expect([isOurs(place("It's", 4, 3)), isOurs(place('Underlag 2', 2, 1)), isOurs(place("It's", 1, 1)), isOurs(place('Plan', 0, 0))]).toEqual([false, false, false, false]);
});
