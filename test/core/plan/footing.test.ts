import fc from 'fast-check';
import { decimalFromNumber, sum, toNumber } from '../../../src/core/numbers/decimal';
import { footRows, footToOwnSum } from '../../../src/core/plan/footing';
import { roundTo } from '../numbers/rounding';

const resolutions = fc.constantFrom(1, 0.1, 0.001, 10);
// Few different amounts, so that ties occur.
const quarters = fc.integer({ min: -40, max: 40 }).map((count) => count / 4);
const rows = fc.array(fc.oneof(quarters, fc.double({ min: -1e6, max: 1e6, noNaN: true })), { maxLength: 40 });

function exactSum(values: readonly number[]): number {
  return toNumber(sum(values.map(decimalFromNumber)));
}

/** A worksheet's ROUND, on the shortest decimals of the number. */
function round(value: number, decimals: number): number {
  const shifted = Math.abs(value).toString().split('e');
  const whole = Math.floor(Number(`${shifted[0] ?? ''}e${Number(shifted[1] ?? 0) + decimals}`) + 0.5);
  return (Math.sign(value) * whole) / 10 ** decimals;
}

/** Which rows move, as formulas in a column beside the rows say it: −1, 0 or 1 each. */
function movesByFormula(given: readonly number[], resolution: number): number[] {
  const quotients = given.map((value) => round(value / resolution, 6));
  const rests = quotients.map((quotient) => round(quotient - round(quotient, 0), 6));
  const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
  const missing = round(round(sumOf(given) / resolution, 6), 0) - sumOf(quotients.map((quotient) => round(quotient, 0)));
  const keys = rests.map((rest, index) => Math.sign(missing) * rest * 1e6 - index / (given.length + 1));
  return keys.map((key) => (keys.filter((other) => other > key).length < Math.abs(missing) ? Math.sign(missing) : 0));
}

describe('footing', () => {
  it('gives rows that add up to the rounded total, each within one step of its own rounding', () => {
    fc.assert(
      fc.property(rows, resolutions, (given, resolution) => {
        const footing = footToOwnSum(given, resolution);
        expect(footing.left).toBe(0);
        expect(footing.total).toBe(roundTo(exactSum(given), resolution));
        expect(exactSum(footing.rows.map(({ value }) => value))).toBe(footing.total);
        footing.rows.forEach(({ value, moved }, index) => {
          const own = roundTo(given[index] ?? Number.NaN, resolution);
          expect([0, resolution]).toContain(Math.abs(moved));
          expect(value).toBe(exactSum([own, moved]));
        });
      }),
    );
  });

  it('moves the rows that formulas of a worksheet move', () => {
    const money = fc.array(fc.integer({ min: -1e9, max: 1e9 }).map((hundredths) => hundredths / 100), { maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(fc.array(quarters, { maxLength: 40 }), money), resolutions, (given, resolution) => {
        const moves = footToOwnSum(given, resolution).rows.map(({ moved }) => Math.round(moved / resolution));
        expect(moves).toEqual(movesByFormula(given, resolution).map((move) => move + 0));
      }),
    );
  });

  it('moves the upper of rows that are equally far off', () => {
    const moves = (values: readonly number[]): number[] => footToOwnSum(values, 1).rows.map(({ moved }) => moved);
    expect(moves([7.4, 1.4, 5.4, 0.8])).toEqual([1, 0, 0, 0]);
    expect(moves([1.4, 7.4, 5.4, 0.8])).toEqual([1, 0, 0, 0]);
    expect(moves([-1.5, -2.5, -3.5])).toEqual([1, 0, 0]);
  });

  it('lets no noise of binary arithmetic settle which row moves', () => {
    const noisy = fc.array(fc.tuple(quarters, fc.integer({ min: -9, max: 9 })), { maxLength: 40 });
    fc.assert(
      fc.property(noisy, (given) => {
        const moves = (values: readonly number[]): number[] => footRows(values, 10, 1).rows.map(({ moved }) => moved);
        expect(moves(given.map(([value, noise]) => value + noise * 1e-9))).toEqual(moves(given.map(([value]) => value)));
      }),
    );
  });

  it('never moves a row that needs no rounding when its rows make the total', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { rows: footed } = footToOwnSum(given, 1);
        given.forEach((value, index) => {
          if (Number.isInteger(value)) expect(footed[index]?.moved).toBe(0);
        });
      }),
    );
  });

  it('moves the row that was rounded down most', () => {
    expect(footRows([1.3, 1.4, 1.3], 4, 1).rows).toEqual([
      { value: 1, moved: 0 },
      { value: 2, moved: 1 },
      { value: 1, moved: 0 },
    ]);
  });

  it('says what is left of a total that rounding cannot explain', () => {
    const { rows: footed, left } = footRows([1], 4, 1);
    expect(footed).toEqual([{ value: 2, moved: 1 }]);
    expect(left).toBe(2);
  });
});
