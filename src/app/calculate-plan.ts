import { plan } from '../core/plan/plan';
import type { PlanResult } from '../core/plan/plan-result';
import { upliftFor } from '../core/plan/scenario';
import type { Scenario } from '../core/plan/scenario';
import type { Table } from '../core/table';
import { buildPlanModel } from '../workbook/model/build-plan-model';
import type { PlanInput } from '../workbook/model/build-plan-model';
import { chooseActivityTable } from '../workbook/model/choose-activity-table';
import { planYearsOf, possibleBaseYears } from '../workbook/model/plan-years';
import type { PlanYears } from '../workbook/model/plan-years';
import { raiseBasePrices } from '../workbook/model/raise-base-prices';
import type { LinkRow } from '../workbook/write/basis/links/link-row';
import type { PlanSettings } from '../workbook/write/plan-settings';
import { scenarioOfSettings } from '../workbook/write/scenarios/scenario-of-settings';
import { settingYears } from '../workbook/write/scenarios/setting-years';
import type { SheetLanguage } from '../workbook/write/sheet-language';
import { linkReason } from './messages/link-reason';
import type { PlanOptions } from './options';
import { UsageError } from './usage-error';
import { linkInput } from './write/links-for-plan';
import type { OwnReading } from './write/read-own';
import { rememberedOptions } from './write/remembered-options';
import type { RememberedOptions } from './write/remembered-options';
import { settingsForPlan } from './write/settings-for-plan';

/** A plan of a workbook, with everything that went into it. */
export interface CalculatedPlan {
  readonly input: PlanInput;
  readonly settings: PlanSettings;
  /** The selected one. */
  readonly scenario: Scenario;
  readonly result: PlanResult;
  /** Of what is written in the workbook. */
  readonly language: SheetLanguage;
  /** As they stand on the sheet of links, with the wanted ones; null where there is no such sheet yet. */
  readonly linkRows: readonly LinkRow[] | null;
  readonly options: RememberedOptions;
}

/**
 * Recalculates the driftbudget per verksamhet of a workbook. What the options say counts, else what the workbook remembers,
 * else what is usual. `tables` are the person's own; `today` as yyyy-mm-dd. Throws a `UsageError` for options that do not fit
 * the workbook, and for settings on our sheets that cannot be read.
 */
export function calculatePlan(own: OwnReading, tables: readonly Table[], options: PlanOptions, today: string): CalculatedPlan {
  const remembered = rememberedOptions(own.found);
  const language = own.found.language ?? options.language;
  const { activities, table } = activityTable(tables, options.table, remembered.table);
  const { years, base } = yearsOf(activities, options.base, remembered.base);
  const built = buildPlanModel(tables, activities, years, { links: options.links, upliftOf: () => 0 });
  if ('problem' in built) throw new UsageError(built.problem);
  // Which years a scenario has percentages for depends on how old the prices are, and the prices on the percentages.
  const { input: unraised, linkRows } = linkInput(built, own, options.links, ({ reason }) => linkReason(reason, language));
  const settings = settingsForPlan(own, { tables, input: unraised, options, language, today });
  const scenario = scenarioOfSettings(settings, settings.selected, unraised.model, settingYears(unraised.model, unraised.sources));
  const input = raiseBasePrices(unraised, (year) => upliftFor(scenario, 'purchasedCare', year, years.lastBudgetYear));
  const result = plan(input.model, scenario, { limits: settings.limits, countChanges: settings.countsChanges });
  return { input, settings, scenario, result, language, linkRows, options: { ...remembered, base, table } };
}

/** A remembered table that is there no longer is forgotten. */
function activityTable(
  tables: readonly Table[],
  wanted: string | null,
  remembered: string | null,
): { readonly activities: Table; readonly table: string | null } {
  if (wanted !== null) return { activities: wantedTable(tables, wanted), table: wanted };
  const known = tables.find(({ id, role }) => id === remembered && role === 'operatingBudget');
  const activities = known ?? chooseActivityTable(tables);
  if (!activities) throw new UsageError({ code: 'no-activity-table' });
  return { activities, table: known ? remembered : null };
}

function wantedTable(tables: readonly Table[], id: string): Table {
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) throw new UsageError({ code: 'unknown-table', id, known: tables.map((known) => known.id) });
  if (table.role !== 'operatingBudget') throw new UsageError({ code: 'not-an-activity-table', id });
  return table;
}

function yearsOf(
  activities: Table,
  wanted: number | null,
  remembered: number | null,
): { readonly years: PlanYears; readonly base: number | null } {
  const years = planYearsOf(activities, wanted ?? remembered);
  if (years) return { years, base: wanted ?? remembered };
  if (wanted !== null) throw new UsageError({ code: 'unknown-base', year: wanted, known: possibleBaseYears(activities) });
  const usual = planYearsOf(activities, null);
  if (!usual) throw new UsageError({ code: 'no-base-year' });
  return { years: usual, base: null };
}
