import fc from 'fast-check';
import { addressOf } from '../../../../../src/workbook/address';
import type { Workbook } from '../../../../../src/workbook/workbook';
import { findOwn } from '../../../../../src/workbook/write/own/find/find-own';
import { isEmptyPlan } from '../../../../../src/workbook/write/own/diff/is-empty-plan';
import type { KeptCell } from '../../../../../src/workbook/write/own/restore/kept-cell';
import { removeOwn } from '../../../../../src/workbook/write/own/diff/remove-own';
import { withoutOwn } from '../../../../../src/workbook/write/own/restore/without-own';
import { applyPlan } from '../../../../support/apply-plan';
import { changeCells } from '../../../../support/change-cells';
import { insertRows } from '../../../../support/insert-rows';
import { formulaCell } from '../../../../support/sheet-from-rows';
import { cellOn, personsWorkbook, run, sheetOf } from '../small-plan';

const person = personsWorkbook();
const written = run(person).after;

function remove(workbook: Workbook, kept: readonly KeptCell[] = []) {
  const removal = removeOwn(workbook, findOwn(workbook), kept);
  return { ...removal, after: applyPlan(workbook, removal.plan) };
}

/** As it was, but that nothing is kept and no column has a width of its own. */
function asBefore(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, sizedColumns: new Set<number>() })), state: null };
}

describe('removing', () => {
  it('leaves the person\u2019s workbook as it was', () => {
    const { after, left, lost } = remove(written);
    expect(asBefore(after)).toEqual(asBefore(person));
    expect(sheetOf(after, 'Budget').sizedColumns).toEqual(new Set());
    expect([left, lost]).toEqual([[], []]);
  });

  it('is nothing where there is nothing of ours', () => {
    expect(isEmptyPlan(remove(person).plan, person)).toBe(true);
  });

  it('does so whatever the person has in the workbook', () => {
    const budgets = fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-zåäö]{1,8}$/), fc.integer({ min: -1e6, max: 1e6 })), {
      selector: ([name]) => name,
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(budgets, fc.boolean(), fc.boolean(), (rows, isLost, isMoved) => {
        const before = personsWorkbook(Object.fromEntries(rows));
        const after = run(before).after;
        const moved = (workbook: Workbook): Workbook => (isMoved ? insertRows(workbook, 'Budget', 3) : workbook);
        expect(asBefore(remove({ ...moved(after), state: isLost ? null : (after.state ?? null) }).after)).toEqual(asBefore(moved(before)));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same as reading the workbook without what is ours', () => {
    expect(asBefore(withoutOwn(written, findOwn(written), []))).toEqual(asBefore(person));
  });

  it('takes what a person has changed of ours too, and says so; a note beside stays', () => {
    const { after, lost } = remove(changeCells(written, { 'Budget!E5': 1234, 'Budget!G5': 'notis' }));
    expect(lost.map(({ row, column, actual }) => [addressOf(row, column), actual?.value])).toEqual([['E5', 1234]]);
    expect(cellOn(after, 'Budget', 4, 4)).toBeUndefined();
    expect(cellOn(after, 'Budget', 4, 6)?.value).toBe('notis');
  });

  it('keeps the names that a person has made', () => {
    const named = { ...written, names: [...written.names, { name: 'Mitt_behov', refersTo: 'Anteckningar!$B$1', sheet: null }] };
    expect(remove(named).after.names.map(({ name }) => name)).toEqual(['Nämnd', 'Mitt_behov']);
    expect(remove({ ...named, state: null }).after.names.map(({ name }) => name)).toEqual(['Nämnd', 'Mitt_behov']);
  });

  it('leaves the width of a column that the person had set', () => {
    const sized = { ...person, sheets: person.sheets.map((sheet) => ({ ...sheet, sizedColumns: new Set([0, 4]) })) };
    const { plan, after } = remove(run(sized).after);
    expect(plan.dress.map(({ unsetWidths }) => unsetWidths)).toEqual([[]]);
    expect(sheetOf(after, 'Budget').sizedColumns).toEqual(new Set([0, 4]));
  });
});

describe('replaced cells', () => {
  const kept: KeptCell[] = [
    { sheet: 'Budget', cell: 'C4', value: 101, formula: null, kind: 'replaced' },
    { sheet: 'Budget', cell: 'C5', value: 251, formula: '=250+1', kind: 'replaced' },
    { sheet: 'Budget', cell: 'C6', value: '', formula: null, kind: 'replaced' },
    { sheet: 'Budget', cell: 'C7', value: 352, formula: '=SUM(C4:C6)', kind: 'dependent' },
  ];
  const before = changeCells(person, { 'Budget!C5': { formula: '=250+1', value: 251 }, 'Budget!C6': null, 'Budget!C7': { formula: '=SUM(C4:C6)', value: 352 } });
  const first = run(before, { replace: true });
  /** As a spreadsheet program has it once it has added up the new values. */
  const replaced = changeCells(first.after, { 'Budget!C7': { formula: '=SUM(C4:C6)', value: 399 } });

  it('are written, and named as the person\u2019s', () => {
    expect(first.plan.replaced.map(({ row, column }) => addressOf(row, column))).toEqual(['C4', 'C5', 'C6']);
    expect(cellOn(replaced, 'Budget', 3, 2)).toMatchObject({ formula: '=E4', value: 105 });
    expect(isEmptyPlan(run(replaced, { replace: true }, { kept }).plan, replaced)).toBe(true);
  });

  it('get back what they held, and what depends on them its value', () => {
    const { after, plan, left } = remove(replaced, kept);
    expect(asBefore(after)).toEqual(asBefore(before));
    expect(plan.replaced.map(({ row, column }) => addressOf(row, column))).toEqual(['C4', 'C5', 'C6']);
    expect(left).toEqual([]);
  });

  it('are read as they were, or as they are', () => {
    const found = findOwn(replaced);
    expect(asBefore(withoutOwn(replaced, found, kept))).toEqual(asBefore(before));
    expect(cellOn(withoutOwn(replaced, found, []), 'Budget', 3, 2)).toEqual({ ...formulaCell('=E4', 105) });
  });

  it('get back what they held when they are no longer to be replaced', () => {
    const { after } = run(replaced, { replace: false }, { kept });
    expect(cellOn(after, 'Budget', 3, 2)).toMatchObject({ formula: null, value: 101 });
    expect(cellOn(after, 'Budget', 6, 2)).toMatchObject({ formula: '=SUM(C4:C6)', value: 352 });
  });

  it('stay as a person has changed them since', () => {
    const changed = changeCells(replaced, { 'Budget!C4': 777 });
    const again = run(changed, { replace: true }, { kept });
    expect(again.overwritten.map(({ row, column, reason }) => [addressOf(row, column), reason])).toEqual([['C4', 'changed']]);
    expect(isEmptyPlan(again.plan, changed)).toBe(true);
    expect(cellOn(run(changed, { replace: true }, { kept, overwrite: true }).after, 'Budget', 3, 2)?.formula).toBe('=E4');
    const { after, left } = remove(changed, kept);
    expect(left.map(({ row, column, actual, expected }) => [addressOf(row, column), actual?.value, expected?.value])).toEqual([['C4', 777, 101]]);
    expect(cellOn(after, 'Budget', 3, 2)?.value).toBe(777);
  });
});

describe('an Excel table that has grown by our columns', () => {
  const area = { top: 2, left: 0, bottom: 5, right: 2 };
  const table = { name: 'Tabell1', area, headerRows: 1, totalsRows: 0 };
  const beside = { top: 2, left: 3, bottom: 5, right: 3 };
  const small = sheetOf(person, 'Budget');
  const grown: Workbook = {
    sheets: [{ ...small, rows: new Map([...small.rows].filter(([row]) => row < 6)), tables: [{ ...table, area: { ...area, right: 3 } }] }],
    names: [{ name: 'volymplan.yta.results', refersTo: 'Budget!$D$3:$D$6', sheet: null }],
    state: null,
  };

  it('shrinks back', () => {
    expect(withoutOwn(grown, findOwn(grown), []).sheets[0]?.tables).toEqual([table]);
    const { plan } = remove(grown);
    expect(plan.tables).toEqual([{ sheet: 'Budget', table: 'Tabell1', area, added: [] }]);
    expect(plan.dress[0]?.areas).toEqual([beside]);
  });
});
