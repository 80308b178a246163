import { impliedShares } from '../../../implied-shares';
import type { PlanBasis } from '../../../plan-basis';
import { defaultScenario } from '../../../../workbook/scenarios';
import type { ScenarioRow } from '../../../../workbook/write/plan-settings';
import { COST_TYPES } from '../../../../core/plan/scenario';
import type { CostType } from '../../../../core/plan/scenario';
import type { Planned } from '../../working';
import { originalOf, scenarioNamed } from '../edit/scenario-names';
import { selectedScenario } from '../edit/own-scenarios';
import { onceFor } from '../once-for';

/** The price uplifts of a cost type, year by year, and what they are seen beside. */
export interface UpliftControls {
  readonly costType: CostType;
  readonly years: readonly UpliftYear[];
  /** What the table really used, in the plan years that it says something of. */
  readonly table: readonly YearShare[];
  /** True where every year is what the table used. */
  readonly isAsTable: boolean;
  /** True where no price is printed: prices are budgets ÷ volumes. */
  readonly isDerived: boolean;
}

export interface YearShare {
  readonly year: number;
  readonly share: number;
}

export interface UpliftYear extends YearShare {
  /** What the table's own prices used; null where it does not say. */
  readonly table: number | null;
  /** What it was before the person changed it; null where it is so still. */
  readonly before: { readonly share: number; readonly isPlans: boolean } | null;
}

/** One for each cost type that an item has; always one, for *other* follows it. */
export function upliftControls(planned: Planned): UpliftControls[] {
  const { settings, input } = planned.calculated;
  const { items, planYears } = input.model;
  const used = new Set(items.map(({ costType }) => costType));
  const types = COST_TYPES.filter((type) => used.has(type));
  const row = selectedScenario(settings);
  const before = scenarioBefore(row, planned);
  const implied = impliedOf(planned.basis);
  const years = planYears.map((year) => upliftYear(year, row, before, implied.get(year) ?? null));
  const table = years.flatMap(({ year, table: share }) => (share === null ? [] : [{ year, share }]));
  return (types.length > 0 ? types : COST_TYPES.slice(0, 1)).map((costType) => ({
    costType,
    years,
    table,
    isAsTable: years.every(({ share, table: used }) => used === null || used === share),
    isDerived: items.length > 0 && items.every(({ isDerived }) => isDerived),
  }));
}

const impliedOf = onceFor(({ tables }: PlanBasis) => impliedShares(tables));

/** What the selected one was made from, or is in the workbook. */
function scenarioBefore(row: ScenarioRow, { calculated: { settings }, standing }: Planned): ScenarioRow | null {
  return row.origin === 'typed' ? (originalOf(row, settings) ?? scenarioNamed(row.name, standing.scenarios)) : null;
}

function upliftYear(year: number, row: ScenarioRow, before: ScenarioRow | null, table: number | null): UpliftYear {
  const share = row.uplifts.get(year) ?? 0;
  const was = before?.uplifts.get(year);
  return { year, share, table, before: was === undefined || was === share ? null : { share: was, isPlans: before !== null && isPlans(before) } };
}

/** The scenario that a plan states of itself. */
function isPlans({ name }: ScenarioRow): boolean {
  return Object.values(defaultScenario().name).includes(name);
}
