import { readXlsx } from '../../src/xlsx/read/read-xlsx';
import { buildWorkbook, cellsOf, MAIN, OFFICE, pack, readSheet, relationships, sheetOf, valuesOf, workbookParts } from './support/build-workbook';

const ROW = '<row><c><v>1</v></c></row>';

describe('sheets', () => {
  it('gives names, order, visibility and protection', () => {
    const workbook = readXlsx(
      buildWorkbook({
        sheets: [ROW, ROW, `<sheetData/><sheetProtection sheet="1" password="CC1A"/>`, '<sheetData/><sheetProtection objects="1"/>'],
        sheetAttributes: ['', 'state="hidden"', 'state="veryHidden"', ''],
      }),
    );
    expect(workbook.sheets.map(({ name, visibility, isProtected }) => [name, visibility, isProtected])).toEqual([
      ['Blad1', 'visible', false],
      ['Blad2', 'hidden', false],
      ['Blad3', 'veryHidden', true],
      ['Blad4', 'visible', false],
    ]);
  });

  it('reads merged areas, hidden rows and hidden columns', () => {
    const sheet = readSheet(
      '<cols><col min="2" max="3" hidden="1"/><col min="3" max="3" hidden="true"/><col min="5" max="5" width="9"/></cols>' +
        '<sheetData><row r="2" hidden="1"><c r="A2"><v>1</v></c></row><row r="9" hidden="true"/><row r="10" hidden="0"/></sheetData>' +
        '<mergeCells count="2"><mergeCell ref="B1:D1"/><mergeCell ref="C5:A3"/></mergeCells>',
    );
    expect(sheet.merged).toEqual([
      { top: 0, left: 1, bottom: 0, right: 3 },
      { top: 2, left: 0, bottom: 4, right: 2 },
    ]);
    expect([...sheet.hiddenRows]).toEqual([1, 8]);
    expect([...sheet.hiddenColumns]).toEqual([1, 2]);
  });

  it('does not write out areas and columns that go on for ever', () => {
    const sheet = readSheet(
      `<cols>${'<col min="1" max="999999999" hidden="1"/>'.repeat(1000)}<col min="5" max="2" hidden="1"/></cols><sheetData/><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>`,
    );
    expect(sheet.hiddenColumns.size).toBe(16_384);
    expect(sheet.merged).toHaveLength(1000);
  });

  it('reads Excel tables with their header and totals rows', () => {
    const parts = workbookParts({ sheets: [ROW] });
    parts['xl/worksheets/_rels/sheet1.xml.rels'] = relationships(['drawing', '../drawings/d.xml'], ['table', '../tables/t1.xml'], ['table', '/xl/tables/t2.xml']);
    parts['xl/tables/t1.xml'] = `<table xmlns="${MAIN}" id="1" name="inre" displayName="Volymer" ref="B2:F12" totalsRowCount="1"><tableColumns/></table>`;
    parts['xl/tables/t2.xml'] = `<table xmlns="${MAIN}" id="2" name="Priser" ref="A20:A21" headerRowCount="0"/>`;
    expect(sheetOf(readXlsx(pack(parts))).tables).toEqual([
      { name: 'Volymer', area: { top: 1, left: 1, bottom: 11, right: 5 }, headerRows: 1, totalsRows: 1 },
      { name: 'Priser', area: { top: 19, left: 0, bottom: 20, right: 0 }, headerRows: 0, totalsRows: 0 },
    ]);
  });

  it('reads defined names, with the sheet they are local to', () => {
    const workbook = readXlsx(
      buildWorkbook({
        sheets: [ROW, ROW],
        afterSheets:
          '<definedNames><definedName name="Uppräkning">Blad1!$B$2</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">Blad2!$A$1:$C$9</definedName><definedName name="halv" localSheetId="9">0.5</definedName></definedNames>',
      }),
    );
    expect(workbook.names).toEqual([
      { name: 'Uppräkning', refersTo: 'Blad1!$B$2', sheet: null },
      { name: '_xlnm.Print_Area', refersTo: 'Blad2!$A$1:$C$9', sheet: 'Blad2' },
      { name: 'halv', refersTo: '0.5', sheet: null },
    ]);
  });

  it('leaves out chart, dialog and macro sheets, and keeps counting them for local names', () => {
    const parts = workbookParts({
      sheets: ['', ROW, '', ''],
      afterSheets: '<definedNames><definedName name="a" localSheetId="1">1</definedName></definedNames>',
    });
    parts['xl/_rels/workbook.xml.rels'] = relationships(
      ['chartsheet', 'chartsheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['dialogsheet', 'dialogsheets/sheet1.xml'],
      ['xlMacrosheet', 'macrosheets/sheet1.xml'],
    );
    const workbook = readXlsx(pack(parts));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Blad2']);
    expect(workbook.names).toEqual([{ name: 'a', refersTo: '1', sheet: 'Blad2' }]);
  });

  it('finds parts by what refers to them, whatever they are called', () => {
    const sheet = `<worksheet xmlns="${MAIN}"><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>`;
    const workbook = readXlsx(
      pack({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels': relationships(['officeDocument', '/bok/min bok.xml']),
        'bok/min bok.xml': `<workbook xmlns="${MAIN}" xmlns:q="${OFFICE}"><sheets><sheet name="Andra" sheetId="9" q:id="rId2"/><sheet name="Första" sheetId="1" q:id="rId1"/></sheets></workbook>`,
        'bok/_rels/min bok.xml.rels': relationships(['worksheet', './blad/ett.xml'], ['worksheet', '/annat/tv%C3%A5.xml'], ['sharedStrings', '../TEXTER.xml']),
        'bok/blad/ett.xml': sheet,
        'annat/två.xml': sheet,
        'texter.xml': `<sst xmlns="${MAIN}"><si><t>hej</t></si></sst>`,
      }),
    );
    expect(workbook.sheets.map(({ name, ...rest }) => [name, valuesOf({ name, ...rest })])).toEqual([
      ['Andra', { A1: 'hej' }],
      ['Första', { A1: 'hej' }],
    ]);
  });

  it('reads Strict files, prefixed elements and UTF-16', () => {
    const strict = 'http://purl.oclc.org/ooxml';
    const parts = workbookParts({ sheets: [''], strings: '' });
    for (const [name, part] of Object.entries(parts)) {
      parts[name] = String(part).replaceAll(MAIN, `${strict}/spreadsheetml/main`).replaceAll(OFFICE, `${strict}/officeDocument/relationships`);
    }
    const xml =
      `<?xml version="1.0" encoding="UTF-16"?><x:worksheet xmlns:x="${strict}/spreadsheetml/main" xmlns:mc="urn:mc"><x:sheetData><x:row>` +
      '<x:c t="inlineStr"><x:is><x:t>åäö</x:t></x:is></x:c><mc:c><mc:v>5</mc:v></mc:c><x:c><x:v>2</x:v><x:extLst><x:ext><x:v>99</x:v></x:ext></x:extLst></x:c>' +
      '</x:row></x:sheetData></x:worksheet>';
    parts['xl/worksheets/sheet1.xml'] = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    expect(valuesOf(sheetOf(readXlsx(pack(parts))))).toEqual({ A1: 'åäö', B1: 2 });
  });

  it('counts rows and cells that have no address', () => {
    const sheet = readSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="C5"><v>3</v></c><c><v>4</v></c></row><row><c/><c><v>5</v></c></row>');
    expect(valuesOf(sheet)).toEqual({ A1: 1, B1: 2, C5: 3, D5: 4, B6: 5 });
  });

  it('puts rows and cells in order', () => {
    const sheet = readSheet('<row r="3"><c r="B3"><v>4</v></c><c r="A3"><v>3</v></c></row><row r="1"><c r="A1"><v>1</v></c></row><row r="3"><c r="C3"><v>5</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>');
    expect(Object.entries(valuesOf(sheet))).toEqual([['A1', 1], ['A2', 2], ['A3', 3], ['B3', 4], ['C3', 5]]);
  });

  it('reads a workbook without styles and shared strings', () => {
    const parts = workbookParts({ sheets: ['<row><c s="4"><v>1</v></c></row>'] });
    parts['xl/_rels/workbook.xml.rels'] = relationships(['worksheet', 'worksheets/sheet1.xml']);
    delete parts['xl/styles.xml'];
    delete parts['xl/sharedStrings.xml'];
    expect(cellsOf(sheetOf(readXlsx(pack(parts))))).toEqual({ A1: { value: 1, type: 'number', numberFormat: 'General', formula: null } });
  });

  it('reads the outermost cell of a sheet', () => {
    expect(valuesOf(readSheet('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))).toEqual({ XFD1048576: 1 });
  });
});
