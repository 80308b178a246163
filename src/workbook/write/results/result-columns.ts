import { unitWord as moneyWord } from '../basis/unit-word';
import type { PlanInput } from '../../model/build-plan-model';
import type { BasisPlaces } from '../plan-places';
import type { ResultWords } from './words';

export type ResultColumnKind = 'existing' | 'need' | 'frame' | 'deviation' | 'deviationShare' | 'flag' | 'moved';

export interface ResultColumn {
  readonly year: number;
  readonly kind: ResultColumnKind;
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

/** The columns of the result, year by year. What no row has (a frame, something to compare with) gets none. */
export function resultColumns(input: PlanInput, basis: BasisPlaces, words: ResultWords): ResultColumn[] {
  const unit = unitWord(input);
  return input.model.planYears.flatMap((year): ResultColumn[] => {
    const rows = basis.activities.map(({ years }) => years.get(year));
    const hasFrame = rows.some((row) => row?.footedFrame);
    const hasExisting = rows.some((row) => row?.existing);
    const deviation = hasExisting ? words.deviation : words.deviationFromFrame;
    return [
      { year, kind: 'need', header: words.need(year), width: 12 },
      ...(hasFrame ? ([{ year, kind: 'frame', header: words.frame(year), width: 12 }] as const) : []),
      ...(hasFrame || hasExisting
        ? ([
            { year, kind: 'deviation', header: deviation(year, unit), width: 12 },
            { year, kind: 'deviationShare', header: words.deviationShare(year), width: 12 },
            { year, kind: 'flag', header: words.flag(year), width: 16 },
          ] as const)
        : []),
      { year, kind: 'moved', header: words.moved(year), width: 12 },
    ];
  });
}

/** The unit that the activity table's amounts are in, as it is written. */
export function unitWord({ activities, model }: PlanInput): string {
  return activities.unit ?? moneyWord(model.krPerUnit);
}
