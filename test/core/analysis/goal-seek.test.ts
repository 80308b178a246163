import fc from 'fast-check';
import { GOAL_BOUNDS, goalSeek } from '../../../src/core/analysis/goal-seek';
import type { GoalLever } from '../../../src/core/analysis/goal-seek';
import type { PlanState } from '../../../src/core/analysis/plan-state';
import { efficiencyFor, scenarioOf, upliftFor } from '../../../src/core/plan/scenario';
import type { Scenario } from '../../../src/core/plan/scenario';
import { everyYear, shareFor } from '../../../src/core/plan/yearly-shares';
import { activityOf, itemOf, modelOf, models, PLAN_YEARS, scenarios } from '../plan/models';
import { expectClose, totalOf } from './total-of';

const scenario = scenarioOf('some', everyYear(0.03));

function stateWith(frame: number, given: Partial<PlanState> = {}): PlanState {
  return { model: modelOf({ frame: new Map([[2027, frame]]) }), scenario, countsChanges: true, ...given };
}

/** Year by year, beside what goal seek does. */
function pulled(state: PlanState, lever: GoalLever, share: number): PlanState {
  const { model } = state;
  const first = model.lastBudgetYear;
  const byYear = (now: (year: number) => number) => ({
    kind: 'byYear' as const,
    shares: new Map(PLAN_YEARS.map((year) => [year, lever.year === null || lever.year === year ? share : now(year)])),
  });
  const under = (change: Partial<Scenario>): PlanState => ({ ...state, scenario: { ...state.scenario, ...change } });
  if (lever.kind === 'uplift') return under({ uplifts: { purchasedCare: byYear((year) => upliftFor(state.scenario, 'purchasedCare', year, first)) } });
  if (lever.kind === 'efficiency') return under({ efficiency: byYear((year) => efficiencyFor(state.scenario, year, first)) });
  const changes = new Map(state.scenario.volumeChanges);
  for (const { label } of model.items) {
    if (lever.item !== null && lever.item !== label) continue;
    const series = state.scenario.volumeChanges.get(label);
    changes.set(label, byYear((year) => (series ? shareFor(series, year, first) : 0)));
  }
  return under({ volumeChanges: changes });
}

const levers: fc.Arbitrary<GoalLever> = fc
  .tuple(fc.constantFrom('uplift' as const, 'volume' as const, 'efficiency' as const), fc.option(fc.constantFrom(...PLAN_YEARS)), fc.option(fc.nat(5)))
  .map(([kind, year, item]) => (kind === 'volume' ? { kind, year, item: item === null ? null : `item ${item}` } : { kind, year }));

describe('goalSeek', () => {
  it('finds the uplift that just fits the frame, every year alike', () => {
    // 3000 × 1.0337² = 3205.6…, and 3000 × 1.0338² is more than the frame has.
    const goal = goalSeek(stateWith(-3206), 2027, { kind: 'uplift', year: null });
    expect(goal).toMatchObject({ kind: 'found', share: 0.0337 });
    expectClose(goal.kind === 'found' ? goal.gap : null, 3206 - 3000 * 1.0337 ** 2);
  });

  it('finds the uplift of one year, the others as they are', () => {
    // 3000 × 1.03 × 1.0372 = 3204.9, × 1.0373 = 3205.3
    expect(goalSeek(stateWith(-3205), 2027, { kind: 'uplift', year: 2026 })).toMatchObject({ kind: 'found', share: 0.0372 });
  });

  it('finds the volume', () => {
    // Other: 2000 × 1.0609 = 2121.8; the volume costs 1060.9 and may cost 1000 × 1.0609 × 0.9 = 954.81.
    expect(goalSeek(stateWith(-2121.8 - 954.81), 2027, { kind: 'volume', item: 'Familjehem', year: null })).toMatchObject({ kind: 'found', share: -0.1 });
    expect(goalSeek(stateWith(-2121.8 - 954.8), 2027, { kind: 'volume', item: null, year: null })).toMatchObject({ kind: 'found', share: -0.1001 });
  });

  it('finds the efficiency, and none where none is needed', () => {
    const goal = goalSeek(stateWith(-3100), 2027, { kind: 'efficiency', year: null });
    const share = goal.kind === 'found' ? goal.share : Number.NaN;
    expect(2121.8 * (1 - share) ** 2 + 1060.9).toBeLessThanOrEqual(3100);
    expect(2121.8 * (1 - share + 0.0001) ** 2 + 1060.9).toBeGreaterThan(3100);
    expect(goalSeek(stateWith(-9000), 2027, { kind: 'efficiency', year: null })).toEqual({ kind: 'none', reason: 'always-met' });
  });

  it('says why there is none', () => {
    expect(goalSeek(stateWith(-3206), 2026, { kind: 'uplift', year: null })).toEqual({ kind: 'none', reason: 'no-frame' });
    expect(goalSeek(stateWith(-3206), 2027, { kind: 'uplift', year: 2028 })).toEqual({ kind: 'none', reason: 'no-effect' });
    expect(goalSeek(stateWith(-3206), 2027, { kind: 'volume', item: 'HVB', year: null })).toEqual({ kind: 'none', reason: 'no-effect' });
    expect(goalSeek(stateWith(-100), 2027, { kind: 'uplift', year: null })).toEqual({ kind: 'none', reason: 'out-of-reach' });
    expect(goalSeek(stateWith(-90_000), 2027, { kind: 'uplift', year: null })).toEqual({ kind: 'none', reason: 'always-met' });
    const overdrawn = modelOf({ items: [itemOf({ baseUnitPriceKr: 9000 })], activities: [activityOf({})], frame: new Map([[2027, -3206]]) });
    expect(goalSeek(stateWith(0, { model: overdrawn }), 2027, { kind: 'efficiency', year: null })).toEqual({ kind: 'none', reason: 'no-effect' });
  });

  it('is on the right side of the frame, and a hundredth of a percent further is not', () => {
    let found = 0;
    fc.assert(
      fc.property(models, scenarios, levers, fc.constantFrom(...PLAN_YEARS), fc.integer({ min: -100, max: 100 }), (model, under, lever, year, off) => {
        const unframed = { model, scenario: under, countsChanges: true };
        const frame = totalOf(unframed, year) * (1 + off / 1000);
        const state = { ...unframed, model: { ...model, frame: new Map([[year, frame]]) } };
        const goal = goalSeek(state, year, lever);
        if (goal.kind === 'none') return;
        found += 1;
        const { low, high } = GOAL_BOUNDS[lever.kind];
        expect(goal.share).toBeGreaterThanOrEqual(low);
        expect(goal.share).toBeLessThanOrEqual(high);
        expect(goal.share).toBe(Math.round(goal.share * 10_000) / 10_000);
        const left = (share: number): number => totalOf(pulled(state, lever, share), year) - frame;
        const noise = 1e-9 * Math.abs(frame);
        expect(left(goal.share)).toBeGreaterThanOrEqual(-2e-6 - noise);
        expect(Math.min(left(goal.share - 0.0001), left(goal.share + 0.0001))).toBeLessThanOrEqual(2e-6 + noise);
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(25);
  });

  it('is quick', () => {
    const items = Array.from({ length: 10 }, (_, index) => itemOf({ label: `item ${index}` }));
    const activities = Array.from({ length: 14 }, (_, index) => activityOf({ label: `activity ${index}` }));
    const links = items.map((_, index) => ({ item: index, activity: index, share: 1, score: 1, reason: '', confirmed: true }));
    const state = stateWith(0, { model: modelOf({ items, activities, links, frame: new Map([[2027, -45_000]]) }) });
    goalSeek(state, 2027, { kind: 'uplift', year: null });
    const started = performance.now();
    for (let run = 0; run < 20; run += 1) expect(goalSeek(state, 2027, { kind: 'uplift', year: null }).kind).toBe('found');
    expect((performance.now() - started) / 20).toBeLessThan(16);
  });
});
