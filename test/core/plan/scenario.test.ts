import { efficiencyFor, otherUpliftFor, scenarioOf, statedUpliftFor, upliftFor } from '../../../src/core/plan/scenario';
import type { Scenario } from '../../../src/core/plan/scenario';
import { everyYear } from '../../../src/core/plan/yearly-shares';

const sequence = scenarioOf('a', { kind: 'sequence', shares: [0.054, 0.035, 0.031] });
const byYear = scenarioOf('b', { kind: 'byYear', shares: new Map([[2027, 0.031], [2026, 0.035]]) });

function uplifts(scenario: Scenario, years: readonly number[]): number[] {
  return years.map((year) => upliftFor(scenario, 'purchasedCare', year, 2025));
}

describe('scenario', () => {
  it('starts a sequence at the last budget year and repeats its last percentage', () => {
    expect(uplifts(sequence, [2025, 2026, 2027, 2028, 2035])).toEqual([0.054, 0.035, 0.031, 0.031, 0.031]);
    expect(uplifts(sequence, [2024])).toEqual([0.054]);
  });

  it('repeats the last given year, and raises nothing before the first', () => {
    expect(uplifts(byYear, [2025, 2026, 2027, 2028])).toEqual([0, 0.035, 0.031, 0.031]);
  });

  it('states no uplift for a year that it does not speak of', () => {
    const stated = (scenario: Scenario, year: number) => statedUpliftFor(scenario, 'purchasedCare', year, 2025);
    expect([2024, 2025, 2028].map((year) => stated(sequence, year))).toEqual([null, 0.054, 0.031]);
    expect([2025, 2026, 2028].map((year) => stated(byYear, year))).toEqual([null, 0.035, null]);
  });

  it('raises other with prices unless told, for all or for one activity', () => {
    expect(otherUpliftFor(sequence, 'Missbruk', 2026, 2025)).toBe(0.035);
    const own = { ...sequence, otherUplift: everyYear(0.02), otherUpliftByActivity: new Map([['Stab', everyYear(0)]]) };
    expect(otherUpliftFor(own, 'Missbruk', 2026, 2025)).toBe(0.02);
    expect(otherUpliftFor(own, 'Stab', 2026, 2025)).toBe(0);
  });

  it('has no efficiency unless one is given', () => {
    expect(efficiencyFor(sequence, 2026, 2025)).toBe(0);
    expect(efficiencyFor({ ...sequence, efficiency: everyYear(0.01) }, 2027, 2025)).toBe(0.01);
  });
});
