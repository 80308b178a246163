import fc from 'fast-check';
import { oneMore } from '../../../src/core/analysis/one-more';
import type { PlanModel } from '../../../src/core/plan/plan-model';
import { scenarioOf } from '../../../src/core/plan/scenario';
import { activityOf, itemOf, linkOf, modelOf, models, PLAN_YEARS, scenarios } from '../plan/models';
import { expectClose, totalOf } from './total-of';

const raised = scenarioOf('raised', { kind: 'sequence', shares: [0.054, 0.035, 0.031] });
const days = modelOf({ items: [itemOf({ baseUnitPriceKr: 5885 })] });

describe('oneMore', () => {
  it('says what a day, a month and a year cost', () => {
    const more = oneMore({ model: days, scenario: raised, countsChanges: true }, 0, 2026, 'days');
    expectClose(more?.perUnitKr, 5885 * 1.035);
    expectClose(more?.perYearKr, 5885 * 1.035 * 365);
    expectClose(more?.perMonthKr, (5885 * 1.035 * 365) / 12);
    expect(more?.effects).toHaveLength(1);
    expectClose(more?.effects[0]?.needPerYear, (-5885 * 1.035 * 365) / 1000);
  });

  it('counts a leap year’s days', () => {
    const more = oneMore({ model: days, scenario: raised, countsChanges: true }, 0, 2028, 'days');
    expectClose(more?.perYearKr, (more?.perUnitKr ?? 0) * 366);
  });

  it('counts a place by the year, and what has no length in time by the unit only', () => {
    const state = { model: days, scenario: raised, countsChanges: true };
    expect(oneMore(state, 0, 2026, 'years')?.perYearKr).toBe(oneMore(state, 0, 2026, 'years')?.perUnitKr);
    expect(oneMore(state, 0, 2026, 'other')).toMatchObject({ perMonthKr: null, perYearKr: null, effects: [{ needPerYear: null }] });
  });

  it('is nothing without a price, or in a year that is not planned', () => {
    const state = { model: modelOf({ items: [itemOf({ baseUnitPriceKr: null })] }), scenario: raised, countsChanges: true };
    expect(oneMore(state, 0, 2026, 'days')).toBeNull();
    expect(oneMore({ ...state, model: days }, 0, 2024, 'days')).toBeNull();
  });

  it('is split over the activities by share', () => {
    const activities = [activityOf({}), activityOf({ label: 'Stöd' })];
    const model = modelOf({ activities, links: [linkOf({ share: 0.25 }), linkOf({ activity: 1, share: 0.75 })] });
    const more = oneMore({ model, scenario: raised, countsChanges: true }, 0, 2026, 'other');
    expect(more?.effects.map(({ activity, share }) => [activity, share])).toEqual([[0, 0.25], [1, 0.75]]);
    expectClose(more?.effects.reduce((sum, { needPerUnit }) => sum + needPerUnit, 0), -(more?.perUnitKr ?? 0) / 1000);
  });

  it('is what the need changes by when there is one more', () => {
    fc.assert(
      fc.property(models, scenarios, fc.constantFrom(...PLAN_YEARS), (model, scenario, year) => {
        // A change of the volume in per cent would change the one more too.
        const state = { model, scenario: { ...scenario, volumeChanges: new Map() }, countsChanges: true };
        model.items.forEach((_, index) => {
          const more = oneMore(state, index, year, 'other');
          const change = totalOf({ ...state, model: withOneMore(model, index, year) }, year) - totalOf(state, year);
          expectClose(more?.effects.reduce((sum, { needPerUnit }) => sum + needPerUnit, 0) ?? 0, change, 1e9);
        });
      }),
    );
  });
});

function withOneMore(model: PlanModel, index: number, year: number): PlanModel {
  const [latest] = [...(model.items[index]?.volumes ?? [])].filter(([known]) => known <= year).sort(([one], [other]) => other - one);
  const items = model.items.map((item, at) =>
    at === index ? { ...item, volumes: new Map([...item.volumes, [year, (latest?.[1] ?? 0) + 1]]) } : item,
  );
  return { ...model, items };
}
