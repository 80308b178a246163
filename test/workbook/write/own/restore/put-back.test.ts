import type { Sheet, SheetCell, Workbook } from '../../../../../src/workbook/workbook';
import { parseJournal } from '../../../../../src/workbook/write/journal';
import { makeJournal } from '../../../../../src/workbook/write/make-journal';
import { putBackPlan } from '../../../../../src/workbook/write/own/restore/put-back';
import type { CellWrite, WritePlan } from '../../../../../src/workbook/write/write-plan';

const cell = (value: number | string, formula: string | null = null): SheetCell => ({
  value,
  type: typeof value === 'number' ? 'number' : 'text',
  numberFormat: 'General',
  formula,
});

function sheet(name: string, rows: readonly (readonly (SheetCell | null)[])[]): Sheet {
  const filled = rows.map((cells, row): [number, Map<number, SheetCell>] => [row, new Map(cells.flatMap((each, column) => (each ? [[column, each]] : [])))]);
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    rows: new Map(filled.filter(([, cells]) => cells.size > 0)),
    merged: [],
    tables: [{ name: 'Tabell1', area: { top: 0, left: 0, bottom: 1, right: 1 }, headerRows: 1, totalsRows: 0 }],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    sizedColumns: new Set([0]),
  };
}

const PERSONS = [
  [cell('Verksamhet'), cell('Plan')],
  [cell('Skola'), cell(10)],
];

const before: Workbook = { sheets: [sheet('Blad1', PERSONS)], names: [{ name: 'Egen', refersTo: 'Blad1!$B$2', sheet: null }], state: null };

const write = (row: number, column: number, formula: string): CellWrite => ({
  sheet: 'Blad1',
  row,
  column,
  content: { kind: 'formula', formula, value: 1 },
  style: {},
});

const plan: WritePlan = {
  addSheets: ['Resultat'],
  removeSheets: [],
  cells: [write(0, 2, '=Resultat!A1'), write(1, 2, '=Resultat!A2')],
  dress: [],
  tables: [{ sheet: 'Blad1', table: 'Tabell1', area: { top: 0, left: 0, bottom: 1, right: 2 }, added: ['Behov'] }],
  setNames: [
    { name: 'Egen', refersTo: 'Blad1!$B$2', isHidden: false },
    { name: 'Behov', refersTo: 'Blad1!$C$2', isHidden: false },
  ],
  removeNames: [],
  state: '{}',
  replaced: [],
};

describe('the journal of a write', () => {
  const journal = makeJournal(plan, before, '2026-11-21 07:12:00');

  it('names ranges on the person’s sheets, tables as they were and names that are new; never contents', () => {
    expect(journal).toMatchObject({
      hadState: false,
      isRemoval: false,
      addSheets: ['Resultat'],
      areas: [{ sheet: 'Blad1', area: { top: 0, left: 2, bottom: 1, right: 2 } }],
      tables: [{ sheet: 'Blad1', table: 'Tabell1', area: { top: 0, left: 0, bottom: 1, right: 1 } }],
      names: ['Behov'],
    });
    expect(parseJournal(JSON.stringify(journal))).toEqual(journal);
    expect(JSON.stringify(journal)).not.toContain('Skola');
  });

  it('leaves out a formula of the person’s that is written again for its value', () => {
    const own = { ...before, sheets: [sheet('Blad1', [[cell(3, '=1 + 2')]])] };
    expect(makeJournal({ ...plan, cells: [write(0, 0, '=1+2')] }, own, '').areas).toEqual([]);
  });
});

describe('a write that was broken off', () => {
  const journal = makeJournal(plan, before, '2026-11-21 07:12:00');

  it('is put back by taking away what it had added, as far as it had come', () => {
    const half = { ...before, sheets: [sheet('Blad1', PERSONS.map((row, index) => (index === 0 ? [...row, cell(1, '=Resultat!A1')] : row))), sheet('Resultat', [])] };
    const back = putBackPlan(half, journal);
    expect(back.removeSheets).toEqual(['Resultat']);
    expect(back.cells.map(({ row, column, content }) => [row, column, content.kind])).toEqual([[0, 2, 'gone'], [1, 2, 'gone']]);
    expect([back.tables, back.removeNames, back.state]).toEqual([[], [], null]);
  });

  it('shrinks a table that had grown, and takes away names that were not there', () => {
    const grown = sheet('Blad1', PERSONS);
    const [table] = grown.tables;
    if (!table) throw new Error('no table');
    const half: Workbook = {
      ...before,
      sheets: [{ ...grown, tables: [{ ...table, area: { top: 0, left: 0, bottom: 1, right: 2 } }] }],
      names: [...before.names, { name: 'behov', refersTo: 'Blad1!$C$2', sheet: null }],
    };
    const back = putBackPlan(half, journal);
    expect(back.tables.map(({ area }) => area)).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(back.removeNames).toEqual(['Behov']);
    expect(back.removeSheets).toEqual([]);
  });

  it('leaves alone a person’s cell that it was to write over and never came to', () => {
    const occupied = { ...before, sheets: [sheet('Blad1', [[null, null, cell('min')], [null, null, cell('egen')]])] };
    expect(putBackPlan(occupied, makeJournal(plan, occupied, '')).cells).toEqual([]);
  });
});
