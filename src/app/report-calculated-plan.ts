import type { Period } from '../core/period';
import type { PlanInput } from '../workbook/model/build-plan-model';
import { BUDGET_OR_PLAN, findPeriodColumn } from '../workbook/model/period-column';
import type { CalculatedPlan } from './calculated-plan';
import type { ByYear } from './contract/by-year';
import type { PlanReport } from './contract/plan-report';
import { sortFindings } from './inspect-workbook';
import type { Language } from './options';
import { planFindings } from './plan-findings';
import { reportFinding } from './report-finding';
import { reportItems } from './report-items';
import { byYear, reportActivity, reportChanges, reportLinks, reportScenario, reportTotals } from './report-plan';
import { unmatchedLabelFindings } from './unmatched-label-findings';
import type { OwnReading } from './write/read-own';

/** A plan as it is reported, before anything is said of writing it. */
export function reportCalculatedPlan(
  file: string,
  calculated: CalculatedPlan,
  own: OwnReading,
  language: Language,
): PlanReport {
  const { input, scenario, result, settings } = calculated;
  const { model, activities } = input;
  const links = reportLinks(input, language);
  const findings = [...planFindings(input, result), ...unmatchedLabelFindings(own, calculated)];
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
    activities: result.activities.map((activity, index) => reportActivity(activity, index, input, language)),
    totals: reportTotals(result, input, language),
    rounding: result.rounding.map(({ label, year, moved }) => ({ label, year, moved: moved * input.costFactor })),
    findings: sortFindings(findings, own.person).map((finding) => reportFinding(finding, language)),
    writes: [],
    out: null,
    bridgeUplifts: bridgeUplifts(input),
    changes: reportChanges(input, result, settings.countsChanges),
  };
}

function basePeriod({ activities, model }: PlanInput): Period {
  const column = findPeriodColumn(activities, model.baseYear, BUDGET_OR_PLAN);
  const period = column === null ? null : activities.columns[column]?.period;
  return period ?? { year: model.baseYear, kind: 'budget', label: String(model.baseYear) };
}

/** The bridge's Prisuppräkning over the net of the year before: the uplift that the frame was given. */
export function bridgeUplifts({ bridge, model }: PlanInput): ByYear<number> {
  const baseTotal = model.activities.reduce((total, { baseBudget }) => total + baseBudget, 0);
  const netOf = (year: number) => (year === model.baseYear ? baseTotal : model.frame.get(year));
  return byYear(
    model.planYears.filter((year) => bridge.priceLine.has(year) && netOf(year - 1)),
    (year) => (bridge.priceLine.get(year) ?? 0) / (netOf(year - 1) ?? 1),
  );
}
