import { DEFAULT_PLAN_OPTIONS, plan } from '../core/plan/plan';
import type { Period } from '../core/period';
import { upliftFor } from '../core/plan/scenario';
import type { Table } from '../core/table';
import { buildPlanModel } from '../workbook/model/build-plan-model';
import type { PlanInput } from '../workbook/model/build-plan-model';
import { chooseActivityTable } from '../workbook/model/choose-activity-table';
import { BUDGET_OR_PLAN, findPeriodColumn } from '../workbook/model/period-column';
import { planYearsOf, possibleBaseYears } from '../workbook/model/plan-years';
import type { PlanYears } from '../workbook/model/plan-years';
import type { Workbook } from '../workbook/workbook';
import type { ByYear, PlanReport } from './contract';
import { impliedShares } from './implied-shares';
import { inspectWorkbook, sortFindings } from './inspect-workbook';
import type { PlanOptions } from './options';
import { planFindings } from './plan-findings';
import { reportFinding } from './report-finding';
import { reportItems } from './report-items';
import { byYear, reportActivity, reportChanges, reportLinks, reportScenario, reportTotals } from './report-plan';
import { resolveScenario } from './resolve-scenario';
import { UsageError } from './usage-error';

/**
 * Recalculates the driftbudget per verksamhet of a workbook under a scenario and compares it with its plan and frame.
 * Nothing is written. Throws a `UsageError` for options that do not fit the workbook.
 */
export function planWorkbook(file: string, workbook: Workbook, options: PlanOptions): PlanReport {
  const { tables } = inspectWorkbook(workbook);
  const activities = activityTable(tables, options.table);
  const years = yearsOf(activities, options.base);
  const scenario = resolveScenario(options, impliedShares(tables), years.planYears);
  const upliftOf = (year: number) => upliftFor(scenario, 'purchasedCare', year, years.lastBudgetYear);
  const input = buildPlanModel(tables, activities, years, { links: options.links, upliftOf });
  if ('problem' in input) throw new UsageError(input.problem);
  const { model } = input;
  const result = plan(model, scenario, { ...DEFAULT_PLAN_OPTIONS, countChanges: options.withChanges });
  const links = reportLinks(input, options.language);
  return {
    file,
    base: basePeriod(input),
    scenario: reportScenario(scenario, model),
    table: activities.id,
    unit: activities.unit,
    costSign: activities.costSign,
    links: links.counted,
    uncountedLinks: links.uncounted,
    items: reportItems(model, scenario),
    activities: result.activities.map((activity, index) => reportActivity(activity, index, input, options.language)),
    totals: reportTotals(result, input, options.language),
    rounding: result.rounding.map(({ label, year, moved }) => ({ label, year, moved: moved * input.costFactor })),
    findings: sortFindings(planFindings(input, result), workbook).map((finding) => reportFinding(finding, options.language)),
    writes: [],
    out: null,
    bridgeUplifts: bridgeUplifts(input),
    changes: reportChanges(input, result, options),
  };
}

function activityTable(tables: readonly Table[], id: string | null): Table {
  if (id === null) {
    const chosen = chooseActivityTable(tables);
    if (!chosen) throw new UsageError({ code: 'no-activity-table' });
    return chosen;
  }
  const table = tables.find((candidate) => candidate.id === id);
  if (!table) throw new UsageError({ code: 'unknown-table', id, known: tables.map((known) => known.id) });
  if (table.role !== 'operatingBudget') throw new UsageError({ code: 'not-an-activity-table', id });
  return table;
}

function basePeriod({ activities, model }: PlanInput): Period {
  const column = findPeriodColumn(activities, model.baseYear, BUDGET_OR_PLAN);
  const period = column === null ? null : activities.columns[column]?.period;
  return period ?? { year: model.baseYear, kind: 'budget', label: String(model.baseYear) };
}

/** The bridge's Prisuppräkning over the net of the year before: the uplift that the frame was given. */
function bridgeUplifts({ bridge, model }: PlanInput): ByYear<number> {
  const baseTotal = model.activities.reduce((total, { baseBudget }) => total + baseBudget, 0);
  const netOf = (year: number) => (year === model.baseYear ? baseTotal : model.frame.get(year));
  return byYear(
    model.planYears.filter((year) => bridge.priceLine.has(year) && netOf(year - 1)),
    (year) => (bridge.priceLine.get(year) ?? 0) / (netOf(year - 1) ?? 1),
  );
}

function yearsOf(activities: Table, base: number | null): PlanYears {
  const years = planYearsOf(activities, base);
  if (years) return years;
  throw new UsageError(
    base === null ? { code: 'no-base-year' } : { code: 'unknown-base', year: base, known: possibleBaseYears(activities) },
  );
}
