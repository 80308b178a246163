import { generalOtherUpliftFor, otherUpliftFor } from '../plan/scenario';
import type { Scenario } from '../plan/scenario';
import { shareFor } from '../plan/yearly-shares';
import type { YearlyShares } from '../plan/yearly-shares';

/** The years that a plan works out, where a scenario's sequence starts, and which of the years are to be changed. */
export interface ChangeTerms {
  readonly years: readonly number[];
  /** The table's last budget year. */
  readonly firstYear: number;
  /** Null: every year. */
  readonly only: number | null;
}

/** From a year's share to its new one. */
export type ChangeShare = (share: number) => number;

/** The scenario with other price uplifts. *Other* that follows the prices still does. */
export function withUplifts(scenario: Scenario, change: ChangeShare, terms: ChangeTerms): Scenario {
  return { ...scenario, uplifts: { purchasedCare: changed(scenario.uplifts.purchasedCare, change, terms) } };
}

/** With other price uplifts, and *other* as it was. */
export function withPriceUplifts(scenario: Scenario, change: ChangeShare, terms: ChangeTerms): Scenario {
  return withUplifts(withOwnOther(scenario, terms), change, terms);
}

/** With other uplifts of *other*, also where an activity has its own. */
export function withOtherUplifts(scenario: Scenario, change: ChangeShare, terms: ChangeTerms): Scenario {
  const own = withOwnOther(scenario, terms);
  return {
    ...own,
    otherUplift: own.otherUplift && changed(own.otherUplift, change, terms),
    otherUpliftByActivity: new Map(
      [...own.otherUpliftByActivity.keys()].map((label) => [
        label,
        byYear(terms, (year) => changeIn(terms, year, change)(otherUpliftFor(scenario, label, year, terms.firstYear))),
      ]),
    ),
  };
}

export function withEfficiency(scenario: Scenario, change: ChangeShare, terms: ChangeTerms): Scenario {
  return { ...scenario, efficiency: changed(scenario.efficiency, change, terms) };
}

/** With other changes of the volumes of the items of these labels. */
export function withVolumeChanges(scenario: Scenario, labels: Iterable<string>, change: ChangeShare, terms: ChangeTerms): Scenario {
  const volumeChanges = new Map(scenario.volumeChanges);
  for (const label of labels) volumeChanges.set(label, changed(volumeChanges.get(label) ?? null, change, terms));
  return { ...scenario, volumeChanges };
}

function withOwnOther(scenario: Scenario, terms: ChangeTerms): Scenario {
  return { ...scenario, otherUplift: byYear(terms, (year) => generalOtherUpliftFor(scenario, year, terms.firstYear)) };
}

/** Null is nothing in every year. */
function changed(series: YearlyShares | null, change: ChangeShare, terms: ChangeTerms): YearlyShares {
  return byYear(terms, (year) => changeIn(terms, year, change)(series === null ? 0 : shareFor(series, year, terms.firstYear)));
}

function changeIn({ only }: ChangeTerms, year: number, change: ChangeShare): ChangeShare {
  return only === null || only === year ? change : (share) => share;
}

function byYear({ years }: ChangeTerms, shareIn: (year: number) => number): YearlyShares {
  return { kind: 'byYear', shares: new Map(years.map((year) => [year, shareIn(year)])) };
}
