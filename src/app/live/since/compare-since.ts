import { explainChange } from '../../../core/analysis/explain-change';
import type { EarlierPlan } from '../../../core/analysis/explain-change';
import { decimalFromNumber } from '../../../core/numbers/decimal';
import { footRows, footToOwnSum } from '../../../core/plan/footing';
import type { Snapshot } from '../../../workbook/write/reports/snapshot';
import type { CalculatedPlan } from '../../calculated-plan';
import type { CellPlaceReport } from '../../contract/writing-report';
import type { Language } from '../../options';
import { changedActivities } from './changed-activities';
import type { ChangedActivity } from './changed-activities';
import { changedAmount } from './changed-amount';
import type { ChangedAmount } from './changed-amount';
import { changedFrames } from './changed-frames';
import { changedPlans } from './changed-plans';
import { describeCause } from './describe-cause';
import { earlierPlan } from './earlier-plan';
import { keptNeeds } from './kept-needs';

/** The plan of now beside a kept one. Amounts in the unit and sign of the activity table, rounded as they are written. */
export interface SinceComparison {
  readonly unit: string | null;
  /** Of the amounts. */
  readonly decimals: number;
  /** The plan years that both have. */
  readonly years: readonly number[];
  readonly isChanged: boolean;
  /** The year whose need has changed most. */
  readonly mainYear: number | null;
  /** How much more the need of that year costs, below zero less; whatever sign the table has. */
  readonly moreCost: number;
  readonly needs: readonly ChangedAmount[];
  /** Only those that differ. */
  readonly frames: readonly ChangedAmount[];
  /** They add up to the changes of the needs. */
  readonly causes: readonly SinceCause[];
  /** Of the main year, the most changed first; all of them. */
  readonly activities: readonly ChangedActivity[];
  /** Cells of the printed plan that hold something else: no cause of any need. */
  readonly plans: readonly CellPlaceReport[];
  /** False where the kept run was made from another base year: then nothing is known of the causes. */
  readonly isExplained: boolean;
}

export interface SinceCause {
  readonly title: string;
  readonly detail: string | null;
  readonly place: CellPlaceReport | null;
  /** In the order of the years. */
  readonly effects: readonly number[];
}

export function compareSince(calculated: CalculatedPlan, snapshot: Snapshot, language: Language): SinceComparison {
  const { input, result } = calculated;
  const { model, costFactor, activities } = input;
  const kept = keptNeeds(snapshot, costFactor);
  const years = model.planYears.filter((year) => kept.has(year));
  const needsNow = (year: number) => result.activities.map((activity) => activity.years.get(year)?.need ?? 0);
  const needs = years.map((year) => changedAmount(year, (kept.get(year) ?? 0) * costFactor, footToOwnSum(needsNow(year), model.resolution).total * costFactor, model.resolution));
  const earlier = earlierPlan(calculated, snapshot);
  const causes = earlier ? causesOf(calculated, earlier, { needs, language }) : [];
  const main = needs.reduce<ChangedAmount | null>((most, each) => (most !== null && Math.abs(most.change) > Math.abs(each.change) ? most : each), null);
  const rows = main === null ? [] : changedActivities(calculated, snapshot, main.year);
  const frames = changedFrames(calculated, snapshot, years);
  const plans = changedPlans(input, snapshot);
  return {
    unit: activities.unit,
    decimals: decimalFromNumber(model.resolution).scale,
    years,
    isChanged: needs.some(({ change }) => change !== 0) || causes.length > 0 || frames.length > 0 || plans.length > 0 || rows.some(({ change }) => change !== 0),
    mainYear: main?.year ?? null,
    moreCost: main === null || main.change === 0 ? 0 : -main.change * costFactor,
    needs,
    frames,
    causes,
    activities: rows,
    plans,
    isExplained: earlier !== null,
  };
}

interface CauseTerms {
  readonly needs: readonly ChangedAmount[];
  readonly language: Language;
}

/** Rounded so that each year's causes foot to the change that is shown of it. */
function causesOf(calculated: CalculatedPlan, earlier: EarlierPlan, { needs, language }: CauseTerms): SinceCause[] {
  const { input, scenario, settings } = calculated;
  const { model, costFactor } = input;
  const { causes } = explainChange(earlier, { model, scenario, countsChanges: settings.countsChanges });
  const footed = needs.map(({ year, change }) =>
    footRows(causes.map(({ effects }) => (effects.get(year) ?? 0) * costFactor), change, model.resolution).rows.map(({ value }) => value),
  );
  return causes
    .map(({ subject }, index) => ({
      isRest: subject.kind === 'rest',
      ...describeCause(subject, { calculated, earlier, language }),
      effects: footed.map((values) => values[index] ?? 0),
    }))
    .filter(({ isRest, effects }) => !isRest || effects.some((effect) => effect !== 0))
    .map(({ title, detail, place, effects }) => ({ title, detail, place, effects }));
}
