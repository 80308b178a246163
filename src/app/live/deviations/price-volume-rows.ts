import { footRows } from '../../../core/plan/footing';
import type { Driver } from '../../../core/plan/plan-result';
import type { CalculatedPlan } from '../../calculated-plan';
import { shownNeeds } from './shown-need';

export interface PriceVolumeRows {
  readonly years: readonly number[];
  /** In the table's sign, one for each year; what moved nothing is left out. */
  readonly rows: readonly { readonly driver: Driver; readonly amounts: readonly number[] }[];
  readonly totals: readonly number[];
}

const DRIVERS: readonly Driver[] = ['price', 'volume', 'other', 'changes'];

/** What has moved an activity's need since the base year; the rows add up to the totals. */
export function priceVolumeRows({ input, result }: CalculatedPlan, activity: number): PriceVolumeRows {
  const { model, costFactor } = input;
  const { planYears, resolution } = model;
  const base = model.activities[activity]?.baseBudget ?? 0;
  const bridges = planYears.map((year) => result.activities[activity]?.years.get(year)?.bridge);
  const moved = DRIVERS.filter((driver) => bridges.some((bridge) => Math.abs(bridge?.[driver] ?? 0) >= resolution / 2));
  const footed = planYears.map((year, index) => {
    const total = (shownNeeds(result).get(year)?.[activity] ?? 0) - base;
    return footRows(moved.map((driver) => bridges[index]?.[driver] ?? 0), total, resolution);
  });
  const signed = (value: number): number => Number((value * costFactor).toPrecision(12)) + 0;
  return {
    years: planYears,
    rows: moved.map((driver, at) => ({ driver, amounts: footed.map(({ rows }) => signed(rows[at]?.value ?? 0)) })),
    totals: footed.map(({ total }) => signed(total)),
  };
}
