import fc from 'fast-check';
import { decimalFromNumber, sum, toNumber } from '../../../src/core/numbers/decimal';
import { DEFAULT_PLAN_OPTIONS, plan } from '../../../src/core/plan/plan';
import type { PlanModel } from '../../../src/core/plan/plan-model';
import type { ActivityYear } from '../../../src/core/plan/plan-result';
import { roundTo } from '../numbers/rounding';
import { scenarioOf } from '../../../src/core/plan/scenario';
import type { Scenario } from '../../../src/core/plan/scenario';
import { everyYear } from '../../../src/core/plan/yearly-shares';
import { activityOf, itemOf, linkOf, modelOf, models, PLAN_YEARS, scenarios, UNCHANGED } from './models';

const TEN_PERCENT = scenarioOf('10 %', everyYear(0.1));

function firstYear(model: PlanModel, scenario: Scenario, activity = 0): ActivityYear {
  const year = plan(model, scenario).activities[activity]?.years.get(2026);
  if (!year) throw new Error('no such activity or year');
  return year;
}

/** An activity without items, whose need is its budget. */
function steady(budget: number, existing: number | null, frame: number | null = null): PlanModel {
  return modelOf({
    links: [],
    activities: [activityOf({ baseBudget: budget, existing: new Map(existing === null ? [] : [[2026, existing]]) })],
    frame: new Map(frame === null ? [] : [[2026, frame]]),
  });
}

describe('plan', () => {
  it('explains the whole way from the base-year budget to need, by price, volume, other and changes', () => {
    fc.assert(
      fc.property(models, scenarios, (model, scenario) => {
        const result = plan(model, scenario);
        result.activities.forEach(({ years }, activity) => {
          const budget = model.activities[activity]?.baseBudget ?? Number.NaN;
          for (const { need, volumeCost, other, bridge } of years.values()) {
            const tolerance = 1e-9 * (Math.abs(budget) + volumeCost + Math.abs(other) + 1e6);
            expect(Math.abs(bridge.total - (need - budget))).toBeLessThanOrEqual(tolerance);
            expect(bridge.price + bridge.volume + bridge.other + bridge.changes).toBeCloseTo(bridge.total, 4);
          }
        });
      }),
    );
  });

  it('names every row that footing moves, and nothing else', () => {
    fc.assert(
      fc.property(models, scenarios, (model, scenario) => {
        const { activities, rounding } = plan(model, scenario);
        for (const year of model.planYears) {
          const needs = activities.map(({ years }) => years.get(year)?.need ?? Number.NaN);
          const rounded = (amount: number) => roundTo(roundTo(amount, model.resolution * 1e-6), model.resolution);
          const rows = needs.map(rounded);
          const moved = rounding.filter((row) => row.year === year).map((row) => row.moved);
          const whole = (values: readonly number[]) => toNumber(sum(values.map(decimalFromNumber)));
          expect(whole([...rows, ...moved])).toBe(rounded(whole(needs)));
        }
      }),
    );
  });

  it('spreads the frame in proportion to the base year, and its parts make the whole', () => {
    const activities = [activityOf({ baseBudget: -3000 }), activityOf({ baseBudget: -1000 })];
    const result = plan(modelOf({ activities, frame: new Map([[2026, -4400]]) }), UNCHANGED);
    expect(result.activities.map(({ years }) => years.get(2026)?.frame)).toEqual([-3300, -1100]);
    expect(result.activities.map(({ years }) => years.get(2027)?.frame)).toEqual([null, null]);
    expect(result.totals.get(2026)).toMatchObject({ need: -4000, frame: -4400, gap: 400 });
    expect(result.totals.get(2027)).toMatchObject({ frame: null, gap: null });
  });

  it('says the efficiency that other needs to fit the frame, or why there is none', () => {
    const overdrawn = modelOf({ activities: [activityOf({ baseBudget: -900 })], frame: new Map([[2026, -900]]) });
    const noOther = modelOf({ activities: [activityOf({ baseBudget: -1000 })], frame: new Map([[2026, -900]]) });
    const fitting = modelOf({ frame: new Map([[2026, -3000]]) });
    const tooSmall = modelOf({ frame: new Map([[2026, -2500]]) });
    expect(firstYear(tooSmall, UNCHANGED)).toMatchObject({ gap: -500, requiredEfficiency: 0.25, noEfficiencyReason: null });
    expect(firstYear(tooSmall, UNCHANGED).gapShareOfNeed).toBeCloseTo(1 / 6, 12);
    expect(firstYear(fitting, UNCHANGED)).toMatchObject({ requiredEfficiency: null, noEfficiencyReason: 'no-saving-needed' });
    expect(firstYear(noOther, UNCHANGED)).toMatchObject({ requiredEfficiency: null, noEfficiencyReason: 'no-other' });
    expect(firstYear(overdrawn, TEN_PERCENT)).toMatchObject({ requiredEfficiency: null, noEfficiencyReason: 'overdrawn' });
    expect(firstYear(modelOf({}), UNCHANGED)).toMatchObject({ gap: null, noEfficiencyReason: 'no-frame' });
  });

  it.each([
    // 2 % of 50 000 tkr is 1 000: alarm beyond it, watch less than 300 inside it.
    [-51_001, -50_000, 'alarm'],
    [-51_000, -50_000, 'watch'],
    [-50_701, -50_000, 'watch'],
    [-50_700, -50_000, 'ok'],
    [-48_999, -50_000, 'alarm'],
    // Of 10 000 tkr it would be 200: the limit is 500.
    [-10_501, -10_000, 'alarm'],
    [-10_500, -10_000, 'watch'],
    [-10_200, -10_000, 'ok'],
  ])('flags a need of %p beside an existing plan of %p as %p', (need, existing, flag) => {
    expect(firstYear(steady(need, existing), UNCHANGED).flag).toBe(flag);
  });

  it('has its limits in kr, whatever the unit of the table', () => {
    const millions = { ...steady(-10.6, -10), krPerUnit: 1_000_000 } as const;
    expect(firstYear(millions, UNCHANGED)).toMatchObject({ flag: 'alarm', reason: { limit: 0.5 } });
  });

  it.each([
    // 0,1 + 0,2 is a little more than 0,3 in binary: still exactly the limit, and exactly at the edge of watch.
    [-50_000.1 - 999.9 - 1e-9, -50_000, 'watch'],
    [-50_700 - 1e-9, -50_000, 'ok'],
    [-51_000 - 1e-5, -50_000, 'alarm'],
  ])('sees a need of %p beside an existing plan of %p to a millionth: %p', (need, existing, flag) => {
    expect(firstYear(steady(need, existing), UNCHANGED).flag).toBe(flag);
  });

  it('compares with the frame where there is no plan column, and says when there is nothing', () => {
    expect(firstYear(steady(-11_000, null, -10_000), UNCHANGED)).toMatchObject({
      flag: 'alarm',
      deviation: null,
      reason: { comparedWith: 'frame', deviation: -1000 },
    });
    expect(firstYear(steady(-11_000, -11_000, -10_000), UNCHANGED)).toMatchObject({
      flag: 'ok',
      deviation: 0,
      reason: { comparedWith: 'existing' },
    });
    expect(firstYear(steady(-11_000, null), UNCHANGED)).toMatchObject({ flag: 'ok', reason: { comparedWith: null, driver: null } });
  });

  it('flags the total against the frame, even where every row agrees with its plan', () => {
    const { totals } = plan(steady(-11_000, -11_000, -10_000), UNCHANGED);
    expect(totals.get(2026)).toMatchObject({ existing: -11_000, deviation: 0, flag: 'alarm', reason: { comparedWith: 'frame' } });
  });

  it('uses the printed total of the plan where there is one', () => {
    const model = { ...steady(-11_000, -11_000), existingTotal: new Map([[2026, -11_001]]) };
    expect(plan(model, UNCHANGED).totals.get(2026)?.existing).toBe(-11_001);
  });

  it('names the driver and how many days are left to alarm', () => {
    const model = modelOf({
      items: [itemOf({ volumes: new Map([[2025, 1000], [2026, 1100]]) })],
      activities: [activityOf({ baseBudget: -1000, existing: new Map([[2026, -1000]]) })],
    });
    const { flag, reason } = firstYear(model, UNCHANGED);
    expect(flag).toBe('ok');
    expect(reason).toMatchObject({ driver: 'volume', driverAmount: -100, limit: 500, amountToFlip: -400 });
    // A day costs 1 000 kr, and 400 tkr are left.
    expect(reason.volumeToFlip).toEqual({ item: 'Familjehem', unit: 'dygn', volume: 400 });
  });

  it('gives the way back from alarm as fewer days, and no days where several items are linked', () => {
    const volumes = new Map([[2025, 1000], [2026, 1700]]);
    const model = modelOf({
      items: [itemOf({ volumes }), itemOf({ label: 'Stödboende', volumes: new Map() })],
      activities: [activityOf({ baseBudget: -1000, existing: new Map([[2026, -1000]]) })],
    });
    expect(firstYear(model, UNCHANGED)).toMatchObject({ flag: 'alarm', reason: { amountToFlip: 200, volumeToFlip: { volume: -200 } } });
    const several = { ...model, links: [linkOf({}), linkOf({ item: 1 })] };
    expect(firstYear(several, UNCHANGED).reason.volumeToFlip).toBeNull();
  });

  it('lands on the limit when the volume moves as far as it says', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), fc.integer({ min: -9000, max: -1000 }), (volume, existing) => {
        const at = (days: number): ActivityYear =>
          firstYear(
            modelOf({
              items: [itemOf({ volumes: new Map([[2025, 1000], [2026, days]]) })],
              activities: [activityOf({ existing: new Map([[2026, existing]]) })],
            }),
            TEN_PERCENT,
          );
        const { reason } = at(volume);
        const moved = at(volume + (reason.volumeToFlip?.volume ?? Number.NaN));
        expect(Math.abs(moved.deviation ?? Number.NaN)).toBeCloseTo(moved.reason.limit ?? Number.NaN, 6);
      }),
    );
  });

  it("leaves the bridge's own efficiency line out where the scenario has one, and says so", () => {
    const line = { label: 'Effektivisering', kind: 'efficiency', amounts: new Map([[2026, 100]]), activity: 0 } as const;
    const model = modelOf({ changes: [line] });
    expect(plan(model, UNCHANGED).replacedChanges).toEqual([]);
    expect(firstYear(model, UNCHANGED).other).toBe(-1900);
    const efficient = { ...UNCHANGED, efficiency: everyYear(0.1) };
    expect(plan(model, efficient).replacedChanges).toEqual(['Effektivisering']);
    expect(firstYear(model, efficient).other).toBe(-1800);
  });

  it('counts no changes when told', () => {
    const line = { label: 'Ny lag', kind: 'other', amounts: new Map([[2026, -100]]), activity: null } as const;
    const result = plan(modelOf({ changes: [line] }), UNCHANGED, { ...DEFAULT_PLAN_OPTIONS, countChanges: false });
    expect(result.totals.get(2026)?.need).toBe(-3000);
    expect(plan(modelOf({ changes: [line] }), UNCHANGED).totals.get(2026)?.need).toBe(-3100);
  });

  it('follows a new kind of placement as volume at its new price', () => {
    const item = itemOf({ volumes: new Map([[2025, 0], [2026, 100]]) });
    const { bridge } = firstYear(modelOf({ items: [item] }), TEN_PERCENT);
    expect(bridge.price).toBe(0);
    expect(bridge.volume).toBeCloseTo(-110, 9);
  });

  it('has a result for every plan year', () => {
    const { activities, totals } = plan(modelOf({}), TEN_PERCENT);
    expect([...totals.keys()]).toEqual(PLAN_YEARS);
    expect(activities.map(({ years }) => [...years.keys()])).toEqual([PLAN_YEARS]);
  });
});
