import fc from 'fast-check';
import { compilePlan } from '../../../src/core/plan/compile-plan';
import type { ChangeLine, PlanItem, PlanModel } from '../../../src/core/plan/plan-model';
import { prepareRecalculation, recalculate } from '../../../src/core/plan/recalculate';
import { otherUpliftFor, upliftFor } from '../../../src/core/plan/scenario';
import type { Scenario } from '../../../src/core/plan/scenario';
import { shareFor } from '../../../src/core/plan/yearly-shares';
import { activityOf, itemOf, linkOf, modelOf, models, PLAN_YEARS, scenarios, UNCHANGED } from './models';

interface Numbers {
  readonly volumeCost: number;
  readonly other: number;
  readonly need: number;
}

/** The formulas one after the other as they are defined, year by year, without preparation. */
function transcribe(model: PlanModel, scenario: Scenario, activity: number): Numbers[] {
  const first = model.lastBudgetYear;
  const links = model.links.filter((link) => link.activity === activity && (link.confirmed || link.score >= 0.8));
  const prices = model.items.map((item) => (item.baseUnitPriceKr ?? 0) * (item.isDerived ? item.variableShare : 1));
  const cost = (year: number, changed: boolean): number =>
    links.reduce((sum, link) => {
      const item = model.items[link.item];
      if (!item) return sum;
      const series = changed ? scenario.volumeChanges.get(item.label) : undefined;
      const volume = lastKnown(item, year) * (1 + (series ? shareFor(series, year, first) : 0));
      return sum + (link.share * volume * (prices[link.item] ?? 0)) / model.krPerUnit;
    }, 0);
  const budget = model.activities[activity]?.baseBudget ?? 0;
  const baseCost = cost(model.baseYear, false);
  const isOverdrawn = links.length > 0 && baseCost > 0 && baseCost + budget > 1e-9 * Math.max(baseCost, Math.abs(budget));
  let other = budget + baseCost;
  return PLAN_YEARS.map((year) => {
    prices.forEach((price, item) => {
      prices[item] = price * (1 + upliftFor(scenario, 'purchasedCare', year, first));
    });
    if (!isOverdrawn) {
      const efficiency = scenario.efficiency ? shareFor(scenario.efficiency, year, first) : 0;
      const label = model.activities[activity]?.label ?? '';
      other = other * (1 + otherUpliftFor(scenario, label, year, first)) * (1 - efficiency);
    }
    for (const line of model.changes) other += changeOf(line, model, scenario, activity, year);
    const volumeCost = cost(year, true);
    return { volumeCost, other, need: -volumeCost + other };
  });
}

function lastKnown(item: PlanItem, year: number): number {
  const known = [...item.volumes].filter(([of]) => of <= year).sort(([a], [b]) => b - a);
  return known[0]?.[1] ?? 0;
}

function changeOf(line: ChangeLine, model: PlanModel, scenario: Scenario, activity: number, year: number): number {
  const counted = line.kind === 'other' || (line.kind === 'efficiency' && scenario.efficiency === null);
  const amount = counted ? (line.amounts.get(year) ?? 0) : 0;
  if (line.activity !== null) return line.activity === activity ? amount : 0;
  const whole = model.activities.reduce((sum, { baseBudget }) => sum + baseBudget, 0);
  return whole === 0 ? amount / model.activities.length : (amount * (model.activities[activity]?.baseBudget ?? 0)) / whole;
}

function run(model: PlanModel, scenario: Scenario): Numbers[][] {
  const plan = compilePlan(model);
  const numbers = prepareRecalculation(plan);
  recalculate(plan, scenario, numbers);
  return model.activities.map((_, activity) =>
    PLAN_YEARS.map((__, year) => {
      const at = year * plan.activityCount + activity;
      return {
        volumeCost: numbers.volumeCost[at] ?? Number.NaN,
        other: numbers.other[at] ?? Number.NaN,
        need: numbers.need[at] ?? Number.NaN,
      };
    }),
  );
}

function expectClose(actual: number, expected: number, size: number): void {
  expect(Math.abs(actual - expected)).toBeLessThanOrEqual(1e-9 * Math.max(1, size));
}

describe('recalculate', () => {
  it('gives what the formulas say', () => {
    fc.assert(
      fc.property(models, scenarios, (model, scenario) => {
        run(model, scenario).forEach((years, activity) => {
          const expected = transcribe(model, scenario, activity);
          years.forEach((numbers, year) => {
            const wanted = expected[year] ?? { volumeCost: NaN, other: NaN, need: NaN };
            const size = Math.abs(wanted.volumeCost) + Math.abs(wanted.other) + 1e6;
            expectClose(numbers.volumeCost, wanted.volumeCost, size);
            expectClose(numbers.other, wanted.other, size);
            expectClose(numbers.need, wanted.need, size);
          });
        });
      }),
    );
  });

  it('does not let one scenario show in the next', () => {
    fc.assert(
      fc.property(models, scenarios, scenarios, (model, before, scenario) => {
        const plan = compilePlan(model);
        const reused = prepareRecalculation(plan);
        recalculate(plan, before, reused);
        recalculate(plan, scenario, reused);
        const fresh = prepareRecalculation(plan);
        recalculate(plan, scenario, fresh);
        expect([...reused.need]).toEqual([...fresh.need]);
      }),
    );
  });

  it('changes nothing where nothing is changed', () => {
    fc.assert(
      fc.property(models, (model) => {
        const items = model.items.map((item) => ({ ...item, volumes: new Map([[model.baseYear, lastKnown(item, model.baseYear)]]) }));
        run({ ...model, items, changes: [] }, UNCHANGED).forEach((years, activity) => {
          const budget = model.activities[activity]?.baseBudget ?? Number.NaN;
          for (const { need, volumeCost } of years) expectClose(need, budget, Math.abs(budget) + volumeCost);
        });
      }),
    );
  });

  it('chains prices through a year that is not planned', () => {
    const model = modelOf({ planYears: [2027] });
    const plan = compilePlan(model);
    const numbers = prepareRecalculation(plan);
    recalculate(plan, { ...UNCHANGED, uplifts: { purchasedCare: { kind: 'sequence', shares: [0.1] } } }, numbers);
    expectClose(numbers.volumeCost[1] ?? NaN, 1210, 1);
  });

  it('carries what is overdrawn unchanged, but for the changes', () => {
    const model = modelOf({
      activities: [activityOf({ baseBudget: -900 })],
      changes: [{ label: 'Ny lag', kind: 'other', amounts: new Map([[2026, -50]]), activity: 0 }],
    });
    const raised: Scenario = {
      ...UNCHANGED,
      uplifts: { purchasedCare: { kind: 'sequence', shares: [0.1] } },
      efficiency: { kind: 'sequence', shares: [0.5] },
    };
    const [years] = run(model, raised);
    expect(years?.map(({ other }) => other)).toEqual([50, 50, 50]);
  });

  it('does not call an activity overdrawn whose price is its own budget over its volume', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }), (budget, volume) => {
        const item = itemOf({ volumes: new Map([[2025, volume]]), baseUnitPriceKr: (budget * 1000) / volume, isDerived: true });
        const plan = compilePlan(modelOf({ items: [item], activities: [activityOf({ baseBudget: -budget })] }));
        expect(plan.overdrawnActivities.size).toBe(0);
      }),
    );
  });

  it('does not call an income overdrawn by an item that costs nothing', () => {
    const items = [itemOf({ baseUnitPriceKr: null })];
    const income = modelOf({ items, activities: [activityOf({ baseBudget: 700 })] });
    expect(compilePlan(income).overdrawnActivities.size).toBe(0);
    expect(compilePlan({ ...income, items: [itemOf({})] }).overdrawnActivities.size).toBe(1);
  });

  it('keeps the part of a derived price that does not move with the volume in other', () => {
    const item = itemOf({ isDerived: true, variableShare: 0.25, volumes: new Map([[2025, 1000], [2026, 2000]]) });
    const [years] = run(modelOf({ items: [item], activities: [activityOf({ baseBudget: -1000 })] }), UNCHANGED);
    expect(years?.[0]).toEqual({ volumeCost: 500, other: -750, need: -1250 });
  });

  it('does not count a proposal that is not certain enough', () => {
    const [years] = run(modelOf({ links: [linkOf({ score: 0.79 })] }), UNCHANGED);
    expect(years?.[0]?.volumeCost).toBe(0);
  });
});
