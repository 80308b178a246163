import fc from 'fast-check';
import { plan } from '../../../../src/core/plan/plan';
import { upliftFor } from '../../../../src/core/plan/scenario';
import { buildPlanModel } from '../../../../src/workbook/model/build-plan-model';
import { raiseBasePrices } from '../../../../src/workbook/model/raise-base-prices';
import { planYearsOf } from '../../../../src/workbook/model/plan-years';
import type { Sheet, SheetCell, Workbook } from '../../../../src/workbook/workbook';
import type { OwnSheet } from '../../../../src/workbook/write/draft/own-content';
import type { PlanSettings, ScenarioRow, SeriesRow } from '../../../../src/workbook/write/plan-settings';
import type { ScenarioDraft } from '../../../../src/workbook/write/scenarios/draft-scenarios';
import { scenarioOfSettings } from '../../../../src/workbook/write/scenarios/scenario-of-settings';
import { settingYears } from '../../../../src/workbook/write/scenarios/setting-years';
import { settingsFrom } from '../../../../src/workbook/write/scenarios/read/settings-from';
import type { SettingTerms, SettingWishes } from '../../../../src/workbook/write/scenarios/read/settings-from';
import type { SettingsFound } from '../../../../src/workbook/write/scenarios/read/read-settings';
import type { SheetLanguage } from '../../../../src/workbook/write/sheet-language';
import type { WriteInput } from '../../../../src/workbook/write/write-input';
import { inspect } from '../../../support/inspect';
import { sheetFromRows, workbookOf } from '../../../support/sheet-from-rows';
import type { CellInput } from '../../../support/sheet-from-rows';

function workbookOfTables(tables: Readonly<Record<string, readonly (readonly CellInput[])[]>>): Workbook {
  return workbookOf(Object.entries(tables).map(([name, rows]) => sheetFromRows(name, rows)));
}

/** Two plan years; the price of one item is two years old. */
export const WORKBOOK = workbookOfTables({
  Budget: [
    ['Driftbudget per verksamhet, tkr'],
    ['Verksamhet', 'Budget 2025', 'Plan 2026', 'Plan 2027'],
    ['Familjehem', -10_000, -11_000, -11_500],
    ['Stöd', -4000, -4100, -4200],
    ['Summa', -14_000, -15_100, -15_700],
  ],
  Volymer: [['Volymer, dygn'], ['Volymer', 'Budget 2025', 'Plan 2026', 'Plan 2027'], ['Familjehem', 5000, 5100, 5200], ['Jourhem', 100, 100, 100]],
  Priser: [['À-priser, kr'], ['Pris per dygn', 'Budget 2023', 'Budget 2025'], ['Familjehem', 900, 1000], ['Jourhem', 1500, null]],
});

export const YEARS = [2024, 2025, 2026, 2027];

export const TERMS: SettingTerms = {
  years: YEARS,
  computedYears: [2026, 2027],
  planYears: [2026, 2027],
  lastBudgetYear: 2025,
  implied: new Map([[2026, 0.025], [2027, 0.02]]),
  language: 'sv',
  today: '2026-11-21',
};

export const NO_WISHES: SettingWishes = { scenario: null, otherUplift: null, efficiency: null, countsChanges: null };

/** Settings that can be made. */
export function settle(wishes: Partial<SettingWishes> = {}, terms: Partial<SettingTerms> = {}, found: SettingsFound | null = null): PlanSettings {
  const settings = settingsFrom({ ...NO_WISHES, ...wishes }, { ...TERMS, ...terms }, found);
  if ('problem' in settings) throw new RangeError(settings.problem.code);
  return settings;
}

const SHEET_NAMES = {
  scenarios: 'Scenarier',
  links: 'Kopplingar',
  basis: 'Underlag',
  results: 'Resultat',
  findings: 'Avvikelser',
  kept: 'Tidigare plan',
  snapshots: 'Utskick',
  document: 'Nämnd',
};

/** Everything the sheets are made from, for a workbook and settings. */
export function writeInput(settings: PlanSettings, language: SheetLanguage = 'sv', workbook: Workbook = WORKBOOK): WriteInput {
  const { tables } = inspect(workbook);
  const activities = tables.find(({ role }) => role === 'operatingBudget');
  const years = activities && planYearsOf(activities, null);
  const read = activities && years && buildPlanModel(tables, activities, years, { links: [], upliftOf: () => 0 });
  if (!read || 'problem' in read) throw new RangeError('no plan');
  const { model, sources } = read;
  const scenario = scenarioOfSettings(settings, settings.selected, model, settingYears(model, sources));
  const input = raiseBasePrices(read, (year) => upliftFor(scenario, 'purchasedCare', year, model.lastBudgetYear));
  const options = { limits: settings.limits, countChanges: settings.countsChanges };
  return { workbook, input, sources, settings, result: plan(input.model, scenario, options), language, sheetNames: SHEET_NAMES };
}

/** The sheet as a host reads it after it was written, with what `edit` types into it. */
export function workbookWith({ sheet, names }: ScenarioDraft, edit: (rows: Map<number, Map<number, SheetCell>>) => void = () => undefined): Workbook {
  const rows = new Map<number, Map<number, SheetCell>>();
  for (const { row, column, content } of sheet.cells) {
    if (content.kind === 'blank') continue;
    const value = content.kind === 'formula' ? content.expression.value : content.value;
    const type = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
    const formula = content.kind === 'formula' ? `=${content.expression.textOn(sheet.name)}` : null;
    const cells = rows.get(row) ?? new Map<number, SheetCell>();
    rows.set(row, cells.set(column, { value, type, numberFormat: 'General', formula }));
  }
  edit(rows);
  return {
    sheets: [...WORKBOOK.sheets, sheetWith(sheet, rows)],
    names: [...WORKBOOK.names, ...names.map(({ name, refersTo }) => ({ name, refersTo, sheet: null }))],
  };
}

function sheetWith({ name }: OwnSheet, rows: Sheet['rows']): Sheet {
  return { name, visibility: 'visible', isProtected: false, rows, merged: [], tables: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

const share = fc.integer({ min: -200, max: 3000 }).map((tenThousandths) => tenThousandths / 10_000);

function sharesIn(years: readonly number[]): fc.Arbitrary<Map<number, number>> {
  return fc.subarray([...years]).chain((some) =>
    fc.array(share, { minLength: some.length, maxLength: some.length }).map((list) => new Map(some.map((year, index) => [year, list[index] ?? 0]))),
  );
}

const NAMES = ['Verksamhetsplan', '5,4 % varje år', 'Låg', 'Hög <alternativ>', '=Egen', 'Egna procentsatser', 'Enligt nämnden, förslag 2', ...Array.from({ length: 14 }, (_, index) => `Eget ${index}`)];

const scenarioRow = (name: string): fc.Arbitrary<ScenarioRow> =>
  fc.record({
    name: fc.constant(name),
    uplifts: sharesIn(YEARS),
    otherUplifts: sharesIn([2026, 2027]),
    efficiency: sharesIn([2026, 2027]),
    origin: fc.constantFrom('typed', 'readyMade', 'implied'),
    since: fc.constantFrom('2026-11-21', '2025-01-02', null),
  });

function seriesRows(names: readonly string[], labels: readonly string[]): fc.Arbitrary<SeriesRow[]> {
  return fc.array(fc.record({ scenario: fc.constantFrom(...names), label: fc.constantFrom(...labels), shares: sharesIn([2026, 2027]) }), { maxLength: 15 });
}

/** Anything that can stand on the sheet. */
export const anySettings: fc.Arbitrary<PlanSettings> = fc.subarray(NAMES, { minLength: 1 }).chain((names) =>
  fc.record({
    scenarios: fc.tuple(...names.map(scenarioRow)),
    selected: fc.constantFrom(...names),
    limits: fc.record({ share, amountKr: fc.integer({ min: 0, max: 900_000 }), watchKr: fc.integer({ min: 0, max: 900_000 }) }).map((limits) => ({ ...limits, share: Math.abs(limits.share) })),
    countsChanges: fc.boolean(),
    volumeChanges: seriesRows(names, ['Familjehem', 'familjehem', 'Jourhem', 'Finns inte']),
    otherByActivity: seriesRows(names, ['Familjehem', 'STÖD', 'Stöd']),
  }),
);
