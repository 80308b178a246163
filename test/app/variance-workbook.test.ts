import fc from 'fast-check';
import { varianceWorkbook } from '../../src/app/variance-workbook';
import type { VarianceReport } from '../../src/app/contract/variance-report';
import { readSample } from '../support/sample-tables';
import { workbookOfTables } from '../support/plan-workbook';
import type { Rows } from '../support/plan-workbook';

const varianceOf = (volumes: Rows, prices: Rows): VarianceReport =>
  varianceWorkbook('uppföljning.xlsx', workbookOfTables({ Volymer: volumes, Priser: prices }), { language: 'sv' });
const HEADER = ['Budget 2024', 'Utfall 2024'];
const followUp = (volumes: Rows[number][], prices: Rows[number][]): VarianceReport =>
  varianceOf([['Volymer, antal dygn', ...HEADER], ...volumes], [['À-pris, kr', ...HEADER], ...prices]);

describe('varianceWorkbook', () => {
  it('splits what volumes and prices cost more, so that the two make the whole', () => {
    const volume = fc.integer({ min: 0, max: 30_000 });
    const price = fc.integer({ min: 1, max: 9000 });
    fc.assert(
      fc.property(fc.array(fc.tuple(volume, volume, price, price), { minLength: 3, maxLength: 3 }), (rows) => {
        const names = ['Familjehem', 'Hemtjänst', 'Stödboende'];
        const [comparison] = followUp(
          [...rows.map(([before, after], index) => [names[index] ?? '', before, after]), ['Jour', 1, 1]],
          [...rows.map(([, , before, after], index) => [names[index] ?? '', before, after]), ['Jour', 1, 1]],
        ).comparisons;
        rows.forEach(([volume0, volume1, price0, price1], index) => {
          const { total = null, volumeEffect = null, priceEffect = null } = comparison?.items[index] ?? {};
          expect(total).toBeCloseTo((volume1 * price1 - volume0 * price0) / 1000, 6);
          expect((volumeEffect ?? 0) + (priceEffect ?? 0)).toBeCloseTo(total ?? Number.NaN, 6);
          if (volume0 === 0 || volume1 === 0) expect(priceEffect).toBe(0);
        });
      }),
      { numRuns: 25 },
    );
  });

  it('does not know the effect of a missing price, and leaves it out of the sum', () => {
    const [comparison] = followUp([['Familjehem', 10, 20], ['Hemtjänst', 5, 6], ['Jour', 5, 5]], [['Familjehem', 1000, 1100], ['Hemtjänst', 500, null], ['Jour', 1, 1]]).comparisons;
    expect(comparison?.items[1]).toMatchObject({ volumeEffect: null, priceEffect: null, total: null });
    expect(comparison?.total).toMatchObject({ volumeEffect: 10, priceEffect: 2, total: 12, unknown: 1 });
  });

  it('names volumes more than 10 % and prices more than 5 % from the budget, not those at the limit', () => {
    const { findings } = followUp(
      [['Familjehem', 1000, 1100], ['Hemtjänst', 1000, 1101], ['Jour', 1000, 899]],
      [['Familjehem', 1000, 1050], ['Hemtjänst', 1000, 949], ['Jour', 1000, 1000]],
    );
    expect(findings.map(({ code, label, actual, expected }) => [code, label, actual, expected])).toEqual([
      ['volume-deviation', 'Hemtjänst', 1101, 1000],
      ['volume-deviation', 'Jour', 899, 1000],
      ['price-deviation', 'Hemtjänst', 949, 1000],
    ]);
  });

  it('compares the outcome of the year, and says nothing of a plan far from the budget', () => {
    const outcome = varianceWorkbook('b.xlsx', readSample('norrtalje-verksamhetsberattelse-2024'), { language: 'sv' });
    expect(outcome.comparisons.map(({ from, to }) => [from.label, to.label])).toEqual([['Budget 2024', 'Utfall jan-dec 2024']]);
    const plan = varianceWorkbook('p.xlsx', readSample('norrtalje-verksamhetsplan-2025'), { language: 'sv' });
    expect(plan.comparisons.map(({ to }) => to.year)).toEqual([2025, 2026, 2027]);
    expect(plan.findings).toEqual([]);
  });
});
