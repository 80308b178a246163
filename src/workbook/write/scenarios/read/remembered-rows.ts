import type { ScenarioRow } from '../../plan-settings';
import { readyMadeRow, templateOf } from '../ready-made-rows';
import type { ReadyMadeTerms } from '../ready-made-rows';
import type { SettingsFound } from './read-settings';

/**
 * The scenarios that stand on the sheet, as they go on: a row whose percentages a person has changed is the person's from
 * today, and years that the sheet had no column for are filled, a ready-made row's from what it was made of, another's with
 * its last percentage.
 */
export function rememberedRows({ settings, years }: SettingsFound, terms: ReadyMadeTerms): ScenarioRow[] {
  return settings.scenarios.map((row) => {
    const template = row.origin === 'typed' ? null : templateOf(row);
    const made = template && readyMadeRow(template, terms);
    if (!made || !hasUplifts(row, made, years)) {
      const since = row.origin === 'typed' ? (row.since ?? terms.today) : terms.today;
      return { ...extended(row, years, terms.years), origin: 'typed', since };
    }
    return { ...extended(row, years, terms.years), uplifts: made.uplifts };
  });
}

/** True where the row has the made one's uplift in each of the years that both speak of. */
function hasUplifts(row: ScenarioRow, made: ScenarioRow, years: readonly number[]): boolean {
  return years.every((year) => {
    const share = made.uplifts.get(year);
    return share === undefined || Math.abs((row.uplifts.get(year) ?? 0) - share) <= 1e-12;
  });
}

function extended(row: ScenarioRow, known: readonly number[], wanted: readonly number[]): ScenarioRow {
  const last = Math.max(...known);
  const added = wanted.filter((year) => year > last);
  const longer = (shares: ReadonlyMap<number, number>): ReadonlyMap<number, number> => {
    const share = shares.get(last);
    return share === undefined ? shares : new Map([...shares, ...added.map((year): [number, number] => [year, share])]);
  };
  return { ...row, uplifts: longer(row.uplifts), otherUplifts: longer(row.otherUplifts), efficiency: longer(row.efficiency) };
}
