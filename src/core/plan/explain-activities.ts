import type { CompiledLink, CompiledPlan } from './compile-plan';
import { explainAmounts } from './explain-amounts';
import type { FlagTerms } from './explain-amounts';
import type { SingleItem } from './flag';
import { needBridge } from './need-bridge';
import type { LinkedStep } from './need-bridge';
import type { ActivityPlan, ActivityYear } from './plan-result';
import type { Recalculation } from './recalculate';
import type { Scenario } from './scenario';
import { spreadInProportion } from './spread';
import { shareFor } from './yearly-shares';

interface ScenarioRun {
  readonly plan: CompiledPlan;
  readonly scenario: Scenario;
  readonly numbers: Recalculation;
  readonly terms: FlagTerms;
}

/** Every activity's numbers of the plan years beside frame and existing plan, with what moved them. */
export function explainActivities(run: ScenarioRun): ActivityPlan[] {
  const { plan } = run;
  const { model } = plan;
  const frames = spreadFrames(plan);
  const links = groupByActivity(plan.links);
  return model.activities.map(({ label }, activity) => {
    const explainYear = (year: number): ActivityYear =>
      explainActivityYear(run, activity, year, links.get(activity) ?? [], frames.get(year)?.[activity] ?? null);
    return {
      label,
      isOverdrawn: plan.overdrawnActivities.has(activity),
      baseVolumeCost: plan.baseVolumeCost[activity] ?? 0,
      years: new Map(model.planYears.map((year) => [year, explainYear(year)])),
    };
  });
}

function explainActivityYear(
  run: ScenarioRun,
  activity: number,
  year: number,
  links: readonly CompiledLink[],
  frame: number | null,
): ActivityYear {
  const { plan, numbers, terms } = run;
  const yearIndex = plan.years.indexOf(year);
  const at = yearIndex * plan.activityCount + activity;
  const other = numbers.other[at] ?? 0;
  const steps = links.map((link) => stepOf(run, link, yearIndex));
  const amounts = {
    volumeCost: numbers.volumeCost[at] ?? 0,
    other,
    need: numbers.need[at] ?? 0,
    frame,
    existing: plan.model.activities[activity]?.existing.get(year) ?? null,
    bridge: needBridge(steps, {
      baseOther: plan.baseOther[activity] ?? 0,
      other,
      changes: changesUntil(run, activity, yearIndex),
    }),
    isOverdrawn: plan.overdrawnActivities.has(activity),
    singleItem: singleItem(steps),
    compareFirst: 'existing',
  } as const;
  return explainAmounts(amounts, terms);
}

function spreadFrames({ model }: CompiledPlan): Map<number, number[]> {
  const budgets = model.activities.map(({ baseBudget }) => baseBudget);
  return new Map([...model.frame].map(([year, total]) => [year, spreadInProportion(total, budgets)]));
}

function groupByActivity(links: readonly CompiledLink[]): Map<number, CompiledLink[]> {
  const groups = new Map<number, CompiledLink[]>();
  for (const link of links) {
    const group = groups.get(link.activity);
    if (group) group.push(link);
    else groups.set(link.activity, [link]);
  }
  return groups;
}

function stepOf({ plan, scenario, numbers }: ScenarioRun, link: CompiledLink, yearIndex: number): LinkedStep {
  const { model, years } = plan;
  const series = scenario.volumeChanges.get(link.item.label);
  const change = series ? shareFor(series, years[yearIndex] ?? model.baseYear, model.lastBudgetYear) : 0;
  return {
    link,
    volume: (link.volumes[yearIndex] ?? 0) * (1 + change),
    priceFactor: numbers.priceFactors[link.costType * years.length + yearIndex] ?? 1,
  };
}

/** As the bridge's lines say them: what later uplifts add to them belongs to *other*. */
function changesUntil({ plan, scenario }: ScenarioRun, activity: number, yearIndex: number): number {
  const changes = scenario.efficiency === null ? plan.changes : plan.changesWithoutEfficiency;
  let total = 0;
  for (let year = 0; year <= yearIndex; year += 1) total += changes[year * plan.activityCount + activity] ?? 0;
  return total;
}

function singleItem(steps: readonly LinkedStep[]): SingleItem | null {
  const [step] = steps;
  if (step === undefined || steps.length > 1) return null;
  const { item, baseUnitCost } = step.link;
  return { label: item.label, volumeUnit: item.volumeUnit, unitCost: baseUnitCost * step.priceFactor };
}
