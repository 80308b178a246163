import type { CellDraft } from '../draft/cell-draft';
import { OWN_STYLES } from '../draft/own-styles';
import { rangeThrough } from '../formula/reference';
import type { SeriesPlaces } from '../plan-places';
import type { SeriesRow } from '../plan-settings';
import type { BodyRows } from './scenario-layout';
import { LABEL_COLUMN, NAME_COLUMN } from './scenario-columns';
import { SHEET_STYLES } from './sheet-styles';
import type { ScenarioWords } from './words';

export interface SeriesWords {
  readonly heading: string;
  readonly note: string;
  readonly label: string;
}

/** A list of shares by scenario and item or activity, with empty rows for more. `columns`: by year. */
export function draftSeries(
  draft: CellDraft,
  series: readonly SeriesRow[],
  body: BodyRows,
  columns: ReadonlyMap<number, number>,
  own: SeriesWords,
  words: ScenarioWords,
): SeriesPlaces {
  draft.text(body.top - 3, NAME_COLUMN, own.heading, OWN_STYLES.heading);
  draft.text(body.top - 2, NAME_COLUMN, own.note, SHEET_STYLES.note);
  draft.text(body.top - 1, NAME_COLUMN, words.scenario, OWN_STYLES.header);
  draft.text(body.top - 1, LABEL_COLUMN, own.label, OWN_STYLES.header);
  for (const [year, column] of columns) draft.constant(body.top - 1, column, year, SHEET_STYLES.year);
  const rows = Array.from({ length: body.rows }, (_, index) => {
    const row = body.top + index;
    const given = series[index];
    return {
      scenario: draft.input<string>(row, NAME_COLUMN, wordOrNothing(given?.scenario), SHEET_STYLES.textInput),
      label: draft.input<string>(row, LABEL_COLUMN, wordOrNothing(given?.label), SHEET_STYLES.textInput),
      shares: new Map(
        [...columns].map(([year, column]) => [
          year,
          draft.input<number>(row, column, given?.shares.get(year) ?? null, SHEET_STYLES.shareInput),
        ]),
      ),
    };
  });
  return {
    scenario: rangeThrough(rows.map(({ scenario }) => scenario)),
    label: rangeThrough(rows.map(({ label }) => label)),
    share: (year) => rangeThrough(rows.map(({ shares }) => known(shares.get(year), year))),
  };
}

function wordOrNothing(word: string | undefined): string | null {
  return word === undefined || word === '' ? null : word;
}

function known<T>(cell: T | undefined, year: number): T {
  if (cell === undefined) throw new RangeError(`the sheet has no column for ${year}`);
  return cell;
}
