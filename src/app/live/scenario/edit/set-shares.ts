import { foldText } from '../../../../workbook/text/fold-text';
import type { PlanSettings, ScenarioRow, SeriesRow } from '../../../../workbook/write/plan-settings';
import type { EditTerms } from './edit-terms';
import { editSelected, selectedScenario } from './own-scenarios';

export type SharesByYear = ReadonlyMap<number, number>;

/** Other price uplifts in the years given. */
export function setUplifts(settings: PlanSettings, terms: EditTerms, shares: SharesByYear): PlanSettings {
  return setInRow(settings, terms, 'uplifts', (before) => new Map([...before, ...shares]));
}

/** The uplift of *other*: these shares and no others; none follow the price uplift. */
export function setOtherUplifts(settings: PlanSettings, terms: EditTerms, shares: SharesByYear): PlanSettings {
  return setInRow(settings, terms, 'otherUplifts', () => shares);
}

/** The general requirement: these shares and no others. */
export function setEfficiency(settings: PlanSettings, terms: EditTerms, shares: SharesByYear): PlanSettings {
  return setInRow(settings, terms, 'efficiency', () => shares);
}

/** How much the items' volumes differ from the table's in the years given; the other years stay. */
export function setVolumeChanges(settings: PlanSettings, terms: EditTerms, labels: readonly string[], shares: SharesByYear): PlanSettings {
  const own = editSelected(settings, terms, (row) => row);
  const { name } = selectedScenario(own);
  const isOf = (label: string) => (row: SeriesRow): boolean => foldText(row.scenario) === foldText(name) && foldText(row.label) === foldText(label);
  const changed = labels.reduce<readonly SeriesRow[]>((rows, label) => {
    const before = rows.filter(isOf(label));
    const added = new Map([...sumOf(before), ...shares]);
    const rest = rows.filter((row) => !before.includes(row));
    return [...added.values()].some((share) => share !== 0) ? [...rest, { scenario: name, label, shares: added }] : rest;
  }, own.volumeChanges);
  return { ...own, volumeChanges: changed };
}

/** Rows of the same label add up. */
function sumOf(rows: readonly SeriesRow[]): Map<number, number> {
  const sum = new Map<number, number>();
  for (const { shares } of rows) for (const [year, share] of shares) sum.set(year, (sum.get(year) ?? 0) + share);
  return sum;
}

function setInRow(
  settings: PlanSettings,
  terms: EditTerms,
  quantity: 'uplifts' | 'otherUplifts' | 'efficiency',
  change: (before: SharesByYear) => SharesByYear,
): PlanSettings {
  const before = selectedScenario(settings)[quantity];
  const after = change(before);
  if (isSame(before, after)) return settings;
  return editSelected(settings, terms, (row): ScenarioRow => ({ ...row, [quantity]: after }));
}

function isSame(one: SharesByYear, other: SharesByYear): boolean {
  return one.size === other.size && [...one].every(([year, share]) => other.get(year) === share);
}
