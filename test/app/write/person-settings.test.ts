import { preparePlan } from '../../../src/app/write/prepare-plan';
import type { PreparedPlan } from '../../../src/app/write/prepare-plan';
import { UsageError } from '../../../src/app/usage-error';
import type { Sheet, SheetCell, Workbook } from '../../../src/workbook/workbook';
import { applyPlan } from '../../support/apply-plan';
import { changeCells } from '../../support/change-cells';
import { insertColumn } from '../../support/insert-columns';
import { readSample } from '../../support/sample-tables';
import { USUAL_PLAN } from '../../support/plan-options';

const LATER = '2026-11-22 09:30:00';

function prepare(workbook: Workbook, time: string): PreparedPlan {
  return preparePlan('plan.xlsx', workbook, USUAL_PLAN, { replace: false, document: false, overwrite: false }, time);
}

const SAMPLE = readSample('norrtalje-verksamhetsplan-2025');
const first = prepare(SAMPLE, '2026-11-21 07:12:00');
const after = applyPlan(SAMPLE, first.plan);

/** The run after a person's change; what it writes leaves nothing for the next one. */
function prepareAfter(changed: Workbook): PreparedPlan {
  const prepared = prepare(changed, LATER);
  expect(prepare(applyPlan(changed, prepared.plan), '2026-11-23 10:00:00').report.writes).toEqual([]);
  return prepared;
}

function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((each) => each.name === name);
  if (!sheet) throw new RangeError(name);
  return sheet;
}

/** The row in whose first column the text stands, last; counted from 1. */
function rowOf(sheet: string, text: string): number {
  const found = [...sheetOf(after, sheet).rows].filter(([, cells]) => cells.get(0)?.value === text).at(-1);
  if (!found) throw new RangeError(text);
  return found[0] + 1;
}

/** As sorting a block by its first column does: values and formulas of whole rows change places. */
function sortRows(workbook: Workbook, name: string, top: number, bottom: number, columns: number): Workbook {
  const sheet = sheetOf(workbook, name);
  const block = Array.from({ length: bottom - top + 1 }, (_, index) => sheet.rows.get(top + index) ?? new Map<number, SheetCell>());
  const sorted = [...block].sort((one, other) => String(one.get(0)?.value ?? '\uFFFF').localeCompare(String(other.get(0)?.value ?? '\uFFFF'), 'sv'));
  const rows = new Map(sheet.rows);
  block.forEach((cells, index) => {
    const inside = [...(sorted[index] ?? [])].filter(([column, { formula }]) => column < columns && formula === null);
    const outside = [...cells].filter(([column, { formula }]) => column >= columns || formula !== null);
    rows.set(top + index, new Map([...inside, ...outside].sort(([one], [other]) => one - other)));
  });
  return { ...workbook, sheets: workbook.sheets.map((each) => (each.name === name ? { ...each, rows } : each)) };
}

function problemsOf(changed: Workbook): unknown {
  try {
    prepare(changed, LATER);
    return 'nothing is said';
  } catch (error) {
    if (error instanceof UsageError && error.problem.code === 'bad-settings') return error.problem.problems.map(({ cell, reason }) => [cell, reason]);
    throw error;
  }
}

const needs = ({ report }: PreparedPlan): unknown => Object.values(report.totals).map(({ need }) => need);

describe('names on our sheets that no table has', () => {
  const lists = [...sheetOf(after, 'Scenarier').rows].filter(([, cells]) => cells.get(0)?.value === 'Scenario').map(([row]) => row + 2);

  it('are said with their cell, in the report and on the sheet of findings', () => {
    const [volume = 0, other = 0] = lists;
    const links = sheetOf(after, 'Kopplingar');
    const free = Math.max(...[...links.rows].filter(([, cells]) => cells.has(0)).map(([row]) => row)) + 2;
    const changed = changeCells(after, {
      [`Scenarier!A${volume}`]: 'Verksamhetsplan',
      [`Scenarier!B${volume}`]: 'Familjhem',
      [`Scenarier!C${volume}`]: 0.1,
      [`Scenarier!A${other}`]: 'Verksamhetsplan',
      [`Scenarier!B${other}`]: 'Simhallen',
      [`Scenarier!C${other}`]: 0.1,
      [`Kopplingar!A${free}`]: 'Ambulans',
      [`Kopplingar!B${free}`]: 'Ekonomiskt bistånd',
      [`Kopplingar!A${free + 1}`]: 'Extern öppenvård, barn & unga',
      [`Kopplingar!B${free + 1}`]: 'Simhallen',
      [`Kopplingar!A${free + 2}`]: 'Gammalt',
      [`Kopplingar!B${free + 2}`]: 'Simhallen',
      [`Kopplingar!D${free + 2}`]: 'Nej',
    });
    const prepared = prepareAfter(changed);
    const said = prepared.report.findings.filter(({ code }) => code === 'unknown-label');
    expect(said.map(({ sheet, cell, label, severity }) => [sheet, cell, label, severity])).toEqual([
      ['Scenarier', `B${volume}`, 'Familjhem', 'warning'],
      ['Scenarier', `B${other}`, 'Simhallen', 'warning'],
      ['Kopplingar', `A${free}`, 'Ambulans', 'warning'],
      ['Kopplingar', `B${free + 1}`, 'Simhallen', 'warning'],
    ]);
    expect(said.map(({ message }) => message.split('.')[0])).toEqual([
      'Ingen insats heter ”Familjhem”, så radens volymändring räknas inte',
      'Ingen verksamhet heter ”Simhallen”, så radens uppräkning räknas inte',
      'Ingen insats heter ”Ambulans”, så kopplingen räknas inte',
      'Ingen verksamhet heter ”Simhallen”, så kopplingen räknas inte',
    ]);
    const listed = [...sheetOf(applyPlan(changed, prepared.plan), 'Avvikelser').rows.values()].flatMap((cells) => [...cells.values()].map(({ value }) => value));
    expect(listed).toEqual(expect.arrayContaining(said.map(({ message }) => message)));
    expect(needs(prepared)).toEqual(needs(first));
  });

  it('are none where a name is written in other letters, or says nothing yet', () => {
    const [volume = 0] = lists;
    const changed = changeCells(after, {
      [`Scenarier!A${volume}`]: 'verksamhetsplan',
      [`Scenarier!B${volume}`]: 'FAMILJEHEM BARN & UNGA, EGEN REGI',
      [`Scenarier!C${volume}`]: 0.1,
      [`Scenarier!A${volume + 1}`]: 'Verksamhetsplan',
      [`Scenarier!B${volume + 1}`]: 'Något',
    });
    const prepared = prepareAfter(changed);
    expect(prepared.report.findings.filter(({ code }) => code === 'unknown-label')).toEqual([]);
    expect(needs(prepared)).not.toEqual(needs(first));
  });
});

describe('what a person does to our sheets', () => {
  const scenarios = rowOf('Scenarier', 'Verksamhetsplan');

  it.each<[string, (workbook: Workbook) => Workbook]>([
    ['the scenarios sorted by name', (workbook) => sortRows(workbook, 'Scenarier', scenarios - 1, scenarios + 4, 10)],
    ['the links sorted by item', (workbook) => sortRows(workbook, 'Kopplingar', 6, 25, 8)],
    ['a column inserted among the scenarios', (workbook) => insertColumn(workbook, 'Scenarier', 2)],
    ['a column inserted before the scenarios', (workbook) => insertColumn(workbook, 'Scenarier', 0)],
    ['a column inserted among the links', (workbook) => insertColumn(workbook, 'Kopplingar', 2)],
    ['a column inserted before the links', (workbook) => insertColumn(workbook, 'Kopplingar', 0)],
  ])('%s changes no number, and is nothing to say anything of', (_, change) => {
    const prepared = prepareAfter(change(after));
    expect(needs(prepared)).toEqual(needs(first));
    expect(prepared.report.scenario.name).toBe('Verksamhetsplan');
  });

  it('a scenario or a selector that is gone is said with the cell of the selector', () => {
    expect(problemsOf(changeCells(after, { 'Scenarier!B3': null }))).toEqual([['B3', 'unknown-scenario']]);
    expect(problemsOf(changeCells(after, { 'Scenarier!B3': '5 % extra' }))).toEqual([['B3', 'unknown-scenario']]);
    const cells = Array.from({ length: 12 }, (_, row) => 'ABCDEFGHIJ'.split('').map((column) => [`Scenarier!${column}${scenarios + row}`, null] as const));
    expect(problemsOf(changeCells(after, Object.fromEntries(cells.flat())))).toEqual([['B3', 'unknown-scenario']]);
  });

  it.each([
    [350, 'not-a-share'],
    [-1, 'not-a-share'],
    ['mycket', 'not-a-share'],
    ['3 500 kr', 'not-a-share'],
  ])('%p among the percentages: %s', (value, reason) => {
    expect(problemsOf(changeCells(after, { [`Scenarier!E${scenarios}`]: value }))).toEqual([[`E${scenarios}`, reason]]);
  });

  it.each([
    [-0.1],
    [1.01],
    ['101 %'],
    ['hälften'],
    [50],
  ])('%p as the share of a link is said', (value) => {
    expect(problemsOf(changeCells(after, { 'Kopplingar!C7': value }))).toEqual([['C7', 'bad-share']]);
  });

  it('text among the limits is said', () => {
    const limit = rowOf('Scenarier', 'Gräns, dock minst');
    expect(problemsOf(changeCells(after, { [`Scenarier!B${limit}`]: 'lite' }))).toEqual([[`B${limit}`, 'not-an-amount']]);
    expect(problemsOf(changeCells(after, { [`Scenarier!B${limit}`]: 1e308 }))).toEqual([[`B${limit}`, 'not-an-amount']]);
    expect(problemsOf(changeCells(after, { [`Scenarier!C${limit}`]: 'euro' }))).toEqual([[`C${limit}`, 'not-a-unit']]);
    expect(problemsOf(changeCells(after, { [`Scenarier!B${limit - 1}`]: 'två' }))).toEqual([[`B${limit - 1}`, 'not-a-share']]);
  });
});

describe('the column Sedan', () => {
  it.each(['i våras', '', 'sedan 2019'])('keeps what a person wrote (%j), and the next day nothing has changed', (typed) => {
    const changed = changeCells(after, { [`Scenarier!C${rowOf('Scenarier', '3,5 % varje år')}`]: typed === '' ? null : typed });
    const settled = applyPlan(changed, prepare(changed, LATER).plan);
    expect(prepare(settled, '2026-11-23 10:00:00').hasChanges).toBe(false);
  });
});
