import type { Scenario } from '../plan/scenario';
import { shareFor } from '../plan/yearly-shares';
import { withEfficiency, withOtherUplifts, withPriceUplifts, withVolumeChanges } from './changed-scenario';
import type { ChangeShare, ChangeTerms } from './changed-scenario';
import { linkedLabels } from './linked-labels';
import { meetsFrame } from './meets-frame';
import type { PlanState } from './plan-state';
import { totalNeedIn } from './total-need';

/** What is moved: all unit prices' uplift (*other* stays), the uplift of *other*, an item's volume, the efficiency, the bridge's changes. */
export type TornadoDriver =
  | { readonly kind: 'prices' | 'other' | 'efficiency' | 'changes' }
  | { readonly kind: 'volume'; readonly item: string };

export interface TornadoBar {
  readonly driver: TornadoDriver;
  /** How far it is moved, as a share: percentage points in every computed year, for a volume a share of it. Null: all or nothing. */
  readonly step: number | null;
  /** How the year's gap (and need) changes when the driver moves down and up, in the model's unit; null where it cannot move that way. */
  readonly down: number | null;
  readonly up: number | null;
  /** True where one of the ends alone turns the verdict of the frame. */
  readonly reachesFrame: boolean;
}

export interface Tornado {
  readonly year: number;
  /** need − frame as it is now; null where no frame is given. */
  readonly gap: number | null;
  /** The longest first; what moves nothing is left out. */
  readonly bars: readonly TornadoBar[];
}

export const USUAL_STEPS = { prices: 0.01, other: 0.01, volume: 0.1, efficiency: 0.01 } as const;

/** What moves the year's total most: each driver by a usual step both ways, the others still. Throws a RangeError for no plan year. */
export function tornado(state: PlanState, year: number): Tornado {
  const { model, scenario } = state;
  const need = totalNeedIn(state, year);
  const now = need.under(scenario);
  const frame = model.frame.get(year) ?? null;
  const terms: ChangeTerms = { years: need.years, firstYear: model.lastBudgetYear, only: null };
  const barOf = (driver: TornadoDriver, step: number | null, ends: readonly [down: number | null, up: number | null]): TornadoBar => {
    const [down, up] = ends.map((end) => (end === null ? null : end - now));
    const turns = (end: number | null): boolean => frame !== null && end !== null && meetsFrame(end, frame) !== meetsFrame(now, frame);
    return { driver, step, down: down ?? null, up: up ?? null, reachesFrame: ends.some(turns) };
  };
  const stepped = (driver: TornadoDriver, step: number, moved: (change: ChangeShare) => Scenario, size: (share: number, by: number) => number): TornadoBar =>
    barOf(driver, step, [need.under(moved((share) => size(share, -step))), need.under(moved((share) => size(share, step)))]);
  const points = (share: number, by: number): number => share + by;
  const bars = [
    stepped({ kind: 'prices' }, USUAL_STEPS.prices, (change) => withPriceUplifts(scenario, change, terms), points),
    stepped({ kind: 'other' }, USUAL_STEPS.other, (change) => withOtherUplifts(scenario, change, terms), points),
    ...linkedLabels(model).map((item) =>
      stepped({ kind: 'volume', item }, USUAL_STEPS.volume, (change) => withVolumeChanges(scenario, [item], change, terms), ofTheVolume),
    ),
    barOf({ kind: 'efficiency' }, USUAL_STEPS.efficiency, [
      isEfficient(scenario, terms) ? need.under(withEfficiency(scenario, (share) => Math.max(0, share - USUAL_STEPS.efficiency), terms)) : null,
      need.under(withEfficiency(scenario, (share) => share + USUAL_STEPS.efficiency, terms)),
    ]),
    barOf({ kind: 'changes' }, null, otherChoice(state, year)),
  ];
  return {
    year,
    gap: frame === null ? null : now - frame,
    bars: bars.filter((bar) => lengthOf(bar) > 0).sort((one, other) => lengthOf(other) - lengthOf(one)),
  };
}

/** A change of a change: 5 % more than 10 % less. */
function ofTheVolume(change: number, by: number): number {
  return (1 + change) * (1 + by) - 1;
}

function isEfficient({ efficiency }: Scenario, { years, firstYear }: ChangeTerms): boolean {
  return efficiency !== null && years.some((year) => shareFor(efficiency, year, firstYear) > 0);
}

/** The changes left out where they count, and counted where they are left out. */
function otherChoice({ model, scenario, countsChanges }: PlanState, year: number): [number | null, number | null] {
  const need = totalNeedIn({ model, countsChanges: !countsChanges }, year).under(scenario);
  return countsChanges ? [need, null] : [null, need];
}

function lengthOf({ down, up }: TornadoBar): number {
  return Math.max(Math.abs(down ?? 0), Math.abs(up ?? 0));
}
