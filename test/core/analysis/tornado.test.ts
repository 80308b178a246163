import fc from 'fast-check';
import type { PlanState } from '../../../src/core/analysis/plan-state';
import { tornado, USUAL_STEPS } from '../../../src/core/analysis/tornado';
import type { TornadoBar } from '../../../src/core/analysis/tornado';
import { scenarioOf } from '../../../src/core/plan/scenario';
import { everyYear } from '../../../src/core/plan/yearly-shares';
import { activityOf, itemOf, linkOf, modelOf, models, PLAN_YEARS, scenarios } from '../plan/models';
import { expectClose, totalOf } from './total-of';

const scenario = scenarioOf('some', everyYear(0.03));
const model = modelOf({
  items: [itemOf({}), itemOf({ label: 'HVB', baseUnitPriceKr: 5000, volumes: new Map([[2025, 100]]) })],
  activities: [activityOf({}), activityOf({ label: 'Institution', baseBudget: -900 })],
  links: [linkOf({}), linkOf({ item: 1, activity: 1 })],
  frame: new Map([[2027, -4100]]),
  changes: [{ label: 'Ny lag', kind: 'other', amounts: new Map([[2026, -50]]), activity: null }],
});
const state: PlanState = { model, scenario, countsChanges: true };

function barOf(bars: readonly TornadoBar[], kind: TornadoBar['driver']['kind'], item: string | null = null): TornadoBar | undefined {
  return bars.find(({ driver }) => driver.kind === kind && (driver.kind !== 'volume' || driver.item === item));
}

describe('tornado', () => {
  const { bars, gap } = tornado(state, 2027);
  const now = totalOf(state, 2027);

  it('moves prices, with other as it was', () => {
    const moved = { ...scenarioOf('', everyYear(0.03 + USUAL_STEPS.prices)), otherUplift: everyYear(0.03) };
    expectClose(barOf(bars, 'prices')?.up, totalOf({ ...state, scenario: moved }, 2027) - now);
  });

  it('moves other, with prices as they were', () => {
    const moved = { ...scenario, otherUplift: everyYear(0.03 - USUAL_STEPS.other) };
    expectClose(barOf(bars, 'other')?.down, totalOf({ ...state, scenario: moved }, 2027) - now);
  });

  it('moves the volume of each item', () => {
    const moved = { ...scenario, volumeChanges: new Map([['HVB', everyYear(USUAL_STEPS.volume)]]) };
    expectClose(barOf(bars, 'volume', 'HVB')?.up, totalOf({ ...state, scenario: moved }, 2027) - now);
    expectClose(barOf(bars, 'volume', 'HVB')?.up, -(100 * 0.1 * 5000 * 1.03 ** 2) / 1000);
  });

  it('moves efficiency down only where there is some', () => {
    const bar = barOf(bars, 'efficiency');
    expect(bar?.down).toBeNull();
    expectClose(bar?.up, totalOf({ ...state, scenario: { ...scenario, efficiency: everyYear(0.01) } }, 2027) - now);
    const efficient = { ...state, scenario: { ...scenario, efficiency: everyYear(0.02) } };
    expectClose(
      barOf(tornado(efficient, 2027).bars, 'efficiency')?.down,
      totalOf({ ...state, scenario: { ...scenario, efficiency: everyYear(0.01) } }, 2027) - totalOf(efficient, 2027),
    );
  });

  it('leaves the changes out, or takes them in', () => {
    const without = { ...state, countsChanges: false };
    expectClose(barOf(bars, 'changes')?.down, totalOf(without, 2027) - now);
    expectClose(barOf(tornado(without, 2027).bars, 'changes')?.up, now - totalOf(without, 2027));
  });

  it('moves also what an activity’s other has for its own', () => {
    const own = { ...state, scenario: { ...scenario, otherUpliftByActivity: new Map([['Vård', everyYear(0.07)]]) } };
    const moved = { ...scenario, otherUplift: everyYear(0.04), otherUpliftByActivity: new Map([['Vård', everyYear(0.08)]]) };
    expectClose(barOf(tornado(own, 2027).bars, 'other')?.up, totalOf({ ...state, scenario: moved }, 2027) - totalOf(own, 2027));
  });

  it('says which bar alone reaches the frame', () => {
    expectClose(gap, now + 4100);
    for (const { down, up, reachesFrame } of bars) {
      const ends = [down ?? 0, up ?? 0].map((end) => now + end >= -4100);
      expect(reachesFrame).toBe(ends.some((isMet) => isMet !== now >= -4100));
    }
    expect(bars.some(({ reachesFrame }) => reachesFrame)).toBe(true);
    expect(bars.some(({ reachesFrame }) => !reachesFrame)).toBe(true);
  });

  it('has no gap without a frame, and reaches none', () => {
    const { gap: none, bars: all } = tornado(state, 2026);
    expect(none).toBeNull();
    expect(all.some(({ reachesFrame }) => reachesFrame)).toBe(false);
  });

  it('has the longest bar first, and none that moves nothing', () => {
    fc.assert(
      fc.property(models, scenarios, fc.boolean(), fc.constantFrom(...PLAN_YEARS), (any, under, countsChanges, year) => {
        const lengths = tornado({ model: any, scenario: under, countsChanges }, year).bars.map(({ down, up }) =>
          Math.max(Math.abs(down ?? 0), Math.abs(up ?? 0)),
        );
        expect(lengths).toEqual([...lengths].sort((one, other) => other - one));
        expect(lengths.every((length) => length > 0)).toBe(true);
      }),
    );
  });

  it('asks for a plan year', () => {
    expect(() => tornado(state, 2031)).toThrow(RangeError);
  });
});
