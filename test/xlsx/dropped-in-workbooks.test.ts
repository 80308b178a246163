import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../src/workbook/workbook';
import { readXlsx } from '../../src/xlsx/read/read-xlsx';
import { cellsOf, formulasOf, valuesOf } from './support/build-workbook';

const FOLDER = join(__dirname, 'workbooks');

function read(file: string): Workbook {
  return readXlsx(readFileSync(join(FOLDER, file)));
}

function sheet(workbook: Workbook, name: string): Workbook['sheets'][number] {
  const found = workbook.sheets.find((candidate) => candidate.name === name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

describe('workbooks that other programs wrote', () => {
  const files = readdirSync(FOLDER).filter((file) => /\.xls[xm]$/.test(file));

  it.each(files)('%s is read, its cells in order and inside the sheet', (file) => {
    const workbook = read(file);
    expect(workbook.sheets.length).toBeGreaterThan(0);
    for (const { rows } of workbook.sheets) {
      const addresses = [...rows].flatMap(([row, cells]) => [...cells.keys()].map((column) => row * 16_384 + column));
      expect(addresses).toEqual([...addresses].sort((a, b) => a - b));
      expect(addresses.every((address) => address >= 0)).toBe(true);
    }
  });

  it('XlsxWriter: a table, names, hidden columns, protection and a macro part', () => {
    const workbook = read('everything.xlsm');
    expect(workbook.sheets.map(({ name, isProtected }) => [name, isProtected])).toEqual([
      ['Budget', false],
      ['Parametrar', true],
      ['Pivot', false],
      ['Diagram', false],
    ]);
    const budget = sheet(workbook, 'Budget');
    expect(budget.tables).toEqual([{ name: 'Budget', area: { top: 2, left: 0, bottom: 202, right: 6 }, headerRows: 1, totalsRows: 0 }]);
    expect(budget.merged).toEqual([{ top: 0, left: 0, bottom: 0, right: 6 }]);
    expect([...budget.hiddenColumns]).toEqual([11, 12]);
    expect(cellsOf(budget)['E4']).toEqual({ value: 10, type: 'number', numberFormat: '# ##0', formula: '=C4*D4/1000' });
    expect(workbook.names).toContainEqual({ name: 'Lokalt', refersTo: 'Budget!$C$4:$C$10', sheet: 'Budget' });
    expect(read('everything-base.xlsx').sheets[0]?.rows).toEqual(workbook.sheets[0]?.rows);
  });

  it('Excel: shared formulas, a chart sheet left out, a hidden sheet, merged areas', () => {
    const workbook = read('example.xlsx');
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Second', 'Sheet4', 'shared', 'Table', 'Sheet2', 'Created fourth', 'Frozen', 'Split', 'Hidden']);
    expect(sheet(workbook, 'Hidden').visibility).toBe('hidden');
    expect(formulasOf(sheet(workbook, 'shared'))).toMatchObject({ C1: '=SIN($A$1)/A1', D4: '=SIN($A$1)/B4', E5: '=SIN($A$1)/C5' });
    expect(sheet(workbook, 'Sheet1').merged).toEqual([
      { top: 6, left: 10, bottom: 9, right: 11 },
      { top: 17, left: 7, bottom: 19, right: 9 },
    ]);
    expect(cellsOf(sheet(workbook, 'Sheet1'))['A27']).toEqual({ value: '#N/A', type: 'error', numberFormat: 'General', formula: '=NA()' });
  });

  it('Excel: the same name in several sheets', () => {
    const { names } = read('defined_names.xlsx');
    expect(names.filter(({ name }) => name === 'local').map(({ sheet: local }) => local)).toEqual(['Local (part 1)', 'Local (part 2)']);
    expect(names).toContainEqual({ name: 'NC_2', refersTo: 'NamedCells!$B$6', sheet: null });
  });

  it('LibreOffice: types, formats, hidden row and column, array formula, protected and hidden sheet', () => {
    const workbook = read('saved-by-libreoffice.xlsx');
    const first = sheet(workbook, 'Blad1');
    expect(valuesOf(first)).toEqual({
      A1: 'Driftbudget, tkr',
      A2: 'Familjehem & jour',
      B2: -51993.5,
      C2: 0.054,
      D2: -54801.149,
      A3: 'Rad 1\nRad 2 ',
      B3: 45658,
      C3: true,
      D3: -2807.649,
      A4: '#N/A',
      B4: 'Budget 2025',
    });
    expect(cellsOf(first)['B3']?.type).toBe('date');
    expect(cellsOf(first)['B2']?.numberFormat).toBe('#,##0.0" tkr"');
    expect(formulasOf(first)['D3']).toBe('=SUM(B2:B2*C2:C2)');
    expect([[...first.hiddenRows], [...first.hiddenColumns], first.merged]).toEqual([[2], [2], [{ top: 0, left: 0, bottom: 0, right: 3 }]]);
    expect(sheet(workbook, 'Blad2')).toMatchObject({ visibility: 'hidden', isProtected: true });
  });
});
