import { formulaCell, numberCell, dateCell } from '../../support/sheet-from-rows';
import { columnsOf, rowsOf, tablesOf } from './outline';

const HEAD = ['Driftbudget, tkr', 'Budget 2025', 'Plan 2026'];
const BODY = [
  ['Skola', -100, -110],
  ['Vård', -50, -55],
  ['Summa', -150, -165],
];

describe('where tables stand', () => {
  it('below each other, with or without a title or an empty row between', () => {
    const tables = tablesOf([['Ett'], HEAD, ...BODY, ['Två'], HEAD, ...BODY, HEAD, ...BODY, [], [], ['Tre'], [], HEAD, ...BODY]);
    expect(tables.map(({ range, title }) => `${range} ${title ?? ''}`)).toEqual([
      'A2:C5 Ett',
      'A7:C10 Två',
      'A11:C14 Driftbudget, tkr',
      'A19:C22 Tre',
    ]);
  });

  it('side by side, with or without an empty column between', () => {
    const beside = (gap: readonly null[]): (readonly (string | number | null)[])[] => [HEAD, ...BODY].map((row) => [...row, ...gap, ...row]);
    expect(tablesOf(beside([])).map(({ range }) => range)).toEqual(['A1:C4', 'D1:F4']);
    expect(tablesOf(beside([null])).map(({ range }) => range)).toEqual(['A1:C4', 'E1:G4']);
  });

  it('with periods in rows: turned, addresses kept', () => {
    const [table] = tablesOf([['Volymer, antal dygn', 'Familjehem', 'Jour', 'Summa'], ['Utfall 2023', 5, 7, 12], ['Budget 2024', 6, 8, 14]]);
    expect(table).toMatchObject({ orientation: 'periodsInRows', role: 'volumes', unit: 'dygn' });
    expect(table && columnsOf(table)).toEqual(['A2 actual 2023', 'A3 budget 2024']);
    expect(table && rowsOf(table)).toEqual(['item Familjehem: 5 6', 'item Jour: 7 8', 'total Summa = 0 1: 12 14']);
    expect(table?.rows[1]?.cells.map(({ address }) => address)).toEqual(['C2', 'C3']);
  });

  it('with kind above year, merged over its years or not', () => {
    const rows = [[null, 'Utfall', 'Budget', null], ['Tkr', 2023, 2024, 2025], ['Skola', -1, -2, -3], ['Vård', -4, -5, -6]];
    const expected = ['B2 actual 2023', 'C2 budget 2024', 'D2 budget 2025'];
    expect(tablesOf(rows).map(columnsOf)).toEqual([expected]);
    expect(tablesOf(rows, { merged: ['C1:D1'] }).map(columnsOf)).toEqual([expected]);
  });

  it('with measures merged above years, and with dates as headers', () => {
    const [measures] = tablesOf([['Tkr', 'Kostnad', null, 'Intäkt', null], [null, 2024, 2025, 2024, 2025], ['Skola', 1, 2, 3, 4]], { merged: ['B1:C1', 'D1:E1'] });
    expect(measures && columnsOf(measures)).toEqual(['B2 2024 cost', 'C2 2025 cost', 'D2 2024 income', 'E2 2025 income']);
    const [dates] = tablesOf([['Tkr', dateCell(45_658, 'yyyy'), dateCell(46_023, 'yyyy')], ['Skola', 1, 2], ['Vård', 3, 4]]);
    expect(dates && columnsOf(dates)).toEqual(['B1 2025', 'C1 2026']);
  });

  it('with codes and notes beside, and empty columns and hidden rows within', () => {
    const [table] = tablesOf(
      [
        ['Ansvar', 'Verksamhet', null, 'Budget 2025', null, 'Plan 2026', 'Kommentar'],
        [5100, 'Skola', null, -1, null, -2, 'Ny skola'],
        [5200, 'Vård', null, -3, null, -4, null],
        [],
        [5300, 'Park', null, -5, null, -6, null],
        [null, 'Summa', null, -9, null, -12, null],
      ],
      { hiddenRows: [2] },
    );
    expect(table && columnsOf(table)).toEqual(['D1 budget 2025', 'F1 plan 2026', 'G1 ignored']);
    expect(table && rowsOf(table)).toEqual([
      'item Skola: -1 -2 text',
      'item Vård: -3 -4 blank',
      'item Park: -5 -6 blank',
      'total Summa = 0 1 2: -9 -12 blank',
    ]);
  });

  it('with the labels to the right of the numbers', () => {
    const [table] = tablesOf([['Budget 2025', 'Plan 2026', 'Verksamhet'], [-1, -2, 'Skola'], [-3, -4, 'Vård']]);
    expect(table && rowsOf(table)).toEqual(['item Skola: -1 -2', 'item Vård: -3 -4']);
  });

  it('takes no number for a year', () => {
    const [table, ...others] = tablesOf([['Volymer', 'Budget 2024', 'Budget 2025'], ['Hem', 2001, 2002], ['Jour', 1999, 2000], [], ['Boende', 2000, 2040]]);
    expect(others).toEqual([]);
    expect(table && rowsOf(table)).toEqual(['item Hem: 2001 2002', 'item Jour: 1999 2000', 'item Boende: 2000 2040']);
  });

  it('reads no table from lists, letters and lone numbers', () => {
    expect(tablesOf([['Namn', 'Ålder'], ['Anna', 34], ['Bo', 61]])).toEqual([]);
    expect(tablesOf([['Budget 2025 beslutades i juni.'], ['Antal sidor', 12]])).toEqual([]);
  });

  it('keeps an Excel table apart from what stands beside it', () => {
    const rows = [
      ['Tkr', '2025', '2026', 'Plan 2027'],
      ['Skola', 1, 2, 9],
      ['Vård', 3, 4, 9],
    ];
    expect(tablesOf(rows, { tables: [{ name: 'Tabell1', range: 'A1:C3' }] })[0]?.range).toBe('A1:C3');
  });

  it('reads shown resolution, percentages and formulas', () => {
    const [table] = tablesOf([
      ['Mnkr', 'Budget 2024', 'Utfall 2024', 'Avvikelse'],
      ['Skola', numberCell(-1.25, '0.0'), numberCell(-2, '0.0'), numberCell(-0.6, '0%')],
      ['Vård', formulaCell('=B2*2', -2.5, '0.0'), numberCell(-3, '0.0'), numberCell(-0.2, '0%')],
    ]);
    expect(table && columnsOf(table)).toEqual(['B1 budget 2024', 'C1 actual 2024', 'D1 percentDeviation']);
    expect(table?.resolution).toEqual({ units: 1n, scale: 1 });
    expect(table?.rows[1]?.cells[0]?.isFormula).toBe(true);
  });
});
