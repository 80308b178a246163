import { strToU8, zipSync } from 'fflate';
import { makeLargeWorkbook } from '../../bench/large-workbook';
import { PackageParts } from '../../src/xlsx/package/package-parts';
import { readXlsx } from '../../src/xlsx/read/read-xlsx';
import { cellsOf, sheetOf } from './support/build-workbook';

describe('large sheets', () => {
  const large = makeLargeWorkbook({ rows: 5_000, sheetXmlBytes: Infinity });

  it('come in small pieces, whole and in order', () => {
    const pieces = [...new PackageParts(large.bytes).pieces('xl/worksheets/sheet1.xml')];
    expect(pieces.reduce((size, { length }) => size + length, 0)).toBe(large.sheetXmlBytes);
    expect(large.sheetXmlBytes).toBeGreaterThan(2_500_000);
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(large.sheetXmlBytes / 5);
  });

  it('are read to the last cell', () => {
    const sheet = sheetOf(readXlsx(large.bytes));
    expect([...sheet.rows.values()].reduce((count, row) => count + row.size, 0)).toBe(large.cells);
    const cells = cellsOf({ ...sheet, rows: new Map([[4_999, sheet.rows.get(4_999) ?? new Map()]]) });
    expect(cells['A5000']?.value).toBe('Familjehem, egen regi');
    expect(cells['B5000']?.value).toBe('Insats 5000 på enhet 53');
    expect(cells['H5000']).toMatchObject({ type: 'number', numberFormat: '#,##0', formula: '=ROUND(D5000*(1+G5000),0)' });
  });

  it('are read the same whether they are packed or not', () => {
    const xml = '<worksheet><sheetData><row><c t="str"><v>åäö😀</v></c></row></sheetData></worksheet>';
    const bytes = (level: 0 | 9): Uint8Array => zipSync({ 'a.xml': strToU8(xml) }, { level });
    const [stored, packed] = [bytes(0), bytes(9)].map((zip) => [...new PackageParts(zip).pieces('a.xml')]);
    expect(stored).toEqual(packed);
  });
});
