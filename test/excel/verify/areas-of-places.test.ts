import { cellCount, isInside } from '../../../src/workbook/area';
import fc from 'fast-check';
import { areasOfPlaces } from '../../../src/excel/verify/areas-of-places';

describe('the areas around places', () => {
  it('hold every place, sheet by sheet', () => {
    const place = fc.record({ sheet: fc.constantFrom('A', 'B'), row: fc.nat(2000), column: fc.nat(40) });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 60 }), (places) => {
        const areas = areasOfPlaces(places);
        const isHeld = ({ sheet, row, column }: (typeof places)[number]): boolean =>
          areas.some((part) => part.sheet === sheet && isInside(part.area, row, column));
        expect(places.every(isHeld)).toBe(true);
        expect(areas.reduce((sum, { area }) => sum + cellCount(area), 0)).toBeLessThanOrEqual(places.length * (3 + 200));
      }),
    );
  });

  it('are few: one for a block, and not one for all where places lie far apart', () => {
    const block = Array.from({ length: 500 }, (_, index) => ({ sheet: 'A', row: Math.floor(index / 5), column: 7 + (index % 5) }));
    expect(areasOfPlaces(block)).toEqual([{ sheet: 'A', area: { top: 0, left: 7, bottom: 99, right: 11 } }]);
    expect(areasOfPlaces([{ sheet: 'A', row: 0, column: 0 }, { sheet: 'A', row: 100_000, column: 500 }])).toHaveLength(2);
  });
});
