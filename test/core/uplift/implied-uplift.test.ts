import fc from 'fast-check';
import { decimal, decimalFromNumber } from '../../../src/core/numbers/decimal';
import { fits, impliedUplift } from '../../../src/core/uplift/implied-uplift';
import type { PrintedNumber } from '../../../src/core/numbers/printed-number';
import { roundHalfAwayFromZero } from '../numbers/rounding';
import type { PrintedPair } from '../../../src/core/uplift/uplift-interval';

function printed(value: number, decimals = 0): PrintedNumber {
  return { value: decimalFromNumber(value), resolution: decimal(1, decimals) };
}

function pairsOf(from: readonly number[], to: readonly number[], decimals = 0): PrintedPair[] {
  return from.map((value, index) => ({ from: printed(value, decimals), to: printed(to[index] ?? 0, decimals) }));
}

// Mått och à-priser of a published plan.
const PRICES = {
  2024: [5584, 772, 2764, 1800, 718, 197, 469, 2958, 3071, 1492],
  2025: [5885, 814, 2914, 1897, 756, 208, 494, 3118, 3237, 1573],
  2026: [6032, 834, 2987, 1944, 775, 213, 506, 3196, 3318, 1612],
  2027: [6183, 855, 3062, 1993, 794, 219, 519, 3276, 3401, 1653],
} as const;

const uplifts = fc.integer({ min: -300, max: 600 }).map((thousandths) => Number(`${thousandths}e-3`));
const amounts = fc.integer({ min: 20, max: 9_000_000 });

describe('implied uplift', () => {
  it.each([
    [2024, 2025, 0.0539, 0.05409, 0.054],
    [2025, 2026, 0.02481, 0.02515, 0.025],
    [2026, 2027, 0.02487, 0.0252, 0.025],
  ] as const)('of %p to %p is what all ten printed prices allow', (from, to, low, high, roundest) => {
    const uplift = impliedUplift(pairsOf(PRICES[from], PRICES[to]));
    expect(roundHalfAwayFromZero(uplift.low ?? Number.NaN, 5)).toBe(low);
    expect(roundHalfAwayFromZero(uplift.high ?? Number.NaN, 5)).toBe(high);
    expect(uplift.roundest).toBe(roundest);
    expect([uplift.rows, uplift.consistentRows]).toEqual([10, 10]);
    expect(uplift.outliers).toEqual([]);
  });

  it('always contains the uplift a table was made with, however it was rounded and whichever sign it has', () => {
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 3, maxLength: 12 }),
        uplifts,
        fc.integer({ min: 0, max: 3 }),
        fc.constantFrom(1, -1),
        (units, uplift, decimals, sign) => {
          const from = units.map((unit) => sign * Number(`${unit}e-${decimals}`));
          // In exact arithmetic, as a printed table is.
          const factor = BigInt(Math.round((1 + uplift) * 1000));
          const to = units.map((unit) => {
            const thousandths = BigInt(unit) * factor;
            return sign * Number(`${(thousandths + 500n) / 1000n}e-${decimals}`);
          });
          const result = impliedUplift(pairsOf(from, to, decimals));
          expect(result.consistentRows).toBe(units.length);
          expect(fits(result, uplift)).toBe(true);
          expect(fits(result, result.roundest ?? Number.NaN)).toBe(true);
        },
      ),
    );
  });

  it('names the rows that were changed by something else, and does not let them move the interval', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { maxLength: 4 }), (changed) => {
        const to = PRICES[2025].map((price, row) => (changed.includes(row) ? price * 2 + row * 1000 : price));
        const uplift = impliedUplift(pairsOf(PRICES[2024], to));
        expect([...uplift.outliers]).toEqual([...changed].sort());
        expect(uplift.consistentRows).toBe(10 - changed.length);
        expect(uplift.roundest).toBe(0.054);
      }),
    );
  });

  it('does not depend on the order of the rows', () => {
    const pairs = pairsOf([...PRICES[2024], 100, 200], [...PRICES[2025], 300, 200]);
    fc.assert(
      fc.property(fc.shuffledSubarray(pairs, { minLength: pairs.length }), (shuffled) => {
        const { low, high, roundest, consistentRows } = impliedUplift(shuffled);
        const { rowUplifts, outliers, rows, ...expected } = impliedUplift(pairs);
        expect(rowUplifts).toHaveLength(rows);
        expect(outliers).toEqual([10, 11]);
        expect({ low, high, roundest, consistentRows }).toEqual(expected);
      }),
    );
  });

  it('is not quoted for two rows, nor where no more than half agree', () => {
    const nothing = { low: null, high: null, roundest: null, outliers: [] };
    expect(impliedUplift([])).toMatchObject({ ...nothing, rows: 0, consistentRows: 0 });
    expect(impliedUplift(pairsOf([1000, 2000], [1050, 2100]))).toMatchObject({ ...nothing, rows: 2, consistentRows: 2 });
    expect(impliedUplift(pairsOf([1000, 2000, 3000, 1000, 1000, 1000], [1050, 2100, 3150, 1200, 1400, 1600]))).toMatchObject({
      ...nothing,
      rows: 6,
      consistentRows: 3,
    });
  });

  it('does not count a row that may have been zero, or whose sign changes', () => {
    const { rows, rowUplifts } = impliedUplift(pairsOf([0, 0.5, 100, -100], [100, 1, -100, -110]));
    expect(rows).toBe(1);
    expect(rowUplifts.map((uplift) => uplift === null)).toEqual([true, true, true, false]);
  });

  it('compares costs written as minus by their size', () => {
    const negative = (values: readonly number[]) => values.map((value) => -value);
    expect(impliedUplift(pairsOf(negative(PRICES[2024]), negative(PRICES[2025])))).toEqual(
      impliedUplift(pairsOf(PRICES[2024], PRICES[2025])),
    );
  });

  it('takes the fewest decimals, then the nearest the middle', () => {
    const rowUplift = (from: number, to: number, decimals = 0) =>
      impliedUplift(pairsOf([from], [to], decimals)).rowUplifts[0];
    // −5,4 … +5,6 % or so: whole percentages fit, and 0 is nearest the middle.
    expect(rowUplift(18, 18)?.roundest).toBe(0);
    expect(rowUplift(1000, 1025)?.roundest).toBe(0.025);
    expect(rowUplift(100_000, 102_517)?.roundest).toBe(0.02517);
  });

  it('has no roundest where numbers are so exact that no percentage fits', () => {
    const third: PrintedPair = {
      from: { value: decimal(3), resolution: decimal(0) },
      to: { value: decimal(4), resolution: decimal(0) },
    };
    expect(impliedUplift([third, third, third])).toMatchObject({ low: 1 / 3, high: 1 / 3, roundest: null });
  });
});
