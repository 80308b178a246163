/** The quantities that a scenario has a percentage of by year. */
export const QUANTITIES = ['uplift', 'other', 'efficiency'] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** Columns of the sheet Scenarier, counted from 0. */
export interface ScenarioColumns {
  /** Of the percentages, by quantity and year, ascending. */
  readonly shares: Readonly<Record<Quantity, ReadonlyMap<number, number>>>;
  readonly total: number;
  /** Of the lists by item and activity: by year, ascending. */
  readonly series: ReadonlyMap<number, number>;
}

export const NAME_COLUMN = 0;
/** In the lists: the item or the activity. */
export const LABEL_COLUMN = 1;
export const ORIGIN_COLUMN = 1;
export const SINCE_COLUMN = 2;
const FIRST_SHARE_COLUMN = 3;

/** Prices may need years up to the base year; *other* and efficiency do not. */
export function scenarioColumns(settingYears: readonly number[], computedYears: readonly number[]): ScenarioColumns {
  let next = FIRST_SHARE_COLUMN;
  const placed = (years: readonly number[]): Map<number, number> => new Map(years.map((year) => [year, next++]));
  const uplift = placed(settingYears);
  const other = placed(computedYears);
  const efficiency = placed(computedYears);
  const series = new Map(computedYears.map((year, index) => [year, LABEL_COLUMN + 1 + index]));
  return { shares: { uplift, other, efficiency }, total: next, series };
}
