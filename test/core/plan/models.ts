import fc from 'fast-check';
import type { ChangeLine, Link, PlanActivity, PlanItem, PlanModel } from '../../../src/core/plan/plan-model';
import { scenarioOf } from '../../../src/core/plan/scenario';
import type { Scenario } from '../../../src/core/plan/scenario';
import type { YearlyShares } from '../../../src/core/plan/yearly-shares';

const BASE_YEAR = 2025;
export const PLAN_YEARS = [2026, 2027, 2028];

export function itemOf(given: Partial<PlanItem>): PlanItem {
  return {
    label: 'Familjehem',
    costType: 'purchasedCare',
    volumeUnit: 'dygn',
    volumes: new Map([[BASE_YEAR, 1000]]),
    baseUnitPriceKr: 1000,
    isDerived: false,
    variableShare: 1,
    ...given,
  };
}

export function activityOf(given: Partial<PlanActivity>): PlanActivity {
  return { label: 'Vård', section: null, baseBudget: -3000, existing: new Map(), ...given };
}

export function linkOf(given: Partial<Link>): Link {
  return { item: 0, activity: 0, share: 1, score: 1, reason: 'same words', confirmed: false, ...given };
}

export function modelOf(given: Partial<PlanModel>): PlanModel {
  return {
    krPerUnit: 1000,
    resolution: 1,
    baseYear: BASE_YEAR,
    planYears: PLAN_YEARS,
    lastBudgetYear: BASE_YEAR,
    items: [itemOf({})],
    activities: [activityOf({})],
    links: [linkOf({})],
    frame: new Map(),
    existingTotal: new Map(),
    changes: [],
    ...given,
  };
}

const someYears = fc.subarray([BASE_YEAR - 1, BASE_YEAR, ...PLAN_YEARS]);

function yearly(years: fc.Arbitrary<readonly number[]>, amount: fc.Arbitrary<number>): fc.Arbitrary<Map<number, number>> {
  return years.chain((chosen) =>
    fc.array(amount, { minLength: chosen.length, maxLength: chosen.length }).map(
      (amounts) => new Map(chosen.map((year, index) => [year, amounts[index] ?? 0])),
    ),
  );
}

/** Amounts as tables have them: a price of 10⁻⁶⁷ kr says nothing about the formulas. */
function hundredths(from: number, to: number): fc.Arbitrary<number> {
  return fc.integer({ min: from * 100, max: to * 100 }).map((units) => units / 100);
}

const items = fc
  .array(
    fc.record({
      volumes: yearly(someYears, fc.oneof(fc.constant(0), hundredths(0, 50_000))),
      baseUnitPriceKr: fc.option(hundredths(0, 9000)),
      isDerived: fc.boolean(),
      variableShare: fc.constantFrom(1, 0.4),
    }),
    { maxLength: 6 },
  )
  .map((given) => given.map((item, index) => itemOf({ ...item, label: `item ${index}` })));

const activities = fc
  .array(
    fc.record({
      baseBudget: hundredths(-100_000, 5_000),
      existing: yearly(fc.subarray(PLAN_YEARS), fc.integer({ min: -100_000, max: 5_000 })),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((given) => given.map((activity, index) => activityOf({ ...activity, label: `activity ${index}` })));

function linksBetween(itemCount: number, activityCount: number): fc.Arbitrary<Link[]> {
  if (itemCount === 0) return fc.constant([]);
  return fc.array(
    fc.record({
      item: fc.nat(itemCount - 1),
      activity: fc.nat(activityCount - 1),
      share: fc.constantFrom(1, 0.5, 0.25),
      score: fc.constantFrom(1, 0.8, 0.79, 0.3),
      confirmed: fc.boolean(),
      reason: fc.constant(''),
    }),
    { maxLength: 8 },
  );
}

function changesFor(activityCount: number): fc.Arbitrary<ChangeLine[]> {
  return fc.array(
    fc.record({
      label: fc.constant('line'),
      kind: fc.constantFrom('prices', 'volumes', 'rounding', 'efficiency', 'other'),
      amounts: yearly(someYears, fc.integer({ min: -9000, max: 9000 })),
      activity: fc.option(fc.nat(activityCount - 1)),
    }),
    { maxLength: 4 },
  );
}

/** Any plan model of a handful of rows. */
export const models: fc.Arbitrary<PlanModel> = fc.tuple(items, activities).chain(([someItems, someActivities]) =>
  fc.record({
    krPerUnit: fc.constantFrom(1, 1000, 1_000_000),
    resolution: fc.constantFrom(1, 0.1),
    baseYear: fc.constant(BASE_YEAR),
    planYears: fc.constant(PLAN_YEARS),
    lastBudgetYear: fc.constantFrom(BASE_YEAR, BASE_YEAR + 1),
    items: fc.constant(someItems),
    activities: fc.constant(someActivities),
    links: linksBetween(someItems.length, someActivities.length),
    frame: yearly(fc.subarray(PLAN_YEARS), fc.integer({ min: -300_000, max: -1000 })),
    existingTotal: fc.constant(new Map()),
    changes: changesFor(someActivities.length),
  }),
);

const shares = fc.double({ min: -0.2, max: 0.3, noNaN: true });

const series: fc.Arbitrary<YearlyShares> = fc.oneof(
  fc.array(shares, { minLength: 1, maxLength: 4 }).map((list) => ({ kind: 'sequence' as const, shares: list })),
  yearly(someYears, shares).map((byYear) => ({ kind: 'byYear' as const, shares: byYear })),
);

function seriesByLabel(word: string): fc.Arbitrary<Map<string, YearlyShares>> {
  return fc.array(fc.tuple(fc.nat(5).map((index) => `${word} ${index}`), series), { maxLength: 2 }).map((list) => new Map(list));
}

export const scenarios: fc.Arbitrary<Scenario> = fc
  .record({
    uplift: series,
    otherUplift: fc.option(series),
    otherUpliftByActivity: seriesByLabel('activity'),
    efficiency: fc.option(series),
    volumeChanges: seriesByLabel('item'),
  })
  .map(({ uplift, ...rest }) => ({ ...scenarioOf('any', uplift), ...rest }));

/** Prices, volumes and everything else as they are. */
export const UNCHANGED = scenarioOf('unchanged', { kind: 'sequence', shares: [0] });
