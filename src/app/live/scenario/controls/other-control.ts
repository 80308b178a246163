import { bridgeUplifts } from '../../../report-calculated-plan';
import type { Planned } from '../../working';
import { selectedScenario } from '../edit/own-scenarios';
import { percentOfShare, shareOfPercent } from '../read-percent';
import type { YearShare } from './uplift-controls';

/** How *other* is raised. */
export interface OtherControl {
  /** True: by the price uplift. */
  readonly follows: boolean;
  readonly years: readonly YearShare[];
  /** The uplift that the frame was given, by the bridge, in hundredths of a percent; only where it says all plan years. */
  readonly frame: readonly YearShare[] | null;
}

export function otherControl({ calculated: { settings, input } }: Planned): OtherControl {
  const row = selectedScenario(settings);
  const { planYears } = input.model;
  const offered = bridgeUplifts(input);
  const frame = planYears.flatMap((year) => {
    const share = offered[String(year)];
    return share === undefined ? [] : [{ year, share: shareOfPercent(percentOfShare(share)) }];
  });
  return {
    follows: !planYears.some((year) => row.otherUplifts.has(year)),
    years: planYears.map((year) => ({ year, share: row.otherUplifts.get(year) ?? row.uplifts.get(year) ?? 0 })),
    frame: frame.length === planYears.length && frame.length > 0 ? frame : null,
  };
}
