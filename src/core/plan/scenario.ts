import { shareFor, statedShareFor } from './yearly-shares';
import type { YearlyShares } from './yearly-shares';

/** What an item's unit price follows. Köpt verksamhet is the one to begin with. */
export type CostType = 'purchasedCare';

export const COST_TYPES: readonly CostType[] = ['purchasedCare'];

export interface Scenario {
  readonly name: string;
  readonly uplifts: Readonly<Record<CostType, YearlyShares>>;
  /** For all activities; null follows the price uplift. */
  readonly otherUplift: YearlyShares | null;
  /** By the activity's label, before `otherUplift`. */
  readonly otherUpliftByActivity: ReadonlyMap<string, YearlyShares>;
  /** A general requirement: the share that *other* falls by each year. Null where none is given. */
  readonly efficiency: YearlyShares | null;
  /** By the item's label: the share its volume of a year differs from the table's own. Not cumulative. */
  readonly volumeChanges: ReadonlyMap<string, YearlyShares>;
}

/** A scenario of price uplifts only. */
export function scenarioOf(name: string, purchasedCare: YearlyShares): Scenario {
  return {
    name,
    uplifts: { purchasedCare },
    otherUplift: null,
    otherUpliftByActivity: new Map(),
    efficiency: null,
    volumeChanges: new Map(),
  };
}

/** The price uplift from the year before to `year`, as a share. `firstYear` is the table's last budget year. */
export function upliftFor(scenario: Scenario, costType: CostType, year: number, firstYear: number): number {
  return shareFor(scenario.uplifts[costType], year, firstYear);
}

/** The uplift the scenario says for the year itself; null where it says none, and a table cannot be compared with it. */
export function statedUpliftFor(
  scenario: Scenario,
  costType: CostType,
  year: number,
  firstYear: number,
): number | null {
  return statedShareFor(scenario.uplifts[costType], year, firstYear);
}

/** The uplift of *other* where the activity has none of its own: the given one, else the price uplift. */
export function generalOtherUpliftFor(scenario: Scenario, year: number, firstYear: number): number {
  return scenario.otherUplift
    ? shareFor(scenario.otherUplift, year, firstYear)
    : upliftFor(scenario, 'purchasedCare', year, firstYear);
}

/** The uplift of one activity's *other*. */
export function otherUpliftFor(scenario: Scenario, activity: string, year: number, firstYear: number): number {
  const own = scenario.otherUpliftByActivity.get(activity);
  return own ? shareFor(own, year, firstYear) : generalOtherUpliftFor(scenario, year, firstYear);
}

export function efficiencyFor(scenario: Scenario, year: number, firstYear: number): number {
  return scenario.efficiency ? shareFor(scenario.efficiency, year, firstYear) : 0;
}
