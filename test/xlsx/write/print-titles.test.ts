import { setPrintTitles } from '../../../src/xlsx/write/workbook/print-titles';

const SHEETS = '<sheets><sheet name="Budget" sheetId="1" r:id="rId1"/><sheet name="Mats\' blad" sheetId="2" r:id="rId2"/></sheets>';

function book(names: string): string {
  return `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="x">${SHEETS}${names}<calcPr/></workbook>`;
}

function written(xml: string, rows: number, columns: number): string {
  return setPrintTitles('xl/workbook.xml', xml, { sheet: "Mats' blad", rows, columns });
}

it('puts the first rows and columns of a sheet on every printed page', () => {
  const title = '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Mats\'\' blad\'!$A:$B,\'Mats\'\' blad\'!$1:$3</definedName>';
  expect(written(book(''), 3, 2)).toBe(book(`<definedNames>${title}</definedNames>`));
});

it('keeps other names, and those of other sheets, and sets its own anew', () => {
  const others = '<definedName name="_xlnm.Print_Titles" localSheetId="0">Budget!$1:$1</definedName><definedName name="Pris">1.5</definedName>';
  const title = (reference: string): string => `<definedName name="_xlnm.Print_Titles" localSheetId="1">${reference}</definedName>`;
  const rows = written(book(`<definedNames>${others}</definedNames>`), 1, 0);
  expect(rows).toBe(book(`<definedNames>${others}${title("'Mats'' blad'!$1:$1")}</definedNames>`));
  expect(written(rows, 1, 0)).toBe(rows);
  expect(written(rows, 0, 1)).toBe(book(`<definedNames>${others}${title("'Mats'' blad'!$A:$A")}</definedNames>`));
});
