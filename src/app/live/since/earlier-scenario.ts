import type { Scenario } from '../../../core/plan/scenario';
import { shareFor } from '../../../core/plan/yearly-shares';
import type { ScenarioRow } from '../../../workbook/write/plan-settings';
import type { Snapshot } from '../../../workbook/write/reports/snapshot';
import { scenarioOfSettings } from '../../../workbook/write/scenarios/scenario-of-settings';
import { settingYears } from '../../../workbook/write/scenarios/setting-years';
import type { CalculatedPlan } from '../../calculated-plan';

/** The kept price uplifts by plan year. */
export function earlierUplifts({ values }: Pick<Snapshot, 'values'>): Map<number, number> {
  return new Map(values.flatMap(({ quantity, period, value }) => (quantity === 'uplift' ? [[period, value] as const] : [])));
}

/**
 * The scenario that a run was made under, as far as can be told: one of those that there are now, the selected one first,
 * if it has the kept uplifts; else the one of now with them, without a name.
 */
export function earlierScenario({ settings, scenario, input }: CalculatedPlan, snapshot: Pick<Snapshot, 'values'>): Scenario {
  const { model, sources } = input;
  const uplifts = earlierUplifts(snapshot);
  const selected = settings.scenarios.filter(({ name }) => name === scenario.name);
  const known = [...selected, ...settings.scenarios].find((row) => hasUplifts(row, uplifts));
  const years = settingYears(model, sources);
  if (known) return scenarioOfSettings(settings, known.name, model, years);
  const shares = new Map(years.map((year) => [year, shareFor(scenario.uplifts.purchasedCare, year, model.lastBudgetYear)]));
  return { ...scenario, name: '', uplifts: { purchasedCare: { kind: 'byYear', shares: new Map([...shares, ...uplifts]) } } };
}

function hasUplifts(row: ScenarioRow, uplifts: ReadonlyMap<number, number>): boolean {
  return [...uplifts].every(([year, share]) => Math.abs((row.uplifts.get(year) ?? 0) - share) < 1e-12);
}
