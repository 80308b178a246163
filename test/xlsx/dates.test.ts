import { readXlsx } from '../../src/xlsx/read/read-xlsx';
import { buildWorkbook, cellsOf, readSheet, sheetOf } from './support/build-workbook';

const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';

function isoSerial(text: string, beforeSheets = ''): unknown {
  return cellsOf(readSheet(`<row><c t="d"><v>${text}</v></c></row>`, { beforeSheets }))['A1']?.value;
}

describe('dates', () => {
  it.each([
    ['', 1900],
    ['<workbookPr/>', 1900],
    ['<workbookPr date1904="0"/>', 1900],
    ['<workbookPr date1904="1"/>', 1904],
    ['<workbookPr date1904="true"/>', 1904],
  ])('keeps the serial number of a workbook with %j and says the system is %d', (beforeSheets, system) => {
    const workbook = readXlsx(buildWorkbook({ sheets: ['<row><c s="1"><v>43831</v></c></row>'], styles, beforeSheets }));
    expect(workbook.dateSystem).toBe(system);
    expect(cellsOf(sheetOf(workbook))['A1']).toEqual({ value: 43831, type: 'date', numberFormat: 'm/d/yyyy', formula: null });
  });

  // Serial numbers as Excel shows them in either system.
  it.each([
    ['1900-01-01', 1],
    ['1900-02-28', 59],
    ['1900-03-01', 61],
    ['2020-01-01', 43831],
    ['2025-12-31T18:00:00Z', 46022.75],
    ['12:00', 0.5],
  ])('reads the ISO date %s as serial number %d', (text, serial) => {
    expect(isoSerial(text)).toBe(serial);
  });

  it('reads an ISO date in the 1904 system', () => {
    expect(isoSerial('1904-01-01', '<workbookPr date1904="1"/>')).toBe(0);
    expect(isoSerial('2020-01-01', '<workbookPr date1904="1"/>')).toBe(42369);
  });

  it.each(['2025-02-30', '2025-13-01', 'januari', '25:00', '2025'])('reads %j in a date cell as text', (text) => {
    expect(isoSerial(text)).toBe(text);
  });
});
