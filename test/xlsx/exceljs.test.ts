import ExcelJS from 'exceljs';
import fc from 'fast-check';
import type { Sheet } from '../../src/workbook/workbook';
import { readXlsx } from '../../src/xlsx/read/read-xlsx';
import { cellsOf, sheetOf, valuesOf } from './support/build-workbook';

async function written(fill: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void): Promise<Sheet> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('Blad1'), workbook);
  return sheetOf(readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer())));
}

/** What an XML file can say: exceljs leaves out control characters, and half pairs do not survive UTF-8. */
const text = fc
  .oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({ unit: fc.constantFrom(' ', '\n', '\t', '\u00a0', '<', '&', ']]>', '"', '\u000b', '_', 'x', '0', 'å', '😀', '=', "'"), maxLength: 20 }),
  )
  .map((value) => value.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]|_x[0-9A-Fa-f]{4}_/g, ''));

const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()).map((value) => (value === 0 ? 0 : value));

describe('what exceljs writes', () => {
  it('is read: types, formats, formulas, merged, hidden, names, table, protection', async () => {
    const sheet = await written((target) => {
      target.getCell('A1').value = { richText: [{ text: 'Drift', font: { bold: true } }, { text: 'budget, tkr ' }] };
      target.getCell('B2').value = -51993.5;
      target.getCell('B2').numFmt = '#,##0.0';
      target.getCell('C2').value = { formula: 'B2*1.054', result: -54801.149 };
      target.getCell('D2').value = new Date(Date.UTC(2025, 0, 1));
      target.getCell('E2').value = { error: '#DIV/0!' };
      target.getCell('F2').value = { formula: 'A1&" 2025"', result: 'Driftbudget 2025' };
      target.fillFormula('G2:G4', 'B2*2', [1, 2, 3]);
      target.mergeCells('A1:C1');
      target.getColumn(8).hidden = true;
      target.getRow(4).hidden = true;
      target.addTable({ name: 'Volymer', ref: 'J1', headerRow: true, totalsRow: false, columns: [{ name: 'Insats' }, { name: 'Antal' }], rows: [['a', 1]] });
    });
    const cells = cellsOf(sheet);
    expect(cells['A1']?.value).toBe('Driftbudget, tkr ');
    expect(cells['B2']).toEqual({ value: -51993.5, type: 'number', numberFormat: '#,##0.0', formula: null });
    expect(cells['C2']).toEqual({ value: -54801.149, type: 'number', numberFormat: 'General', formula: '=B2*1.054' });
    expect(cells['D2']).toMatchObject({ value: 45658, type: 'date' });
    expect(cells['E2']).toMatchObject({ value: '#DIV/0!', type: 'error' });
    expect(cells['F2']).toMatchObject({ value: 'Driftbudget 2025', type: 'text', formula: '=A1&" 2025"' });
    expect([cells['G2']?.formula, cells['G3']?.formula, cells['G4']?.formula]).toEqual(['=B2*2', '=B3*2', '=B4*2']);
    expect(sheet.merged).toEqual([{ top: 0, left: 0, bottom: 0, right: 2 }]);
    expect([[...sheet.hiddenColumns], [...sheet.hiddenRows]]).toEqual([[7], [3]]);
    expect(sheet.tables).toEqual([{ name: 'Volymer', area: { top: 0, left: 9, bottom: 1, right: 10 }, headerRows: 1, totalsRows: 0 }]);
  });

  it('is read as it was: any texts, numbers and booleans', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, number, fc.boolean()), { minLength: 1, maxLength: 30 }), async (values) => {
        const sheet = await written((target) => {
          values.forEach((value, index) => {
            target.getCell(index + 1, (index % 5) + 1).value = value;
          });
        });
        const expected = values.flatMap((value, index): [string, unknown][] => (value === '' ? [] : [[`${'ABCDE'.charAt(index % 5)}${index + 1}`, value]]));
        expect(valuesOf(sheet)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 60 },
    );
  });

  it('is read as it was: any formulas and their results', async () => {
    const formula = fc.array(fc.constantFrom('A1', '$B$2', '"å <b> & c"', "'Blad 2'!C3", '1.5', 'SUM(A1:A9)', 'TRUE'), { minLength: 1, maxLength: 5 }).map((words) => words.join('+'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.record({ formula, result: fc.oneof(number, text, fc.boolean()) }), { minLength: 1, maxLength: 20 }), async (values) => {
        const sheet = await written((target) => {
          values.forEach((value, index) => {
            target.getCell(index + 1, 1).value = value;
          });
        });
        const cells = cellsOf(sheet);
        values.forEach((value, index) => {
          expect(cells[`A${index + 1}`]).toMatchObject({ formula: `=${value.formula}`, value: value.result });
        });
      }),
      { numRuns: 40 },
    );
  });
});
