import fc from 'fast-check';
import { roundHalfAwayFromZero, roundTo } from './rounding';

describe('rounding', () => {
  it.each([
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [-2.5, 0, -3],
    [2.5, 0, 3],
    [0.285, 2, 0.29],
    [-0.895, 2, -0.9],
    [1234.5, -2, 1200],
    [1250, -2, 1300],
    [1e21, 0, 1e21],
    [1.5e-7, 7, 2e-7],
  ])('%p to %p decimals is %p', (value, decimals, expected) => {
    expect(roundHalfAwayFromZero(value, decimals)).toBe(expected);
  });

  it('never gives negative zero', () => {
    expect(Object.is(roundHalfAwayFromZero(-0.4, 0), 0)).toBe(true);
  });

  it('is exact for numbers printed with one decimal more', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000_000, max: 10_000_000 }), fc.integer({ min: 0, max: 5 }), (units, decimals) => {
        const whole = Math.trunc(units / 10);
        const away = Math.abs(units % 10) >= 5 ? Math.sign(units) : 0;
        const printed = Number(`${units}e-${decimals + 1}`);
        expect(roundHalfAwayFromZero(printed, decimals)).toBe(Number(`${whole + away + 0}e-${decimals}`));
      }),
    );
  });

  it('rounds to a resolution that is no power of ten', () => {
    expect(roundTo(-7.5, 5)).toBe(-10);
    expect(roundTo(0.35, 0.1)).toBe(0.4);
    expect(roundTo(1499.9, 1000)).toBe(1000);
  });
});
