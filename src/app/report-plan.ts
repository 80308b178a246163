import { isCounted } from '../core/plan/counted-links';
import type { Link, PlanModel } from '../core/plan/plan-model';
import type { ActivityPlan, PlanResult, PlanTotal } from '../core/plan/plan-result';
import { efficiencyFor, otherUpliftFor, upliftFor } from '../core/plan/scenario';
import type { Scenario } from '../core/plan/scenario';
import type { PlanInput } from '../workbook/model/build-plan-model';
import type { ByYear } from './contract/by-year';
import type {
  ActivityReport,
  ActivityYear,
  ChangeLeftOut,
  ChangeReport,
  LinkReport,
  TotalReport,
} from './contract/plan-report';
import type { ScenarioReport } from './contract/scenario-report';
import { flagReasonMessage } from './messages/flag-reason-message';
import { linkReason } from './messages/link-reason';
import type { Language } from './options';

/** A record by year, its keys the four digits. */
export function byYear<T>(years: readonly number[], valueOf: (year: number) => T): ByYear<T> {
  return Object.fromEntries(years.map((year) => [String(year), valueOf(year)]));
}

export function reportScenario(scenario: Scenario, { planYears, lastBudgetYear }: PlanModel): ScenarioReport {
  const { name } = scenario;
  return {
    name,
    uplifts: byYear(planYears, (year) => upliftFor(scenario, 'purchasedCare', year, lastBudgetYear)),
    otherUplifts: byYear(planYears, (year) => otherUpliftFor(scenario, '', year, lastBudgetYear)),
    ...(scenario.efficiency && { efficiency: byYear(planYears, (year) => efficiencyFor(scenario, year, lastBudgetYear)) }),
  };
}

export function reportLinks({ model }: PlanInput, language: Language): { counted: LinkReport[]; uncounted: LinkReport[] } {
  const report = (links: readonly Link[]) => links.map((link) => reportLink(link, model, language));
  return {
    counted: report(model.links.filter(isCounted)),
    uncounted: report(model.links.filter((link) => !isCounted(link))),
  };
}

function reportLink(link: Link, model: PlanModel, language: Language): LinkReport {
  const item = model.items[link.item];
  return {
    item: item?.label ?? '',
    activity: model.activities[link.activity]?.label ?? '',
    share: link.share,
    score: link.score,
    reason: linkReason(link.reason, language),
    confirmed: link.confirmed,
    ...(item?.isDerived && { derivedPrice: true }),
  };
}

/** Amounts get the table's own sign; `volumeCost` is a cost, so positive, in either. */
export function reportActivity(activity: ActivityPlan, index: number, input: PlanInput, language: Language): ActivityReport {
  return {
    label: activity.label,
    cell: input.activityRows[index]?.cell ?? null,
    overdrawn: activity.isOverdrawn,
    years: byYear(input.model.planYears, (year) => {
      const figures = activity.years.get(year);
      return figures ? reportFigures(figures, input, language) : EMPTY_YEAR;
    }),
  };
}

const EMPTY_YEAR: ActivityYear = {
  volumeCost: null,
  other: null,
  need: null,
  frame: null,
  existing: null,
  gap: null,
  requiredEfficiency: null,
  gapShareOfNeed: null,
  deviation: null,
  deviationShare: null,
  flag: null,
  reason: null,
};

export function reportTotals({ totals }: PlanResult, input: PlanInput, language: Language): ByYear<TotalReport> {
  return byYear(input.model.planYears, (year) => {
    const total = totals.get(year);
    return total ? reportFigures(total, input, language) : EMPTY_YEAR;
  });
}

function reportFigures(figures: PlanTotal, { model, costFactor }: PlanInput, language: Language): ActivityYear {
  const { volumeCost, gapShareOfNeed, deviationShare, flag, reason } = figures;
  const signed = (amount: number | null) => (amount === null ? null : amount * costFactor + 0);
  return {
    volumeCost,
    other: signed(figures.other),
    need: signed(figures.need),
    frame: signed(figures.frame),
    existing: signed(figures.existing),
    gap: signed(figures.gap),
    requiredEfficiency: figures.requiredEfficiency,
    gapShareOfNeed,
    deviation: signed(figures.deviation),
    deviationShare,
    flag,
    reason: flagReasonMessage(flag, reason, model, language),
  };
}

/** The bridge's lines, and why those that are not added are left out. */
export function reportChanges(input: PlanInput, result: PlanResult, countsChanges: boolean): ChangeReport[] {
  const { model, bridge, costFactor } = input;
  return bridge.lines.map((line) => ({
    label: line.label,
    activity: line.activity === null ? null : (model.activities[line.activity]?.label ?? null),
    years: byYear(
      model.planYears.filter((year) => line.amounts.has(year)),
      (year) => (line.amounts.get(year) ?? 0) * costFactor + 0,
    ),
    leftOut: countsChanges ? leftOut(line.kind, result.scenario) : 'unwanted',
  }));
}

function leftOut(kind: PlanModel['changes'][number]['kind'], { efficiency }: Scenario): ChangeLeftOut | null {
  switch (kind) {
    case 'prices':
      return 'price';
    case 'volumes':
      return 'volume';
    case 'rounding':
      return 'rounding';
    case 'efficiency':
      return efficiency === null ? null : 'efficiency';
    case 'other':
      return null;
  }
}
