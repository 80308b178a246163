import type { PlanModel } from '../../../core/plan/plan-model';
import type { Scenario } from '../../../core/plan/scenario';
import type { YearlyShares } from '../../../core/plan/yearly-shares';
import { fold } from '../formula/expression';
import type { PlanSettings, ScenarioRow, SeriesRow } from '../plan-settings';
import { computedYears } from './setting-years';

/** The labels that lists of shares are looked up by. */
export type ScenarioTarget = Pick<PlanModel, 'items' | 'activities' | 'baseYear' | 'planYears'>;

/**
 * A scenario of the sheet as the engine takes it, so that it computes what the sheet's formulas do: an empty uplift is 0, an
 * empty one of *other* is the price uplift, and rows of the same label add up. `years`: those of the sheet's columns.
 * Throws a RangeError where there is none of the name.
 */
export function scenarioOfSettings(
  settings: PlanSettings,
  name: string,
  target: ScenarioTarget,
  years: readonly number[],
): Scenario {
  const row = settings.scenarios.find((each) => fold(each.name) === fold(name));
  if (!row) throw new RangeError(`no scenario is called ${name}`);
  const computed = computedYears(target);
  const upliftIn = (year: number): number => row.uplifts.get(year) ?? 0;
  const labels = (of: readonly { readonly label: string }[]): string[] => [...new Set(of.map(({ label }) => label))];
  return {
    name: row.name,
    uplifts: { purchasedCare: byYear(years, upliftIn) },
    otherUplift: isGiven(row.otherUplifts, computed) ? byYear(computed, (year) => row.otherUplifts.get(year) ?? upliftIn(year)) : null,
    efficiency: isGiven(row.efficiency, computed) ? byYear(computed, (year) => row.efficiency.get(year) ?? 0) : null,
    volumeChanges: seriesByLabel(settings.volumeChanges, row, labels(target.items), computed),
    otherUpliftByActivity: seriesByLabel(settings.otherByActivity, row, labels(target.activities), computed),
  };
}

function byYear(years: readonly number[], shareIn: (year: number) => number): YearlyShares {
  return { kind: 'byYear', shares: new Map(years.map((year) => [year, shareIn(year)])) };
}

/** What a year without a column says is not on the sheet. */
function isGiven(shares: ReadonlyMap<number, number>, years: readonly number[]): boolean {
  return years.some((year) => shares.has(year));
}

/** As SUMIFS finds them: without regard to case. */
function seriesByLabel(
  series: readonly SeriesRow[],
  { name }: ScenarioRow,
  labels: readonly string[],
  years: readonly number[],
): Map<string, YearlyShares> {
  const found = new Map<string, YearlyShares>();
  const ofScenario = series.filter(({ scenario, label }) => label !== '' && fold(scenario) === fold(name));
  for (const label of labels) {
    const rows = ofScenario.filter((row) => fold(row.label) === fold(label));
    if (rows.length > 0) found.set(label, byYear(years, (year) => rows.reduce((sum, { shares }) => sum + (shares.get(year) ?? 0), 0)));
  }
  return found;
}
