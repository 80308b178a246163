import { DEFAULT_FLAG_LIMITS } from '../../../../../src/core/plan/flag';
import { upliftFor } from '../../../../../src/core/plan/scenario';
import { everyYear } from '../../../../../src/core/plan/yearly-shares';
import { buildPlanModel } from '../../../../../src/workbook/model/build-plan-model';
import { planYearsOf } from '../../../../../src/workbook/model/plan-years';
import { raiseBasePrices } from '../../../../../src/workbook/model/raise-base-prices';
import type { PlanSettings, ScenarioRow } from '../../../../../src/workbook/write/plan-settings';
import { scenarioOfSettings } from '../../../../../src/workbook/write/scenarios/scenario-of-settings';
import { settingsFrom } from '../../../../../src/workbook/write/scenarios/read/settings-from';
import type { SettingWishes } from '../../../../../src/workbook/write/scenarios/read/settings-from';
import { computedYears, settingYears } from '../../../../../src/workbook/write/scenarios/setting-years';
import { inspect } from '../../../../support/inspect';
import { NO_WISHES, settle, TERMS, WORKBOOK, writeInput, YEARS } from '../write-inputs';

const named = (name: string): Partial<SettingWishes> => ({ scenario: { kind: 'named', name } });
const found = (settings: PlanSettings, years = YEARS): { settings: PlanSettings; years: number[] } => ({ settings, years });
const problem = (wishes: Partial<SettingWishes>, implied = TERMS.implied): unknown => settingsFrom({ ...NO_WISHES, ...wishes }, { ...TERMS, implied }, null);

function chosen(settings: PlanSettings): ScenarioRow {
  const row = settings.scenarios.find(({ name }) => name === settings.selected);
  if (!row) throw new RangeError('nothing is chosen');
  return row;
}

function changed(settings: PlanSettings, name: string, change: Partial<ScenarioRow>): PlanSettings {
  return { ...settings, scenarios: settings.scenarios.map((row) => (row.name === name ? { ...row, ...change } : row)) };
}

describe('settingsFrom, the first time', () => {
  it('offers the ready-made scenarios by year, with the default chosen', () => {
    const settings = settle();
    expect(settings.scenarios.map(({ name, origin }) => [name, origin])).toEqual([
      ['Verksamhetsplan', 'readyMade'],
      ['5,4 % varje år', 'readyMade'],
      ['3,5 % varje år', 'readyMade'],
      ['3,1 % varje år', 'readyMade'],
      ['Enligt tabellen', 'implied'],
      ['Oförändrade priser', 'readyMade'],
    ]);
    expect(chosen(settings)).toMatchObject({ name: 'Verksamhetsplan', uplifts: new Map([[2024, 0.054], [2025, 0.054], [2026, 0.035], [2027, 0.031]]), since: '2026-11-21' });
    expect(settings).toMatchObject({ limits: DEFAULT_FLAG_LIMITS, countsChanges: true, volumeChanges: [], otherByActivity: [] });
  });

  it('leaves out what the table does not say', () => {
    expect(settle({}, { implied: new Map([[2026, 0.02]]) }).scenarios.map(({ name }) => name)).not.toContain('Enligt tabellen');
    expect(problem(named('Enligt tabellen'), new Map([[2026, 0.02]]))).toEqual({ problem: { code: 'scenario-not-offered', name: 'Enligt tabellen', years: [2027] } });
  });

  it('chooses by name in either language, and says what it knows', () => {
    expect(settle(named('unchanged prices')).selected).toBe('Oförändrade priser');
    expect(settle(named('unchanged prices'), { language: 'en' }).selected).toBe('Unchanged prices');
    expect(problem(named('Okänt'))).toMatchObject({ problem: { code: 'unknown-scenario', name: 'Okänt', known: expect.arrayContaining(['Verksamhetsplan']) as unknown } });
  });

  it('has a row for uplifts that are given, and puts other and efficiency into the chosen row', () => {
    const uplifts = { kind: 'byYear', shares: new Map([[2026, 0.04]]) } as const;
    const settings = settle({ scenario: { kind: 'uplifts', uplifts }, otherUplift: everyYear(0.01), efficiency: { kind: 'byYear', shares: new Map([[2027, 0.005]]) }, countsChanges: false });
    expect(chosen(settings)).toEqual({
      name: 'Egna procentsatser',
      uplifts: new Map([[2024, 0], [2025, 0], [2026, 0.04], [2027, 0.04]]),
      otherUplifts: new Map([[2026, 0.01], [2027, 0.01]]),
      efficiency: new Map([[2026, 0], [2027, 0.005]]),
      origin: 'typed',
      since: '2026-11-21',
    });
    expect(settings.scenarios).toHaveLength(7);
    expect(settings.countsChanges).toBe(false);
  });
});

describe('settingsFrom, with what the workbook remembers', () => {
  it('changes nothing that is not asked for', () => {
    const before = settle({ ...named('5,4 % varje år'), efficiency: everyYear(0.01), countsChanges: false });
    expect(settle({}, { today: '2027-03-01' }, found(before))).toEqual(before);
    const english = settle({}, { language: 'en' });
    expect(settle({}, { language: 'sv' }, found(english))).toEqual(english);
  });

  it('lets an option win, and the rest stay', () => {
    const before = changed(settle({ efficiency: everyYear(0.01) }), 'Oförändrade priser', { otherUplifts: new Map([[2026, 0.02]]) });
    const after = settle({ ...named('Oförändrade priser'), efficiency: everyYear(0.02) }, {}, found(before));
    expect(chosen(after)).toMatchObject({ name: 'Oförändrade priser', otherUplifts: new Map([[2026, 0.02]]), efficiency: new Map([[2026, 0.02], [2027, 0.02]]) });
    expect(after.scenarios[0]?.efficiency).toEqual(new Map([[2026, 0.01], [2027, 0.01]]));
    expect(after.scenarios).toHaveLength(before.scenarios.length);
  });

  it('chooses a scenario of the person’s own by name', () => {
    const own: ScenarioRow = { name: 'Nämndens förslag', uplifts: new Map([[2026, 0.01]]), otherUplifts: new Map(), efficiency: new Map(), origin: 'typed', since: null };
    const before = { ...settle(), scenarios: [...settle().scenarios, own] };
    expect(chosen(settle(named('nämndens förslag'), {}, found(before)))).toEqual({ ...own, since: '2026-11-21' });
  });

  it('makes a row the person’s own once its percentages are changed', () => {
    const before = changed(settle(), 'Verksamhetsplan', { uplifts: new Map([[2026, 0.04]]) });
    const after = settle({}, { today: '2027-03-01' }, found(before));
    expect(after.scenarios[0]).toMatchObject({ name: 'Verksamhetsplan', uplifts: new Map([[2026, 0.04]]), origin: 'typed', since: '2027-03-01' });
    expect(after.scenarios[1]).toMatchObject({ origin: 'readyMade', since: '2026-11-21' });
  });

  it('brings no ready-made scenario back that was taken away, unless it is chosen', () => {
    const before = { ...settle(), scenarios: settle().scenarios.slice(0, 2) };
    expect(settle({}, {}, found(before)).scenarios).toHaveLength(2);
    expect(settle(named('Oförändrade priser'), {}, found(before))).toMatchObject({ selected: 'Oförändrade priser', scenarios: { length: 3 } });
  });

  it('replaces the row of given uplifts', () => {
    const wish = (share: number): Partial<SettingWishes> => ({ scenario: { kind: 'uplifts', uplifts: everyYear(share) } });
    const before = settle({ ...wish(0.02), efficiency: everyYear(0.01) });
    expect(settle(wish(0.02), { today: '2027-03-01' }, found(before))).toEqual(before);
    const after = settle(wish(0.03), { today: '2027-03-01' }, found(before));
    expect(after.scenarios).toHaveLength(7);
    expect(chosen(after)).toMatchObject({ uplifts: new Map(YEARS.map((year) => [year, 0.03])), efficiency: new Map([[2026, 0.01], [2027, 0.01]]), since: '2027-03-01' });
  });

  it('fills a year that the sheet had no column for', () => {
    const own: ScenarioRow = { name: 'Eget', uplifts: new Map([[2025, 0.01], [2026, 0.02]]), otherUplifts: new Map(), efficiency: new Map([[2026, 0.005]]), origin: 'typed', since: '2025-01-01' };
    const short = settle({}, { years: [2024, 2025, 2026], computedYears: [2026] });
    const after = settle({}, {}, found({ ...short, scenarios: [...short.scenarios, own] }, [2024, 2025, 2026]));
    expect(after.scenarios[0]?.uplifts.get(2027)).toBe(0.031);
    expect(after.scenarios.at(-1)).toMatchObject({ uplifts: new Map([[2025, 0.01], [2026, 0.02], [2027, 0.02]]), efficiency: new Map([[2026, 0.005], [2027, 0.005]]) });
  });
});

describe('the years of the sheet', () => {
  it('begin at the last budget year, and before it where a price is older than the base', () => {
    const model = { baseYear: 2025, planYears: [2026, 2028], lastBudgetYear: 2025 };
    const price = (year: number) => ({ kind: 'printed', year, source: { sheet: '', cell: 'A1', factor: 1, amount: 1 } }) as const;
    const item = (year: number) => ({ label: { sheet: '', cell: 'A1' }, volumes: new Map(), price: price(year) });
    expect(settingYears(model, { items: [item(2025)] })).toEqual([2025, 2026, 2027, 2028]);
    expect(settingYears(model, { items: [item(2025), item(2022)] })).toEqual([2023, 2024, 2025, 2026, 2027, 2028]);
    expect(settingYears({ ...model, baseYear: 2023 }, { items: [] })[0]).toBe(2024);
    expect(computedYears(model)).toEqual([2026, 2027, 2028]);
  });
});

describe('raiseBasePrices', () => {
  it('gives the plan that is built with the same uplifts', () => {
    const { tables } = inspect(WORKBOOK);
    const activities = tables.find(({ role }) => role === 'operatingBudget');
    const years = activities && planYearsOf(activities, null);
    if (!activities || !years) throw new RangeError('no plan');
    const settings = settle();
    const scenario = scenarioOfSettings(settings, settings.selected, writeInput(settings).input.model, YEARS);
    const upliftOf = (year: number): number => upliftFor(scenario, 'purchasedCare', year, 2025);
    const built = buildPlanModel(tables, activities, years, { links: [], upliftOf });
    const other = buildPlanModel(tables, activities, years, { links: [], upliftOf: () => 0.5 });
    if ('problem' in other) throw new RangeError('no plan');
    expect(raiseBasePrices(other, upliftOf)).toEqual(built);
  });
});
