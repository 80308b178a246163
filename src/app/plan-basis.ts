import { plan } from '../core/plan/plan';
import { upliftFor } from '../core/plan/scenario';
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
import type { CalculatedPlan } from './calculated-plan';
import { linkReason } from './messages/link-reason';
import type { PlanOptions } from './options';
import { UsageError } from './usage-error';
import { linkInput } from './write/links-for-plan';
import type { OwnReading } from './write/read-own';
import { rememberedOptions } from './write/remembered-options';
import type { RememberedOptions } from './write/remembered-options';

/** What a plan is made from, whatever scenario it is made under: the tables' model with its links. Matching names takes its time; a plan under it does not. */
export interface PlanBasis {
  readonly own: OwnReading;
  /** The person's. */
  readonly tables: readonly Table[];
  /** With prices known only before the base year not yet raised to it. */
  readonly input: PlanInput;
  /** Of what is written in the workbook. */
  readonly language: SheetLanguage;
  /** As they stand on the sheet of links, with the wanted ones; null where there is no such sheet yet. */
  readonly linkRows: readonly LinkRow[] | null;
  readonly options: RememberedOptions;
}

export interface BasisOptions extends Pick<PlanOptions, 'language' | 'base' | 'table' | 'links'> {
  /** What was said in the pane and is being remembered; absent: what the workbook remembers. */
  readonly remembered?: RememberedOptions;
}

/**
 * What the options say counts, else what the workbook remembers, else what is usual. Throws a `UsageError` for options that do not
 * fit the workbook, and for cells of the sheet of links that cannot be counted with.
 */
export function planBasis(own: OwnReading, tables: readonly Table[], options: BasisOptions): PlanBasis {
  const remembered = options.remembered ?? rememberedOptions(own.found);
  const language = own.found.language ?? options.language;
  const { activities, table } = activityTable(tables, options.table, remembered.table);
  const { years, base } = yearsOf(activities, options.base, remembered.base);
  const built = buildPlanModel(tables, activities, years, { links: options.links, upliftOf: () => 0 });
  if ('problem' in built) throw new UsageError(built.problem);
  const { input, linkRows } = linkInput(built, own, {
    wanted: options.links,
    decisions: remembered.links,
    reasonOf: ({ reason }) => linkReason(reason, language),
  });
  return { own, tables, input, language, linkRows, options: { ...remembered, base, table } };
}

/** The plan under the scenario that the settings select, at once: this is what happens while a slider is dragged. */
export function planUnder(basis: PlanBasis, settings: PlanSettings): CalculatedPlan {
  const { input: unraised, language, linkRows, options } = basis;
  // Which years a scenario has percentages for depends on how old the prices are, and the prices on the percentages.
  const scenario = scenarioOfSettings(settings, settings.selected, unraised.model, settingYears(unraised.model, unraised.sources));
  const input = raiseBasePrices(unraised, (year) => upliftFor(scenario, 'purchasedCare', year, unraised.model.lastBudgetYear));
  const result = plan(input.model, scenario, { limits: settings.limits, countChanges: settings.countsChanges });
  return { input, settings, scenario, result, language, linkRows, options };
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
