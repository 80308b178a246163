import { parseRange, rangeOf } from '../../../../../src/workbook/address';
import { joinAreas } from './join-areas';

test.each([
  ['A1:B2', 'A1:B2'],
  ['A1:B2 A3:B4', 'A1:B4'],
  ['A1 B1 A2 B2', 'A1:B2'],
  ['A1:C3 B2', 'A1:C3'],
  ['A1:A3 C1:C3', 'A1:A3 C1:C3'],
  ['A1:C1 A2 C2 A3:C3', 'A1:C1 A2 C2 A3:C3'],
  ['A5 A1', 'A1 A5'],
])('%s → %s', (areas, joined) => {
  const parsed = areas.split(' ').flatMap((area) => parseRange(area) ?? []);
  expect(joinAreas(parsed).map(rangeOf).join(' ')).toBe(joined);
});
