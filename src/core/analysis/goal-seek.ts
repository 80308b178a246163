import type { Scenario } from '../plan/scenario';
import { withEfficiency, withUplifts, withVolumeChanges } from './changed-scenario';
import type { ChangeTerms } from './changed-scenario';
import { linkedLabels } from './linked-labels';
import { meetsFrame } from './meets-frame';
import type { PlanState } from './plan-state';
import { totalNeedIn } from './total-need';

/** What may be changed to meet the frame; `year` null changes every year alike. */
export type GoalLever =
  /** The price uplift, and with it *other* where that follows. */
  | { readonly kind: 'uplift'; readonly year: number | null }
  /** The change from the table's own volume, of the items of a label; null: of all linked items. */
  | { readonly kind: 'volume'; readonly item: string | null; readonly year: number | null }
  | { readonly kind: 'efficiency'; readonly year: number | null };

export type Goal =
  | {
      readonly kind: 'found';
      /** To be typed as it is: a whole number of hundredths of a percent. */
      readonly share: number;
      /** need − frame with it: zero, or the little that is left. */
      readonly gap: number;
    }
  | { readonly kind: 'none'; readonly reason: NoGoalReason };

export type NoGoalReason =
  | 'no-frame'
  /** What is changed has no effect in the year. */
  | 'no-effect'
  /** The frame is met whatever it is within the bounds. */
  | 'always-met'
  /** The frame is not met by any within the bounds. */
  | 'out-of-reach';

/** Between what an answer can be, as shares. */
export const GOAL_BOUNDS: Readonly<Record<GoalLever['kind'], { readonly low: number; readonly high: number }>> = {
  uplift: { low: -0.2, high: 0.5 },
  volume: { low: -0.5, high: 0.5 },
  efficiency: { low: 0, high: 0.25 },
};

/**
 * The share that just meets the frame of `year`, the others as they are: a hundredth of a percent further, and it is not
 * met (or no longer only just). Of several the one nearest zero. Throws a RangeError where `year` is no plan year.
 */
export function goalSeek(state: PlanState, year: number, lever: GoalLever): Goal {
  const { model, scenario } = state;
  const frame = model.frame.get(year);
  if (frame === undefined) return { kind: 'none', reason: 'no-frame' };
  const need = totalNeedIn(state, year);
  const terms: ChangeTerms = { years: need.years, firstYear: model.lastBudgetYear, only: lever.year };
  const labels = lever.kind === 'volume' ? volumeLabels(state, lever.item) : [];
  const needWith = (step: number): number => need.under(pulled(scenario, lever, { share: step / STEPS_PER_ONE, labels, terms }));
  const meets = (step: number): boolean => meetsFrame(needWith(step), frame);
  const { low, high } = GOAL_BOUNDS[lever.kind];
  const grid = gridOf(Math.round(low * STEPS_PER_ONE), Math.round(high * STEPS_PER_ONE));
  const verdicts = grid.map((step) => ({ step, isMet: meets(step) }));
  const bracket = nearestTurn(verdicts);
  if (bracket === null) return { kind: 'none', reason: whyNone(verdicts, needWith) };
  const step = turningStep(bracket, meets);
  return { kind: 'found', share: step / STEPS_PER_ONE, gap: needWith(step) - frame };
}

/** In hundredths of a percent. */
const STEPS_PER_ONE = 10_000;
/** Where the first look is taken: need bends little enough between two for a turn to be seen. */
const GRID_STEP = 100;

interface Pull {
  readonly share: number;
  readonly labels: readonly string[];
  readonly terms: ChangeTerms;
}

function pulled(scenario: Scenario, lever: GoalLever, { share, labels, terms }: Pull): Scenario {
  const change = (): number => share;
  switch (lever.kind) {
    case 'uplift':
      return withUplifts(scenario, change, terms);
    case 'volume':
      return withVolumeChanges(scenario, labels, change, terms);
    case 'efficiency':
      return withEfficiency(scenario, change, terms);
  }
}

function volumeLabels({ model }: PlanState, item: string | null): readonly string[] {
  const linked = linkedLabels(model);
  return item === null ? linked : linked.filter((label) => label === item);
}

function gridOf(low: number, high: number): number[] {
  return Array.from({ length: Math.floor((high - low) / GRID_STEP) + 1 }, (_, index) => low + index * GRID_STEP);
}

interface Verdict {
  readonly step: number;
  readonly isMet: boolean;
}

type Turn = readonly [met: number, missed: number];

/** Two neighbours of which one meets the frame and the other does not. */
function nearestTurn(verdicts: readonly Verdict[]): Turn | null {
  const turns = verdicts.flatMap((verdict, index): Turn[] => {
    const next = verdicts[index + 1];
    if (next === undefined || next.isMet === verdict.isMet) return [];
    return [verdict.isMet ? [verdict.step, next.step] : [next.step, verdict.step]];
  });
  const distance = ([met, missed]: Turn): number => Math.min(Math.abs(met), Math.abs(missed));
  return turns.reduce<Turn | null>((nearest, turn) => (nearest === null || distance(turn) < distance(nearest) ? turn : nearest), null);
}

/** The last step that meets the frame on the way to one that does not. */
function turningStep([met, missed]: Turn, meets: (step: number) => boolean): number {
  let [good, bad] = [met, missed];
  while (Math.abs(good - bad) > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (meets(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function whyNone(verdicts: readonly Verdict[], needWith: (step: number) => number): NoGoalReason {
  const [first, last] = [verdicts[0], verdicts.at(-1)];
  if (first && last && needWith(first.step) === needWith(last.step)) return 'no-effect';
  return first?.isMet === true ? 'always-met' : 'out-of-reach';
}
