import type { CalculatedPlan } from '../../calculated-plan';
import type { CellPlaceReport } from '../../contract/writing-report';
import { formatPercent } from '../../format/format-percent';
import type { Growing } from '../../messages/pane/deviations/words';
import { activityFigures } from './activity-figures';
import type { ActivityFigures } from './activity-figures';
import type { ActivityEntry } from './deviation-entry';
import type { DeviationRow } from './deviation-row';
import { growthOf } from './growth';
import type { RowTerms } from './row-terms';

export function activityRow(entry: ActivityEntry, calculated: CalculatedPlan, terms: RowTerms): Omit<DeviationRow, 'approval'> | null {
  const figures = activityFigures(calculated, entry.activity, entry.year);
  if (figures === null) return null;
  const { number, words } = terms;
  const { key, severity, table, activity, year } = entry;
  const sentence = words.activity.sentence(year, number(figures.need), number(figures.compared), figures.comparedWith, percentOf(figures, calculated, terms));
  return {
    key,
    severity,
    name: calculated.result.activities[activity]?.label ?? '',
    difference: number(figures.difference, { signed: true }),
    sentence: [sentence, causeOf(entry, figures, calculated, terms, 'short'), otherYears(entry, calculated, terms)].filter((part) => part !== '').join(' '),
    bar: { amount: Math.abs(figures.difference), limit: figures.limit },
    aside: `${words.activity.limit(number(figures.limit))} · ${distance(figures, terms)}`,
    place: activityPlace(calculated, activity, year),
    table,
    entry,
  };
}

/** This near to the limit a decimal more is needed to see on which side it is. */
const NEAR_SHARE = 0.001;

/** Of what need is compared with; null where that is nothing. */
export function percentOf({ share }: ActivityFigures, { settings }: CalculatedPlan, { percent }: RowTerms): string | null {
  return share === null ? null : percent(share, Math.abs(share - settings.limits.share) < NEAR_SHARE ? 2 : 1);
}

/** "2 682 över", or "262 kvar, ungefär 79 dygn". */
export function distance({ beyond, flag, volumeToFlip }: ActivityFigures, { words, number }: RowTerms): string {
  if (flag === 'alarm') return words.activity.over(number(beyond));
  const left = words.activity.left(number(-beyond));
  if (volumeToFlip === null || Math.abs(volumeToFlip.volume) < 1 || flag !== 'watch') return left;
  return `${left}, ${words.activity.volume(number(Math.abs(volumeToFlip.volume), { least: 0, most: 0 }), volumeToFlip.unit)}`;
}

/** "Planen ökar 7,8 % från 2025, behovet 12,9 %, mest dygnen (+7,5 %)."; nothing where it cannot be said in percent. In short without the volumes' own percentage. */
export function causeOf({ activity, year }: ActivityEntry, { comparedWith, isMore }: ActivityFigures, calculated: CalculatedPlan, terms: RowTerms, length: 'short' | 'long'): string {
  const { need, compared, volumes, driver } = growthOf(calculated, activity, year);
  const { activity: say } = terms.words;
  const growing = (what: string, share: number): Growing => ({ what, percent: terms.percent(share), isUp: share >= 0 });
  if (need === null || compared === null) return '';
  const moved = length === 'short' ? null : volumes && formatPercent(volumes.share, terms.language, { least: 1, most: 1, signed: true });
  // What has made it cheaper explains no rise.
  const most = driver && isMore && { what: say.driver(driver, volumes?.unit ?? null), percent: moved };
  return say.grows(growing(say.compared[comparedWith], compared), growing(say.need, need), calculated.input.model.baseYear, most || null);
}

function otherYears({ activity, year }: ActivityEntry, { result }: CalculatedPlan, { words }: RowTerms): string {
  const flags = result.activities[activity]?.years;
  const lead = flags?.get(year)?.flag;
  const others = [...(flags ?? [])].flatMap(([each, { flag }]) => (each !== year && flag === lead ? [each] : []));
  return others.length === 0 ? '' : words.activity.otherYears(others);
}

/** The plan's cell, else the row's name. */
export function activityPlace({ input }: CalculatedPlan, activity: number, year: number): CellPlaceReport | null {
  const sources = input.sources.activities[activity];
  const cell = sources?.existing.get(year) ?? sources?.label;
  return cell ? { sheet: cell.sheet, cell: cell.cell } : null;
}
