import fc from 'fast-check';
import { axisMinimum } from '../../../../../src/workbook/write/results/charts/axis-minimum';

test('a round number well below the lowest level', () => {
  expect(axisMinimum([372_969, 381_674, 407_478, 403_227])).toBe(330_000);
  expect(axisMinimum([282.5, 284.1, 292.5])).toBe(270);
  expect(axisMinimum([10, 90])).toBe(0);
});

test('columns cannot stand on a level of nothing or less', () => {
  expect(axisMinimum([100, -5, 80])).toBeNull();
  expect(axisMinimum([0, 80])).toBeNull();
});

test('never below 0, never above a level', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0.001, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 6 }), (levels) => {
      const minimum = axisMinimum(levels) ?? Number.NaN;
      expect(minimum).toBeGreaterThanOrEqual(0);
      expect(minimum).toBeLessThan(Math.min(...levels));
    }),
  );
});
