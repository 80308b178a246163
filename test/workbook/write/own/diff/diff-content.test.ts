import fc from 'fast-check';
import type { WritePlan } from '../../../../../src/workbook/write/write-plan';
import { addressOf } from '../../../../../src/workbook/address';
import type { Workbook } from '../../../../../src/workbook/workbook';
import { findOwn } from '../../../../../src/workbook/write/own/find/find-own';
import { isEmptyPlan } from '../../../../../src/workbook/write/own/diff/is-empty-plan';
import type { OverwrittenCell } from '../../../../../src/workbook/write/own/find/overwritten-cell';
import { changeCells } from '../../../../support/change-cells';
import { insertRows } from '../../../../support/insert-rows';
import { sheetFromRows } from '../../../../support/sheet-from-rows';
import { cellOn, personsWorkbook, run, sheetOf } from '../small-plan';

function cellsOf(plan: WritePlan): string[] {
  return plan.cells.map(({ sheet, row, column, content }) => `${sheet}!${addressOf(row, column)}${content.kind === 'gone' ? ' gone' : ''}`);
}

function places(cells: readonly OverwrittenCell[]): string[] {
  return cells.map(({ sheet, row, column, reason }) => `${sheet}!${addressOf(row, column)} ${reason}`);
}

/** Nothing more to write after what was written. */
function expectSettled(workbook: Workbook, ...rest: Parameters<typeof run> extends [Workbook, ...infer R] ? R : never): void {
  const again = run(workbook, ...rest);
  expect(isEmptyPlan(again.plan, workbook)).toBe(true);
}

const written = run(personsWorkbook()).after;

describe('the first run', () => {
  const { plan, overwritten } = run(personsWorkbook());

  it('adds sheets, cells with their looks, names, and what it needs to know', () => {
    expect(plan.addSheets).toEqual(['Scenarier', 'Underlag', 'Avvikelser']);
    expect(plan.setNames).toEqual([
      { name: 'volymplan.blad.scenarios', refersTo: 'Scenarier!$A$1:$B$3', isHidden: true },
      { name: 'volymplan.blad.basis', refersTo: 'Underlag!$A$1:$C$7', isHidden: true },
      { name: 'volymplan.blad.findings', refersTo: 'Avvikelser!$A$1:$A$2', isHidden: true },
      { name: 'volymplan.yta.results', refersTo: 'Budget!$E$3:$E$7', isHidden: true },
      { name: 'Behov_2026', refersTo: 'Budget!$E$7', isHidden: false },
    ]);
    expect(plan.cells.every(({ style }) => style !== null)).toBe(true);
    expect(plan.cells.find(({ sheet, row, column }) => sheet === 'Underlag' && row === 2 && column === 2)?.content).toEqual({
      kind: 'formula',
      formula: '=B3+B3*Scenarier!$B$2',
      value: 105,
    });
    expect(overwritten).toEqual([]);
    expect([plan.removeNames, plan.removeSheets, plan.tables, plan.replaced]).toEqual([[], [], [], []]);
  });

  it('lists cells by sheet, row and column', () => {
    expect(cellsOf(plan).slice(0, 7)).toEqual(['Budget!E3', 'Budget!E4', 'Budget!E5', 'Budget!E6', 'Budget!E7', 'Scenarier!A1', 'Scenarier!A2']);
  });

  it('lays dress over the areas', () => {
    expect(plan.dress.map(({ sheet, areas, widths }) => [sheet, areas.length, widths.length])).toEqual([
      ['Budget', 1, 1],
      ['Scenarier', 1, 1],
      ['Underlag', 1, 0],
      ['Avvikelser', 1, 0],
    ]);
  });
});

describe('a second run', () => {
  it('writes nothing', () => {
    expectSettled(written);
  });

  it('writes nothing whatever the person has in the workbook', () => {
    const budgets = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-zåäö]{1,8}$/), fc.integer({ min: -1e6, max: 1e6 })), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(budgets, fc.double({ min: -0.5, max: 1, noNaN: true }), fc.array(fc.string({ minLength: 1 }), { minLength: 1 }), fc.boolean(), (rows, uplift, notes, replace) => {
        const wish = { uplift, notes, replace };
        const after = run(personsWorkbook(Object.fromEntries(rows)), wish).after;
        expectSettled(after, wish);
      }),
      { numRuns: 60 },
    );
  });

  it('writes what follows from a changed amount, and no looks', () => {
    const { plan, overwritten } = run(changeCells(written, { 'Budget!B4': 200 }));
    expect(cellsOf(plan)).toEqual(['Budget!E4', 'Budget!E7', 'Underlag!B3', 'Underlag!C3', 'Underlag!C7']);
    expect(plan.cells.every(({ style }) => style === null)).toBe(true);
    expect([plan.dress, plan.setNames, overwritten]).toEqual([[], [], []]);
    expect(plan.state).toBe(written.state);
  });

  it('takes what a person writes in an input as it is', () => {
    const changed = changeCells(written, { 'Scenarier!B2': 0.1 });
    const { plan, overwritten, after } = run(changed);
    expect(cellsOf(plan).filter((cell) => cell.startsWith('Scenarier'))).toEqual([]);
    expect(overwritten).toEqual([]);
    expect(cellOn(after, 'Underlag', 2, 2)?.value).toBeCloseTo(110);
  });

  it('writes an input that an option changes', () => {
    const { plan, overwritten } = run(written, { uplift: 0.2 });
    expect(cellsOf(plan)).toContain('Scenarier!B2');
    expect(overwritten).toEqual([]);
  });

  it('leaves a formula that a person has in an input, while it gives what is wanted', () => {
    const changed = changeCells(written, { 'Scenarier!B2': { formula: '=0.1/2', value: 0.05 } });
    expectSettled(changed);
  });

  it('follows a renamed sheet', () => {
    const renamed: Workbook = {
      ...written,
      sheets: written.sheets.map((sheet) => (sheet.name === 'Underlag' ? { ...sheet, name: 'Min grund' } : sheet)),
      names: written.names.map((name) => ({ ...name, refersTo: name.refersTo.replace('Underlag!', "'Min grund'!") })),
    };
    const { plan } = run(renamed);
    expect([plan.addSheets, plan.removeSheets]).toEqual([[], []]);
    expect(plan.cells.filter(({ sheet }) => sheet === 'Min grund')).toEqual([]);
  });

  it('makes a deleted sheet anew, and mends what referred to it', () => {
    const broken: Workbook = {
      ...written,
      sheets: written.sheets
        .filter(({ name }) => name !== 'Underlag')
        .map((sheet) => ({
          ...sheet,
          rows: new Map(
            [...sheet.rows].map(([row, cells]) => [
              row,
              new Map([...cells].map(([column, cell]) => [column, { ...cell, formula: cell.formula?.replace(/Underlag![$A-Z0-9]+/g, '#REF!') ?? null }])),
            ]),
          ),
        })),
      names: written.names.map((name) => ({ ...name, refersTo: name.refersTo.replace(/Underlag![$A-Z0-9:]+/g, '#REF!') })),
    };
    const { plan, overwritten, after } = run(broken);
    expect(plan.addSheets).toEqual(['Underlag']);
    expect(overwritten).toEqual([]);
    expect(cellOn(after, 'Budget', 3, 4)?.formula).toBe('=Underlag!C3');
    expectSettled(after);
  });

  it('gives cells a new look where another is wanted', () => {
    const { plan } = run(written, { heading: 'Behov 2026' });
    expect(cellsOf(plan)).toEqual(['Budget!E3']);
    expect(plan.cells[0]?.style).toBeNull();
  });

  it('takes lines away that are no longer there', () => {
    const long = run(personsWorkbook(), { notes: ['Ett', 'Två', 'Tre'] }).after;
    const { plan, overwritten, after } = run(long, { notes: ['Ett'] });
    expect(cellsOf(plan).filter((cell) => cell.startsWith('Avvikelser'))).toEqual(['Avvikelser!A2', 'Avvikelser!A3 gone', 'Avvikelser!A4 gone']);
    expect(overwritten).toEqual([]);
    expect(sheetOf(after, 'Avvikelser').rows.size).toBe(2);
    expectSettled(after, { notes: ['Ett'] });
  });
});

describe('what a person has written over', () => {
  it.each([
    ['a number in place of a formula', 'Underlag!C3', 99],
    ['another formula', 'Underlag!C3', { formula: '=B3+B3*Scenarier!$B$2*1.02', value: 105.1 }],
    ['a formula that refers elsewhere', 'Underlag!C3', { formula: '=B4+B4*Scenarier!$B$2', value: 262.5 }],
    ['a text', 'Budget!E4', 'vet ej'],
    ['a heading', 'Budget!E3', 'Mitt behov'],
  ])('is reported and left: %s', (_, place, typed) => {
    const changed = changeCells(written, { [place]: typed });
    const first = run(changed);
    expect(places(first.overwritten)).toEqual([`${place} changed`]);
    expect(isEmptyPlan(first.plan, changed)).toBe(true);
    const overwritten = run(changed, {}, { overwrite: true });
    expect(cellsOf(overwritten.plan)).toEqual([place]);
    expect(overwritten.after).toEqual(written);
  });

  it('is what stands there and what is wanted', () => {
    const { overwritten } = run(changeCells(written, { 'Underlag!C3': 99 }));
    expect(overwritten).toEqual([
      {
        sheet: 'Underlag',
        row: 2,
        column: 2,
        reason: 'changed',
        actual: { value: 99, formula: null },
        expected: { value: 105, formula: '=B3+B3*Scenarier!$B$2' },
      },
    ]);
  });

  it('stays reported while everything else follows', () => {
    const changed = changeCells(written, { 'Underlag!C3': 99, 'Budget!B5': 300 });
    const first = run(changed);
    expect(places(first.overwritten)).toEqual(['Underlag!C3 changed']);
    expect(cellsOf(first.plan)).toEqual(['Budget!E5', 'Budget!E7', 'Underlag!B4', 'Underlag!C4', 'Underlag!C7']);
    const second = run(first.after);
    expect(places(second.overwritten)).toEqual(['Underlag!C3 changed']);
    expect(isEmptyPlan(second.plan, first.after)).toBe(true);
  });

  it('is reported also where the formula that we want has become another', () => {
    const changed = changeCells(run(personsWorkbook(), { notes: ['Ett', 'Två'] }).after, { 'Avvikelser!A1': 'Min egen rad' });
    const { overwritten, after } = run(changed, { notes: ['Tre', 'Fyra', 'Fem'] });
    expect(places(overwritten)).toEqual(['Avvikelser!A1 changed']);
    expect(cellOn(after, 'Avvikelser', 0, 0)?.value).toBe('Min egen rad');
    expect(cellOn(after, 'Avvikelser', 2, 0)?.value).toBe('Fem');
  });

  it('is reported where a cell was emptied', () => {
    const changed = changeCells(written, { 'Underlag!C3': null });
    const { overwritten, plan } = run(changed);
    expect(places(overwritten)).toEqual(['Underlag!C3 deleted']);
    expect(isEmptyPlan(plan, changed)).toBe(true);
  });

  it('is nothing where only the value of a formula is another', () => {
    const { overwritten, plan } = run(changeCells(written, { 'Underlag!C3': { formula: '= b3 + B3*scenarier!$B$2', value: 7 } }));
    expect(overwritten).toEqual([]);
    expect(cellsOf(plan)).toEqual(['Underlag!C3']);
  });

  it('is nothing where the rows were sorted: they are put in order', () => {
    const [first, last] = [cellOn(written, 'Budget', 3, 4)?.formula, cellOn(written, 'Budget', 5, 4)?.formula];
    const sorted = changeCells(written, { 'Budget!E4': { formula: last ?? '', value: 31.5 }, 'Budget!E6': { formula: first ?? '', value: 105 } });
    const { overwritten, after } = run(sorted);
    expect(overwritten).toEqual([]);
    expect(after).toEqual(written);
  });

  it('makes room in a list where a line was emptied', () => {
    const emptied = changeCells(run(personsWorkbook(), { notes: ['Ett', 'Två', 'Tre'] }).after, { 'Avvikelser!A2': null });
    const { overwritten, after } = run(emptied, { notes: ['Ett', 'Tre', 'Fyra'] });
    expect(overwritten).toEqual([]);
    expect([0, 1, 2].map((row) => cellOn(after, 'Avvikelser', row, 0)?.value)).toEqual(['Ett', 'Tre', 'Fyra']);
  });

  it('leaves a note beside our cells, and one where we come to need the place', () => {
    const noted = changeCells(written, { 'Underlag!F2': 'min notis', 'Avvikelser!A3': 'kom ihåg' });
    const first = run(noted);
    expect(isEmptyPlan(first.plan, noted)).toBe(true);
    const grown = run(noted, { notes: ['Ett', 'Två', 'Tre'] });
    expect(places(grown.overwritten)).toEqual(['Avvikelser!A3 occupied']);
    expect(cellOn(grown.after, 'Avvikelser', 2, 0)?.value).toBe('kom ihåg');
    expect(cellOn(grown.after, 'Underlag', 1, 5)?.value).toBe('min notis');
  });
});

describe('inserted rows', () => {
  it('in the budget, with a new activity, are followed and grow what is ours', () => {
    const inserted = changeCells(insertRows(written, 'Budget', 4), { 'Budget!A5': 'Ny skola', 'Budget!B5': 70, 'Budget!C5': 71 });
    const { overwritten, after } = run(inserted);
    expect(overwritten).toEqual([]);
    expect(cellOn(after, 'Budget', 4, 4)).toMatchObject({ formula: '=Underlag!C4', value: 73.5 });
    expect(cellOn(after, 'Underlag', 7, 2)).toMatchObject({ formula: '=SUM($C$3:$C$6)', value: 472.5 });
    expect(after.names.find(({ name }) => name === 'volymplan.yta.results')?.refersTo).toBe('Budget!$E$3:$E$8');
    expectSettled(after);
  });

  it('above the budget change no cell', () => {
    const { plan, overwritten, after } = run(insertRows(written, 'Budget', 0, 3));
    expect(overwritten).toEqual([]);
    expect(plan.cells).toEqual([]);
    expectSettled(after);
  });

  it('in a sheet of ours are mended', () => {
    const { overwritten, after } = run(insertRows(written, 'Underlag', 3, 2));
    expect(overwritten).toEqual([]);
    expect([...sheetOf(after, 'Underlag').rows]).toEqual([...sheetOf(written, 'Underlag').rows]);
    expect(cellOn(after, 'Budget', 5, 4)?.formula).toBe('=Underlag!C5');
    expectSettled(after);
  });

  it('in a sheet of ours keep an input', () => {
    const inserted = insertRows(changeCells(written, { 'Scenarier!B2': 0.1 }), 'Scenarier', 1);
    const { overwritten, after } = run(inserted);
    expect(overwritten).toEqual([]);
    expect(cellOn(after, 'Scenarier', 1, 1)?.value).toBe(0.1);
    expect(sheetOf(after, 'Scenarier').rows.size).toBe(2);
    expectSettled(after);
  });

  it('do not hide what a person has written over', () => {
    const inserted = insertRows(changeCells(written, { 'Budget!E5': 1234 }), 'Budget', 4);
    const { overwritten, after } = run(inserted);
    expect(places(overwritten)).toEqual(['Budget!E6 changed']);
    expect(cellOn(after, 'Budget', 5, 4)?.value).toBe(1234);
  });

  it('lay what lies over the cells anew', () => {
    const { plan } = run(insertRows(written, 'Budget', 4));
    expect(plan.dress.map(({ sheet, areas, unsetWidths }) => [sheet, areas, unsetWidths])).toEqual([
      ['Budget', [{ top: 2, left: 4, bottom: 7, right: 4 }], []],
    ]);
  });
});

describe('a lost record', () => {
  const lost: Workbook = { ...written, state: null };

  it('is made anew without a word', () => {
    const { overwritten, after, plan } = run(lost);
    expect(overwritten).toEqual([]);
    // An input that is empty may have lost its look, which cannot be seen.
    expect(cellsOf(plan)).toEqual(['Scenarier!B3']);
    expectSettled(after);
    expect(after.state).toBe(written.state);
  });

  it('is also none where it is damaged or of another version', () => {
    for (const state of ['{', written.state?.replace('"version":1', '"version":9') ?? '']) {
      expect(run({ ...written, state }).after.state).toBe(written.state);
    }
  });

  it('takes a number where we want a formula for a person\u2019s', () => {
    const { overwritten, after } = run(changeCells(lost, { 'Underlag!C3': 99, 'Underlag!C4': { formula: '=B4*2', value: 500 } }));
    expect(places(overwritten)).toEqual(['Underlag!C3 changed', 'Underlag!C4 changed']);
    expect(cellOn(after, 'Underlag', 2, 2)?.value).toBe(99);
  });

  it('still takes old lines of a list away', () => {
    const long = run(personsWorkbook(), { notes: ['Ett', 'Två', 'Tre'] }).after;
    const { overwritten, after } = run({ ...long, state: null }, { notes: ['Två'] });
    expect(overwritten).toEqual([]);
    expect(sheetOf(after, 'Avvikelser').rows.size).toBe(2);
  });

  it('leaves the record where only the names are lost', () => {
    const unnamed: Workbook = { ...written, names: written.names.filter(({ name }) => !name.startsWith('volymplan.')) };
    const { plan, after } = run(unnamed);
    expect([plan.addSheets, plan.cells]).toEqual([[], []]);
    expect(plan.setNames).toHaveLength(4);
    expect(after.state).toBe(written.state);
  });
});

describe('the names of sheets', () => {
  it('give way to a person\u2019s own', () => {
    const person = personsWorkbook();
    const taken = { ...person, sheets: [...person.sheets, sheetFromRows('UNDERLAG', [['mitt']]), sheetFromRows('Underlag (volymplan)', [['mitt']])] };
    const { plan, after } = run(taken);
    expect(plan.addSheets).toEqual(['Scenarier', 'Underlag (volymplan 2)', 'Avvikelser']);
    expect(cellOn(after, 'UNDERLAG', 0, 0)?.value).toBe('mitt');
    expectSettled(after);
  });
});

describe('the columns of an Excel table', () => {
  it('are found also after the table has grown past them', () => {
    const person = personsWorkbook();
    const budget = sheetOf(written, 'Budget');
    const table = { name: 'Tabell1', area: { top: 2, left: 0, bottom: 8, right: 4 }, headerRows: 1, totalsRows: 0 };
    const grown: Workbook = { ...written, sheets: written.sheets.map((sheet) => (sheet === budget ? { ...sheet, tables: [table] } : sheet)) };
    expect(findOwn(grown).areas.get('results')?.area).toEqual({ top: 2, left: 4, bottom: 8, right: 4 });
    expect(person.sheets).toHaveLength(2);
  });
});
