import { footRows } from '../../../core/plan/footing';
import type { CalculatedPlan } from '../../calculated-plan';
import { activityFigures } from './activity-figures';
import type { ActivityFigures } from './activity-figures';
import { shownNeeds } from './shown-need';

/** A step of how an activity's need comes about. */
export type CalculationStep = 'volumes' | 'other' | 'before' | 'uplift' | 'changes' | 'need';

/** An amount in the table's own unit and sign. */
export interface ShownAmount {
  readonly value: number;
  /** True where it took a step of rounding, so that the steps add up. */
  readonly isMoved: boolean;
}

export interface RowCalculation {
  readonly years: readonly number[];
  /** By step, one for each year; steps that are nothing in every year are left out. */
  readonly steps: readonly { readonly step: CalculationStep; readonly amounts: readonly ShownAmount[] }[];
  /** What need is compared with; null for a year without anything to compare with. */
  readonly figures: readonly (ActivityFigures | null)[];
  /** What a step of rounding is; null where none was taken. */
  readonly rounding: number | null;
}

type Addend = Exclude<CalculationStep, 'before' | 'need'>;

const ADDENDS: readonly Addend[] = ['volumes', 'other', 'uplift', 'changes'];

/** Volume × price and what else there is, step by step to the need that is written. */
export function rowCalculation(calculated: CalculatedPlan, activity: number): RowCalculation {
  const { input, result } = calculated;
  const { planYears, resolution } = input.model;
  const exact = planYears.map((year) => addendsOf(calculated, activity, year));
  const counted = ADDENDS.filter((step) => exact.some((amounts) => Math.abs(amounts[step]) >= resolution / 2));
  const shown = planYears.map((year, index) => {
    const total = shownNeeds(result).get(year)?.[activity] ?? 0;
    const rows = footRows(counted.map((step) => exact[index]?.[step] ?? 0), total, resolution).rows;
    return { total, rows: new Map(counted.map((step, at) => [step, rows[at] ?? { value: 0, moved: 0 }])) };
  });
  const signed = (value: number): number => Number((value * input.costFactor).toPrecision(12)) + 0;
  const amountsOf = (step: Addend): ShownAmount[] =>
    shown.map(({ rows }) => ({ value: signed(rows.get(step)?.value ?? 0), isMoved: (rows.get(step)?.moved ?? 0) !== 0 }));
  const before = shown.map(({ rows }) => ({ value: signed((rows.get('volumes')?.value ?? 0) + (rows.get('other')?.value ?? 0)), isMoved: false }));
  const hasBefore = counted.includes('volumes') && counted.includes('other') && counted.length > 2;
  return {
    years: planYears,
    steps: [
      ...counted.filter((step) => step === 'volumes' || step === 'other').map((step) => ({ step, amounts: amountsOf(step) })),
      ...(hasBefore ? [{ step: 'before' as const, amounts: before }] : []),
      ...counted.filter((step) => step === 'uplift' || step === 'changes').map((step) => ({ step, amounts: amountsOf(step) })),
      { step: 'need' as const, amounts: shown.map(({ total }) => ({ value: signed(total), isMoved: false })) },
    ],
    figures: planYears.map((year) => activityFigures(calculated, activity, year)),
    rounding: shown.some(({ rows }) => [...rows.values()].some(({ moved }) => moved !== 0)) ? resolution : null,
  };
}

/** Costs negative, unrounded; they add up to the need. */
function addendsOf({ input, result }: CalculatedPlan, activity: number, year: number): Readonly<Record<Addend, number>> {
  const plan = result.activities[activity];
  const figures = plan?.years.get(year);
  const other = (input.model.activities[activity]?.baseBudget ?? 0) + (plan?.baseVolumeCost ?? 0);
  const changes = figures?.bridge.changes ?? 0;
  return { volumes: -(figures?.volumeCost ?? 0), other, changes, uplift: (figures?.other ?? 0) - other - changes };
}
