import { deviationDetail } from '../../../../src/app/live/deviations/deviation-detail';
import { deviationList } from '../../../../src/app/live/deviations/deviation-list';
import { effectSteps } from '../../../../src/app/live/deviations/effects-view';
import { itemOrigins } from '../../../../src/app/live/deviations/item-origins';
import { priceVolumeRows } from '../../../../src/app/live/deviations/price-volume-rows';
import { rowCalculation } from '../../../../src/app/live/deviations/row-calculation';
import { shownNeeds } from '../../../../src/app/live/deviations/shown-need';
import { compareColumns } from '../../../../src/app/variance-workbook';
import { sampleBytes } from '../../../support/sample-bytes';
import { plannedOf, sampleWorking } from './sample-working';

const SAMPLES = [...sampleBytes().keys()];
const add = (values: readonly number[]): number => Number(values.reduce((sum, value) => sum + value, 0).toFixed(6)) + 0;

describe.each(SAMPLES)('how the rows of %s come about', (name) => {
  const working = sampleWorking(name);
  const { calculated } = plannedOf(working);
  const { result, input } = calculated;

  it('adds up step by step to the need that is written, and that to the total', () => {
    result.activities.forEach((_, activity) => {
      const { steps, years, figures } = rowCalculation(calculated, activity);
      years.forEach((year, at) => {
        const of = (wanted: string): number[] => steps.filter(({ step }) => step === wanted).map(({ amounts }) => amounts[at]?.value ?? NaN);
        const addends = ['volumes', 'other', 'uplift', 'changes'].flatMap(of);
        const need = of('need')[0] ?? NaN;
        expect(add(addends)).toBe(need);
        if (of('before').length > 0) expect(of('before')[0]).toBe(add(['volumes', 'other'].flatMap(of)));
        const compared = figures[at];
        if (compared) expect(compared.difference).toBe(add([need, -compared.compared]));
        const volumes = of('volumes')[0];
        const items = volumes === undefined ? [] : itemOrigins(calculated, activity, year, volumes);
        if (items.length > 0) expect(add(items.map(({ cost }) => cost))).toBe(volumes);
      });
    });
    for (const [year, needs] of shownNeeds(result)) {
      const exact = result.activities.map(({ years }) => years.get(year)?.need ?? 0);
      expect(Math.abs(add(needs) - add(exact))).toBeLessThanOrEqual(input.model.resolution / 2 + 1e-9);
    }
  });

  it('says what has moved it since the base year', () => {
    result.activities.forEach((_, activity) => {
      const { rows, totals, years } = priceVolumeRows(calculated, activity);
      years.forEach((year, at) => {
        const moved = result.activities[activity]?.years.get(year)?.bridge.total ?? 0;
        if (rows.length > 0) expect(add(rows.map(({ amounts }) => amounts[at] ?? NaN))).toBe(totals[at]);
        expect(Math.abs((totals[at] ?? NaN) * input.costFactor - moved)).toBeLessThan(2 * input.model.resolution);
      });
    });
  });

  it('has a page for every row', () => {
    for (const row of deviationList(working, 'sv').rows) {
      const detail = deviationDetail(row, working, 'sv');
      expect(detail?.kind).toBe(row.entry.kind);
      if (detail?.kind === 'findings') expect(detail.cells).toHaveLength(row.entry.kind === 'findings' ? row.entry.findings.length : -1);
    }
  });
});

describe('price and volume effect between two columns', () => {
  it('adds up to the change, by item and in all', () => {
    const steps = effectSteps(sampleWorking().reading.inspection);
    expect(steps.map(({ from, to }) => `${from} ${to}`)).toContain('Budget 2025 Plan 2026');
    for (const { items, total } of steps) {
      for (const effect of [...items, total]) {
        if (effect.total !== null) expect(add([effect.volumeEffect ?? NaN, effect.priceEffect ?? NaN])).toBe(effect.total);
      }
      for (const part of ['volumeEffect', 'priceEffect', 'total'] as const) expect(add(items.map((item) => item[part] ?? 0))).toBe(total[part]);
    }
    const exact = compareColumns(sampleWorking().reading.inspection.tables).at(-1)?.total.total ?? NaN;
    expect(steps[0]?.total.total).toBe(Math.round(exact));
  });
});
