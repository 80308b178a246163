import type { ActivityYear, Flag, VolumeToFlip } from '../../../core/plan/plan-result';
import type { CalculatedPlan } from '../../calculated-plan';
import { shownNeeds } from './shown-need';

/** An activity's year as it is shown: amounts in the table's unit and sign, rounded so that they agree with each other and with the sheet. */
export interface ActivityFigures {
  readonly year: number;
  readonly flag: Flag;
  readonly need: number;
  readonly comparedWith: 'existing' | 'frame';
  readonly compared: number;
  /** need − compared. */
  readonly difference: number;
  /** True where need costs more than what it is compared with. */
  readonly isMore: boolean;
  /** Of what it is compared with; null where that is nothing. */
  readonly share: number | null;
  readonly limit: number;
  /** Beyond the limit; what is left to it is below zero. */
  readonly beyond: number;
  readonly volumeToFlip: VolumeToFlip | null;
}

/** Null where there is nothing to compare with. */
export function activityFigures({ result, input }: CalculatedPlan, activity: number, year: number): ActivityFigures | null {
  const figures = result.activities[activity]?.years.get(year);
  const need = shownNeeds(result).get(year)?.[activity];
  const compared = figures && comparedAmount(figures);
  if (figures === undefined || need === undefined || compared === null || compared === undefined) return null;
  const { reason, flag } = figures;
  const { resolution } = input.model;
  const shown = Math.round(compared / resolution) * resolution;
  const difference = clean(need - shown);
  const limit = clean(Math.round((reason.limit ?? 0) / limitStep(resolution)) * limitStep(resolution));
  return {
    year,
    flag,
    need: clean(need * input.costFactor),
    comparedWith: reason.comparedWith ?? 'existing',
    compared: clean(shown * input.costFactor),
    difference: clean(difference * input.costFactor),
    isMore: difference < 0,
    share: compared === 0 ? null : Math.abs((reason.deviation ?? 0) / compared),
    limit,
    beyond: beyondLimit(Math.abs(difference) - limit, Math.abs(reason.deviation ?? 0) - (reason.limit ?? 0)),
    volumeToFlip: reason.volumeToFlip,
  };
}

function comparedAmount({ reason: { comparedWith }, existing, frame }: ActivityYear): number | null {
  return comparedWith === null ? null : comparedWith === 'frame' ? frame : existing;
}

/** Limits are in whole and half hundreds of tkr, so mnkr need one decimal more than the amounts. */
function limitStep(resolution: number): number {
  return resolution < 1 ? resolution / 10 : resolution;
}

/** As the shown amounts say, but never the other way than the exact ones, which decide. */
function beyondLimit(shown: number, exact: number): number {
  return clean(Math.sign(shown) === Math.sign(exact) ? shown : Number(exact.toFixed(2)));
}

/** Free of what subtraction leaves in the last bits. */
function clean(value: number): number {
  return Number(value.toPrecision(12)) + 0;
}
