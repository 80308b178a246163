import fc from 'fast-check';
import {
  add,
  compare,
  decimal,
  decimalFromNumber,
  divideToScale,
  equals,
  half,
  multiply,
  negate,
  parseDecimal,
  roundDecimal,
  signOf,
  subtract,
  sum,
  toNumber,
} from '../../../src/core/numbers/decimal';
import type { Decimal } from '../../../src/core/numbers/decimal';

const decimals = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 8 }))
  .map(([units, scale]): Decimal => ({ units, scale }));

describe('decimal', () => {
  it('reads and gives back every double', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(toNumber(decimalFromNumber(value))).toBe(value + 0);
      }),
    );
  });

  it.each(['', '.', '-', '1,5', '0x10', '1 000', 'NaN', 'Infinity', '1e'])('refuses %p', (text) => {
    expect(() => parseDecimal(text)).toThrow(RangeError);
  });

  it.each([
    ['-12.50', -1250n, 2],
    ['1.5e-7', 15n, 8],
    ['1.5e3', 1500n, 0],
    ['.5', 5n, 1],
    ['+7', 7n, 0],
  ])('reads %s exactly', (text, units, scale) => {
    expect(parseDecimal(text)).toEqual({ units, scale });
  });

  it('adds what binary arithmetic gets wrong', () => {
    expect(equals(add(decimalFromNumber(0.1), decimalFromNumber(0.2)), decimalFromNumber(0.3))).toBe(true);
    expect(equals(multiply(decimal(3), decimalFromNumber(1.1)), decimalFromNumber(3.3))).toBe(true);
    expect(equals(sum([decimalFromNumber(1.1), decimalFromNumber(2.2)]), decimalFromNumber(3.3))).toBe(true);
  });

  it('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(decimals, decimals, decimals, (a, b, c) => {
        expect(equals(add(a, b), add(b, a))).toBe(true);
        expect(equals(subtract(add(a, b), b), a)).toBe(true);
        expect(equals(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(true);
        expect(equals(add(half(a), half(a)), a)).toBe(true);
        expect(compare(a, b)).toBe(signOf(subtract(a, b)));
        expect(signOf(negate(a)) + signOf(a)).toBe(0);
      }),
    );
  });

  it('rounds half away from zero, by at most half a step', () => {
    fc.assert(
      fc.property(decimals, fc.integer({ min: 0, max: 8 }), (value, scale) => {
        const rounded = roundDecimal(value, scale);
        const distance = subtract(rounded, value);
        const halfStep = half({ units: 1n, scale });
        expect(compare(distance, halfStep)).toBeLessThanOrEqual(0);
        expect(compare(negate(distance), halfStep)).toBeLessThanOrEqual(0);
        if (equals(distance, halfStep)) expect(signOf(value)).toBe(1);
        if (equals(negate(distance), halfStep)) expect(signOf(value)).toBe(-1);
      }),
    );
  });

  it('divides as the product says', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        fc.pre(b.units !== 0n);
        expect(equals(divideToScale(multiply(a, b), b, a.scale), a)).toBe(true);
      }),
    );
    expect(() => divideToScale(decimal(1), decimal(0), 2)).toThrow(RangeError);
    expect(divideToScale(decimal(-5), decimal(2), 0)).toEqual(decimal(-3));
  });
});
