import { readdirSync } from 'node:fs';
import { NO_CHOICES } from '../../../../src/app/live/choices';
import { readingOf } from '../../../../src/app/live/reading';
import type { SinceComparison } from '../../../../src/app/live/since/compare-since';
import { sinceView } from '../../../../src/app/live/since/since-view';
import type { SinceView } from '../../../../src/app/live/since/since-view';
import { workingOf } from '../../../../src/app/live/working';
import type { PlanOptions } from '../../../../src/app/options';
import { preparePlan } from '../../../../src/app/write/prepare-plan';
import { refreshWorkbook } from '../../../../src/app/write/refresh-workbook';
import type { Workbook } from '../../../../src/workbook/workbook';
import { applyPlan } from '../../../support/apply-plan';
import { changeCells } from '../../../support/change-cells';
import { planOf, workbookOfTables } from '../../../support/plan-workbook';
import type { Rows } from '../../../support/plan-workbook';
import { USUAL_PLAN } from '../../../support/plan-options';
import { readSample, SAMPLES } from '../../../support/sample-tables';

const WRITING = { replace: false, document: false, overwrite: false };
const NOW = '2026-11-21 14:31:05';
const THEN = '2026-11-12 07:12:00';
/** Of the plan year 2027. */
const VOLUME = 'Volymer och priser!F3';
const SAMPLE = readSample('norrtalje-verksamhetsplan-2025');

function named(name: string): Partial<PlanOptions> {
  return { scenario: { kind: 'named', name } };
}

function planned(workbook: Workbook, options: Partial<PlanOptions> = {}, time = THEN): Workbook {
  return applyPlan(workbook, preparePlan('plan.xlsx', workbook, { ...USUAL_PLAN, ...options }, WRITING, time).plan);
}

function frozen(workbook: Workbook, freeze: string, time = THEN): Workbook {
  return applyPlan(workbook, refreshWorkbook('plan.xlsx', workbook, { language: 'sv', scenario: null, freeze, overwrite: false }, time).plan);
}

function seen(workbook: Workbook, wanted: string | null = null): SinceView {
  const reading = readingOf('plan.xlsx', workbook, NOW, null);
  return sinceView(workingOf(reading, NO_CHOICES, 'sv'), 'sv', wanted, null);
}

function totalNeeds(workbook: Workbook, scenario: string): number[] {
  return Object.values(planOf(workbook, named(scenario)).totals).map(({ need }) => Math.round(need ?? Number.NaN));
}

function comparisonOf({ compared }: SinceView): SinceComparison {
  if (compared.kind !== 'compared') throw new Error(compared.kind);
  return compared.comparison;
}

function expectFoots({ needs, causes }: SinceComparison): void {
  needs.forEach(({ change, before, now }, year) => {
    expect(now - before).toBeCloseTo(change, 6);
    expect(causes.reduce((sum, { effects }) => sum + (effects[year] ?? 0), 0)).toBeCloseTo(change, 6);
  });
}

describe('since what was sent out', () => {
  const sent = frozen(planned(changeCells(SAMPLE, { [VOLUME]: 10_600 }), named('Enligt tabellen')), 'Utskick 12 november');
  const now = planned(changeCells(sent, { [VOLUME]: 10_844 }), named('Verksamhetsplan'), NOW);
  const view = seen(now);
  const comparison = comparisonOf(view);

  it('is compared with what was frozen last', () => {
    expect(view.choices.map(({ id }) => id)).toEqual(['lastRun', 'frozen Utskick 12 november']);
    expect(view.compared).toMatchObject({ kind: 'compared', choice: { kind: 'frozen', snapshot: { time: '2026-11-12 07:12' } } });
  });

  it('says what has changed, and what each makes of it', () => {
    expect(comparison.causes.map(({ title, detail, place }) => [title, detail, place && `${place.sheet}!${place.cell}`])).toEqual([
      ['Scenario', 'Enligt tabellen, nu Verksamhetsplan', null],
      ['Institutionsplaceringar barn & unga, antal', '2027: 10\u00A0600, nu 10\u00A0844', VOLUME],
    ]);
    const [scenario, volume] = comparison.causes;
    expect(volume?.effects).toEqual([0, -Math.round((244 * 5885 * 1.035 * 1.031) / 1000)]);
    expect(scenario?.effects.every((effect) => effect < -3000)).toBe(true);
    expectFoots(comparison);
  });

  it('says what the need is, as it stands on the sheets', () => {
    expect(comparison.needs.map(({ year }) => year)).toEqual([2026, 2027]);
    expect(comparison.needs.map((need) => need.now)).toEqual(totalNeeds(SAMPLE, 'Verksamhetsplan'));
    expect(comparison.needs.map((need) => need.before)).toEqual(totalNeeds(changeCells(SAMPLE, { [VOLUME]: 10_600 }), 'Enligt tabellen'));
    expect(comparison).toMatchObject({ mainYear: 2027, isChanged: true, isExplained: true, unit: 'tkr', decimals: 0, frames: [], plans: [] });
    expect(comparison.moreCost).toBe(-(comparison.needs[1]?.change ?? 0));
  });

  it('has every activity, the most changed first, and they foot', () => {
    expect(comparison.activities).toHaveLength(14);
    expect(comparison.activities[0]).toMatchObject({ label: 'Institutionsvård barn och unga' });
    const sum = (amounts: readonly (number | null)[]): number => amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0);
    expect(sum(comparison.activities.map(({ now: need }) => need))).toBe(comparison.needs[1]?.now);
    expect(sum(comparison.activities.map(({ before }) => before))).toBe(comparison.needs[1]?.before);
    expect(sum(comparison.activities.map(({ change }) => change))).toBe(comparison.needs[1]?.change);
  });

  it('finds nothing since the last run', () => {
    const last = seen(now, 'lastRun');
    expect(last.compared).toMatchObject({ choice: { kind: 'lastRun' }, comparison: { isChanged: false, causes: [] } });
  });
});

describe('what a change is put down to', () => {
  const written = frozen(planned(SAMPLE), 'Före');

  function since(changes: Parameters<typeof changeCells>[1]): SinceComparison {
    const comparison = comparisonOf(seen(changeCells(written, changes)));
    expectFoots(comparison);
    return comparison;
  }

  const titles = ({ causes }: SinceComparison): string[] => causes.map(({ title }) => title);

  it('is the price, and where it stands', () => {
    const { causes } = since({ 'Volymer och priser!L3': 6000 });
    expect(causes.map(({ title, detail }) => [title, detail])).toEqual([['Institutionsplaceringar barn & unga, à\u2011pris', '5\u00A0885, nu 6\u00A0000']]);
    expect(causes[0]?.place).toEqual({ sheet: 'Volymer och priser', cell: 'L3' });
  });

  it('is several things at once', () => {
    const comparison = since({ [VOLUME]: 11_000, 'Volymer och priser!D3': 11_000, 'Driftbudget!D23': -90_000 });
    expect(titles(comparison).length).toBeGreaterThanOrEqual(2);
    expect(comparison.causes.find(({ title }) => title.endsWith('antal'))?.detail).toMatch(/^2025: .*\n2027: /u);
  });

  it('is the scenario that somebody has changed the percentages of', () => {
    const changed = planned(written, { scenario: { kind: 'uplifts', uplifts: { 2026: 0.06, 2027: 0.01 } } }, NOW);
    const comparison = comparisonOf(seen(changed));
    expect(titles(comparison)).toEqual(['Scenario']);
    expectFoots(comparison);
  });

  it('is links and settings where it is nothing else', () => {
    const changed = planned(written, { links: [{ item: 'Institutionsplaceringar barn & unga', activity: 'Ekonomiskt bistånd', share: null }], withChanges: false }, NOW);
    const comparison = comparisonOf(seen(changed));
    expect(titles(comparison)).toEqual(['Kopplingar och inställningar']);
    expectFoots(comparison);
  });
});

describe('a workbook without anything kept', () => {
  it('has nothing to compare with, and is not frozen before it has been shown', () => {
    expect(seen(SAMPLE)).toMatchObject({ choices: [], compared: { kind: 'nothing' }, freezing: { obstacle: 'neverWritten', today: '2026-11-21' } });
  });

  it('still says which cells look like personal identity numbers', () => {
    expect(seen(SAMPLE).personal).toEqual([]);
    const careless = changeCells(SAMPLE, { 'Volymer och priser!A1': 'Fråga om 19121212-1212' });
    expect(seen(careless).personal).toEqual([{ sheet: 'Volymer och priser', cell: 'A1' }]);
  });
});

describe('every sample', () => {
  const samples = readdirSync(SAMPLES).filter((file) => file.endsWith('.xlsx'));

  it.each(samples)('is unchanged since it was written: %s', (file) => {
    const written = frozen(planned(readSample(file.replace('.xlsx', ''))), 'Utskick');
    const comparison = comparisonOf(seen(written));
    expect(comparison).toMatchObject({ isChanged: false, isExplained: true, causes: [], frames: [], plans: [] });
    expect(comparison.years.length).toBeGreaterThan(0);
  });

  it.each(samples)('costs more where the largest budget has grown, whatever sign and unit it has: %s', (file) => {
    const written = frozen(planned(readSample(file.replace('.xlsx', ''))), 'Utskick');
    const [{ snapshot } = { snapshot: null }] = seen(written).choices;
    const budgets = snapshot?.values.filter(({ quantity }) => quantity === 'budget') ?? [];
    const largest = budgets.reduce((most, each) => (Math.abs(each.value) > Math.abs(most.value) ? each : most));
    const comparison = comparisonOf(seen(changeCells(written, { [`${largest.sheet}!${largest.cell}`]: largest.value * 1.5 })));
    expect(comparison.moreCost).toBeGreaterThan(0);
    const cause = comparison.causes.find(({ place }) => place?.cell === largest.cell && place.sheet === largest.sheet);
    expect(cause?.title).toContain(largest.label);
    expect(comparison.activities[0]).toMatchObject({ label: largest.label });
    expectFoots(comparison);
  });
});

describe('rows that come and go', () => {
  const rows = (items: readonly Rows[number][], activities: readonly Rows[number][]): Workbook =>
    workbookOfTables({
      Volymer: [['Volymer'], ['Volymer, dygn', 'Budget 2025', 'Plan 2026', 'Plan 2027'], ...items],
      Priser: [['Mått och à-priser'], ['Mått och à-priser, kr', 'Budget 2025'], ...items.map(([label]) => [label ?? '', 1000])],
      Budget: [['Driftbudget per verksamhet'], ['Driftbudget per verksamhet, netto, tkr', 'Budget 2025', 'Plan 2026', 'Plan 2027'], ...activities],
    });
  const before = rows(
    [['Familjehem', 5000, 5100, 5200], ['Jourhem', 400, 400, 400]],
    [['Familjehem', -10_000, -10_200, -10_400], ['Stöd', -4000, -4000, -4000], ['Tillsyn', -900, -900, -900]],
  );
  const after = rows(
    [['Stödboende', 300, 300, 300], ['Familjehem', 5000, 5100, 5200]],
    [['Ny verksamhet', -70, -70, -70], ['Familjehem', -10_000, -10_200, -10_400], ['Stöd', -4000, -4000, -4000]],
  );
  const own = frozen(planned(before), 'Utskick');
  const withTables = (workbook: Workbook): Workbook => ({
    ...own,
    sheets: own.sheets.map((sheet) => workbook.sheets.find(({ name }) => name === sheet.name) ?? sheet),
  });

  it('are named, and the whole still foots', () => {
    const comparison = comparisonOf(seen(withTables(after)));
    const detailOf = (title: string) => comparison.causes.find((cause) => cause.title === title)?.detail;
    expect(detailOf('Ny verksamhet, budget 2025')).toBe('ny, −70');
    expect(detailOf('Tillsyn, budget 2025')).toBe('−900, finns inte längre');
    expect(detailOf('Stödboende, dygn')).toMatch(/^2025: ny, 300/u);
    expect(detailOf('Jourhem, volym')).toMatch(/^2025: 400, finns inte längre/u);
    expect(comparison.activities).toContainEqual(expect.objectContaining({ label: 'Tillsyn', now: null }));
    expect(comparison.activities).toContainEqual(expect.objectContaining({ label: 'Ny verksamhet', before: null }));
    expectFoots(comparison);
  });

  it('are nothing where they only moved', () => {
    const moved = rows(
      [['Jourhem', 400, 400, 400], ['Familjehem', 5000, 5100, 5200]],
      [['Tillsyn', -900, -900, -900], ['Stöd', -4000, -4000, -4000], ['Familjehem', -10_000, -10_200, -10_400]],
    );
    expect(comparisonOf(seen(withTables(moved)))).toMatchObject({ isChanged: false, causes: [] });
  });
});
