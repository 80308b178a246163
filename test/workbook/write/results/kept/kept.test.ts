import type { Sheet, SheetCell, Workbook } from '../../../../../src/workbook/workbook';
import { readKept } from '../../../../../src/workbook/write/results/kept/read-kept';
import { insertRows } from '../../../../support/insert-rows';
import { formulaCell, sheetFromRows, workbookOf } from '../../../../support/sheet-from-rows';
import type { CellInput } from '../../../../support/sheet-from-rows';
import { WORKBOOK } from '../../scenarios/write-inputs';
import { differences, draftAll } from '../drafted';

const OTHERS = WORKBOOK.sheets.filter(({ name }) => name !== 'Budget');

const BUDGET: readonly (readonly CellInput[])[] = [
  ['Driftbudget per verksamhet, tkr'],
  ['Verksamhet', 'Budget 2025', 'Plan 2026', 'Plan 2027'],
  ['Familjehem', -10_000, formulaCell('=B3*1.1', -11_000), -11_500],
  ['Stöd', -4000, -4100, '-'],
  ['Summa', formulaCell('=SUM(B3:B4)', -14_000), formulaCell('=SUM(C3:C4)', -15_100), -11_500],
];

const PERSONS = workbookOf([
  sheetFromRows('Budget', BUDGET),
  sheetFromRows('Egen', [['Nytt', formulaCell('=Budget!C5/2', -7550)], ['Gammalt', formulaCell('=Budget!B5', -14_000)]]),
  ...OTHERS,
]);

/** As a host reads it with the sheet of what was replaced in it. */
function withKeptSheet({ kept }: ReturnType<typeof draftAll>, workbook: Workbook): Workbook {
  if (!kept.sheet) throw new RangeError('nothing is kept');
  const rows = new Map<number, Map<number, SheetCell>>();
  for (const { row, column, content } of kept.sheet.cells) {
    if (content.kind === 'blank') continue;
    const value = content.kind === 'formula' ? content.expression.value : content.value;
    const type = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
    const formula = content.kind === 'formula' ? `=${content.expression.textOn(kept.sheet.name)}` : null;
    const cells = rows.get(row) ?? new Map<number, SheetCell>();
    rows.set(row, cells.set(column, { value, type, numberFormat: 'General', formula }));
  }
  const sheet: Sheet = { ...sheetFromRows(kept.sheet.name, []), rows };
  return { ...workbook, sheets: [...workbook.sheets, sheet], names: kept.names.map(({ name, refersTo }) => ({ name, refersTo, sheet: null })) };
}

const WANTED = [
  { sheet: 'Budget', cell: 'C3', value: -11_000, formula: '=B3*1.1', kind: 'replaced' },
  { sheet: 'Budget', cell: 'D3', value: -11_500, formula: null, kind: 'replaced' },
  { sheet: 'Budget', cell: 'C4', value: -4100, formula: null, kind: 'replaced' },
  { sheet: 'Budget', cell: 'D4', value: '-', formula: null, kind: 'replaced' },
  { sheet: 'Budget', cell: 'D5', value: -11_500, formula: null, kind: 'replaced' },
  { sheet: 'Budget', cell: 'C5', value: -15_100, formula: '=SUM(C3:C4)', kind: 'dependent' },
  { sheet: 'Egen', cell: 'B1', value: -7550, formula: '=Budget!C5/2', kind: 'dependent' },
];

test('what is replaced, and what depends on it, is read back as it was', () => {
  const drafted = draftAll(PERSONS, { replace: true });
  expect(readKept(withKeptSheet(drafted, PERSONS), 'Tidigare plan')).toEqual(WANTED);
});

test('in English too', () => {
  const drafted = draftAll(PERSONS, { replace: true, language: 'en' });
  expect(readKept(withKeptSheet(drafted, PERSONS), 'Tidigare plan')).toEqual(WANTED);
});

test('the list follows rows that a person inserts', () => {
  const drafted = draftAll(PERSONS, { replace: true });
  const moved = insertRows(withKeptSheet(drafted, PERSONS), 'Budget', 0, 2);
  expect(readKept(moved, 'Tidigare plan').map(({ cell }) => cell)).toEqual(['C5', 'D5', 'C6', 'D6', 'D7', 'C7', 'B1']);
});

test('replaced cells refer to the need; sums by formula go on adding up', () => {
  const drafted = draftAll(PERSONS, { replace: true });
  expect(drafted.replaced.map(({ row, column, expression }) => [row, column, expression.textOn('Budget')])).toEqual([
    [2, 2, 'F3'],
    [2, 3, 'L3'],
    [3, 2, 'F4'],
    [3, 3, 'L4'],
    [4, 3, 'L5'],
  ]);
});

test('frame and comparisons keep what they compare with', () => {
  const [before, after] = [draftAll(PERSONS), draftAll(PERSONS, { replace: true })];
  for (const [index, years] of before.results.places.rows) {
    for (const [year, { frame, deviation, flag }] of years) {
      const cells = after.results.places.rows.get(index)?.get(year);
      expect(cells?.frame?.value).toBe(frame?.value);
      expect(cells?.deviation?.value).toBe(deviation?.value);
      expect(cells?.flag?.value).toBe(flag?.value);
    }
  }
  const own = after.own.filter(({ name }) => name !== 'Budget').flatMap(({ cells }) => cells);
  const texts = own.flatMap(({ content }) => (content.kind === 'formula' ? [content.expression.textOn('')] : []));
  expect(texts.filter((text) => /Budget!\$?[CD]\$?[3-5]/.test(text) && !text.startsWith('ADDRESS'))).toEqual([]);
  expect(differences(after)).toEqual([]);
});

test('nothing is kept where nothing is replaced, or where the sheet is protected', () => {
  expect(draftAll(PERSONS).kept).toEqual({ sheet: null, kept: new Map(), names: [] });
  const locked = workbookOf([sheetFromRows('Budget', BUDGET, { isProtected: true }), ...OTHERS]);
  expect(draftAll(locked, { replace: true })).toMatchObject({ kept: { sheet: null }, replaced: [] });
});
