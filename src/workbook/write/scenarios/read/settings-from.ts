import { DEFAULT_FLAG_LIMITS } from '../../../../core/plan/flag';
import { shareFor } from '../../../../core/plan/yearly-shares';
import type { YearlyShares } from '../../../../core/plan/yearly-shares';
import { defaultScenario, findScenario, READY_MADE_SCENARIOS } from '../../../scenarios';
import { foldText } from '../../../text/fold-text';
import type { PlanSettings, ScenarioRow } from '../../plan-settings';
import { readyMadeRow, readyMadeRows } from '../ready-made-rows';
import type { ReadyMadeTerms } from '../ready-made-rows';
import type { SettingsFound } from './read-settings';
import { rememberedRows } from './remembered-rows';
import { SCENARIO_WORDS } from '../words';

/** What is asked for this time; null leaves it as the workbook remembers it, else as it is to begin with. */
export interface SettingWishes {
  readonly scenario:
    | { readonly kind: 'named'; readonly name: string }
    | { readonly kind: 'uplifts'; readonly uplifts: YearlyShares }
    | null;
  /** For the chosen scenario. */
  readonly otherUplift: YearlyShares | null;
  readonly efficiency: YearlyShares | null;
  readonly countsChanges: boolean | null;
}

export interface SettingTerms extends ReadyMadeTerms {
  /** After the base year: *other* and efficiency have no others. */
  readonly computedYears: readonly number[];
}

/** Why the wanted scenario cannot be chosen. */
export type WishProblem =
  | { readonly code: 'unknown-scenario'; readonly name: string; readonly known: readonly string[] }
  /** It follows the table, and the table says nothing of these years. */
  | { readonly code: 'scenario-not-offered'; readonly name: string; readonly years: readonly number[] };

/**
 * What the sheet Scenarier is to say: what stands there (`found`; null the first time), with what is asked for laid over it.
 * The first time it is the ready-made scenarios that the workbook offers; later no ready-made one comes back that a person
 * has taken away, unless it is chosen.
 */
export function settingsFrom(
  wishes: SettingWishes,
  terms: SettingTerms,
  found: SettingsFound | null,
): PlanSettings | { readonly problem: WishProblem } {
  const rows = found ? rememberedRows(found, terms) : readyMadeRows(terms);
  const choice = chooseRow(wishes, terms, rows, found?.settings.selected ?? null);
  if ('problem' in choice) return choice;
  const chosen = withWishes(choice.row, wishes, terms);
  const isNew = !rows.includes(choice.replaced ?? choice.row);
  const { limits, volumeChanges, otherByActivity, layout } = found?.settings ?? FIRST;
  return {
    scenarios: isNew ? [...rows, chosen] : rows.map((row) => (row === (choice.replaced ?? choice.row) ? chosen : row)),
    selected: chosen.name,
    limits,
    countsChanges: wishes.countsChanges ?? found?.settings.countsChanges ?? true,
    volumeChanges,
    otherByActivity,
    ...(layout ? { layout } : {}),
  };
}

const FIRST: Pick<PlanSettings, 'limits' | 'volumeChanges' | 'otherByActivity' | 'layout'> = {
  limits: DEFAULT_FLAG_LIMITS,
  volumeChanges: [],
  otherByActivity: [],
};

interface Choice {
  readonly row: ScenarioRow;
  /** The row that it takes the place of; null where it is one of them, or a new one. */
  readonly replaced: ScenarioRow | null;
}

function chooseRow(
  { scenario }: SettingWishes,
  terms: SettingTerms,
  rows: readonly ScenarioRow[],
  selected: string | null,
): Choice | { readonly problem: WishProblem } {
  if (scenario?.kind === 'uplifts') return ownRow(scenario.uplifts, terms, rows);
  const name = scenario?.name ?? selected ?? defaultScenario().name[terms.language];
  const template = findScenario(name);
  const names = template ? [name, template.name.sv, template.name.en] : [name];
  const known = names.flatMap((each) => rows.find((row) => foldText(row.name) === foldText(each)) ?? []);
  const [row] = known;
  if (row) return { row, replaced: null };
  const made = template && readyMadeRow(template, terms);
  if (made) return { row: made, replaced: null };
  return { problem: template ? notOffered(template.name[terms.language], terms) : unknown(name, rows, terms) };
}

/** Uplifts that are given beside the sheet stand in a row of their own. */
function ownRow(given: YearlyShares, terms: SettingTerms, rows: readonly ScenarioRow[]): Choice {
  const names = Object.values(SCENARIO_WORDS).map(({ ownUplifts }) => foldText(ownUplifts));
  const before = rows.find(({ name }) => names.includes(foldText(name))) ?? null;
  const uplifts = sharesIn(given, terms.years, terms);
  if (before && isSame(before.uplifts, uplifts)) return { row: before, replaced: null };
  const name = before?.name ?? SCENARIO_WORDS[terms.language].ownUplifts;
  const { otherUplifts, efficiency } = before ?? { otherUplifts: new Map<number, number>(), efficiency: new Map<number, number>() };
  return { row: { name, uplifts, otherUplifts, efficiency, origin: 'typed', since: terms.today }, replaced: before };
}

function withWishes(row: ScenarioRow, { otherUplift, efficiency }: SettingWishes, terms: SettingTerms): ScenarioRow {
  return {
    ...row,
    otherUplifts: otherUplift ? sharesIn(otherUplift, terms.computedYears, terms) : row.otherUplifts,
    efficiency: efficiency ? sharesIn(efficiency, terms.computedYears, terms) : row.efficiency,
  };
}

function sharesIn(given: YearlyShares, years: readonly number[], { lastBudgetYear }: SettingTerms): Map<number, number> {
  return new Map(years.map((year) => [year, shareFor(given, year, lastBudgetYear)]));
}

function isSame(one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): boolean {
  return [...other].every(([year, share]) => one.get(year) === share);
}

function notOffered(name: string, { planYears, implied }: SettingTerms): WishProblem {
  return { code: 'scenario-not-offered', name, years: planYears.filter((year) => !implied.has(year)) };
}

function unknown(name: string, rows: readonly ScenarioRow[], { language }: SettingTerms): WishProblem {
  const known = [...rows.map((row) => row.name), ...READY_MADE_SCENARIOS.map((template) => template.name[language])];
  return { code: 'unknown-scenario', name, known: [...new Set(known)] };
}
