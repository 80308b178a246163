import fc from 'fast-check';
import { decimalFromNumber, sum, toNumber } from '../../../src/core/numbers/decimal';
import { footRows, footToOwnSum } from '../../../src/core/plan/footing';
import type { RowToFoot } from '../../../src/core/plan/footing';
import { roundTo } from '../numbers/rounding';

const resolutions = fc.constantFrom(1, 0.1, 0.001, 10);
const rows = fc.array(
  fc.record({
    // Few different amounts, so that ties occur.
    value: fc.oneof(
      fc.integer({ min: -40, max: 40 }).map((quarters) => quarters / 4),
      fc.double({ min: -1e6, max: 1e6, noNaN: true }),
    ),
    key: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
  }),
  { maxLength: 40 },
);

function exactSum(values: readonly number[]): number {
  return toNumber(sum(values.map(decimalFromNumber)));
}

function byKeyAndValue(given: readonly RowToFoot[], resolution: number): string[] {
  const footed = footToOwnSum(given, resolution).rows;
  return given.map(({ key, value }, index) => `${key} ${value} ${footed[index]?.value ?? ''}`).sort();
}

describe('footing', () => {
  it('gives rows that add up to the rounded total, each within one step of its own rounding', () => {
    fc.assert(
      fc.property(rows, resolutions, (given, resolution) => {
        const footing = footToOwnSum(given, resolution);
        expect(footing.left).toBe(0);
        expect(footing.total).toBe(roundTo(exactSum(given.map(({ value }) => value)), resolution));
        expect(exactSum(footing.rows.map(({ value }) => value))).toBe(footing.total);
        footing.rows.forEach(({ value, moved }, index) => {
          const own = roundTo(given[index]?.value ?? Number.NaN, resolution);
          expect([0, resolution]).toContain(Math.abs(moved));
          expect(value).toBe(exactSum([own, moved]));
        });
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(
        rows.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray(given, { minLength: given.length }))),
        resolutions,
        ([given, shuffled], resolution) => {
          expect(byKeyAndValue(shuffled, resolution)).toEqual(byKeyAndValue(given, resolution));
        },
      ),
    );
  });

  it('never moves a row that needs no rounding when its rows make the total', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { rows: footed } = footToOwnSum(given, 1);
        given.forEach(({ value }, index) => {
          if (Number.isInteger(value)) expect(footed[index]?.moved).toBe(0);
        });
      }),
    );
  });

  it('moves the row that was rounded down most', () => {
    const { rows: footed } = footRows(
      [
        { key: 'a', value: 1.3 },
        { key: 'b', value: 1.4 },
        { key: 'c', value: 1.3 },
      ],
      4,
      1,
    );
    expect(footed).toEqual([
      { value: 1, moved: 0 },
      { value: 2, moved: 1 },
      { value: 1, moved: 0 },
    ]);
  });

  it('says what is left of a total that rounding cannot explain', () => {
    const { rows: footed, left } = footRows([{ key: 'a', value: 1 }], 4, 1);
    expect(footed).toEqual([{ value: 2, moved: 1 }]);
    expect(left).toBe(2);
  });
});
