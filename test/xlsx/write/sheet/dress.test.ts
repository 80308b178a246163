import { editSheetXml } from '../../../../src/xlsx/write/sheet/edit-sheet-xml';
import { outlineXml } from '../../../../src/xlsx/xml/xml-outline';
import { STRICT, TRANSITIONAL } from '../../../../src/xlsx/package/namespaces';
import { NO_DRESS, after, afterDress, cellEdits, insideOf, sheetEdit, sheetXml } from './edit';

const AREA = { top: 0, left: 5, bottom: 9, right: 7 };
const validation = { area: AREA, rule: { kind: 'list' as const, items: ['Ja', 'Nej'] }, title: 'Val', message: 'Välj "Ja".' };
const DATA = '<sheetData/>';

describe('conditional formats', () => {
  const theirs =
    '<conditionalFormatting sqref="A1:B2 F1"><cfRule type="expression" priority="3"><formula>1</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="F2:G3 H9"><cfRule type="expression" priority="9"><formula>old</formula></cfRule></conditionalFormatting>';
  const later = '<extLst><ext uri="x"><x14:conditionalFormattings xmlns:x14="y"><x14:cfRule type="dataBar" priority="7" id="z"/></x14:conditionalFormattings></ext></extLst>';
  const ours = [{ area: AREA, formula: '=$F1<0', dxfId: 2 }, { area: { ...AREA, right: 5 }, formula: '$F1>"å"', dxfId: 0 }];

  it('come after the person\'s own, in place and in priority; old ones of ours go', () => {
    expect(afterDress(DATA + theirs + later, { areas: [AREA], conditionalFormats: ours })).toBe(
      DATA +
        '<conditionalFormatting sqref="A1:B2 F1"><cfRule type="expression" priority="3"><formula>1</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="F1:H10"><cfRule type="expression" dxfId="2" priority="8"><formula>$F1&lt;0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="F1:F10"><cfRule type="expression" dxfId="0" priority="9"><formula>$F1&gt;"å"</formula></cfRule></conditionalFormatting>' +
        later,
    );
  });

  it('go without a trace', () => {
    const old = DATA + '<pageMargins left="1"/>';
    expect(afterDress(afterDress(old, { areas: [AREA], conditionalFormats: ours }), { areas: [AREA] })).toBe(old);
  });
});

describe('validations', () => {
  it('are listed and counted', () => {
    const old = `${DATA}<dataValidations count="2" disablePrompts="1"><dataValidation sqref="A1"/><dataValidation sqref="F1 G2:H3"/></dataValidations>`;
    const written = afterDress(old, { areas: [AREA], validations: [validation, { ...validation, rule: { kind: 'between', low: -0.5, high: 1 } }] });
    expect(written).toBe(
      `${DATA}<dataValidations count="3" disablePrompts="1"><dataValidation sqref="A1"/>` +
        '<dataValidation type="list" allowBlank="1" showErrorMessage="1" errorTitle="Val" error="Välj &quot;Ja&quot;." sqref="F1:H10"><formula1>"Ja,Nej"</formula1></dataValidation>' +
        '<dataValidation type="decimal" allowBlank="1" showErrorMessage="1" errorTitle="Val" error="Välj &quot;Ja&quot;." sqref="F1:H10"><formula1>-0.5</formula1><formula2>1</formula2></dataValidation></dataValidations>',
    );
    expect(afterDress(written, { areas: [AREA] })).toBe(`${DATA}<dataValidations count="1" disablePrompts="1"><dataValidation sqref="A1"/></dataValidations>`);
  });

  it('make their list, and take it away again', () => {
    const written = afterDress(DATA, { areas: [AREA], validations: [{ ...validation, rule: { kind: 'listFrom', refersTo: "'Blad & 2'!$A$1:$A$3" } }] });
    expect(written).toContain('<dataValidations count="1">');
    expect(written).toContain("<formula1>'Blad &amp; 2'!$A$1:$A$3</formula1>");
    expect(afterDress(written, { areas: [AREA] })).toBe(DATA);
  });

  it('cut long texts after a word', () => {
    const long = 'ord '.repeat(100);
    const written = afterDress(DATA, { areas: [AREA], validations: [{ ...validation, title: long, message: long }] });
    const [, title = '', message = ''] = /errorTitle="(.*?)" error="(.*?)"/.exec(written) ?? [];
    expect([title, title.length]).toEqual([`${'ord '.repeat(7)}ord…`, 32]);
    expect(message.length).toBeLessThanOrEqual(225);
    expect(message).toMatch(/^(ord )+ord…$/);
    expect(afterDress(DATA, { areas: [AREA], validations: [{ ...validation, title: 'x'.repeat(40) }] })).toContain(`"${'x'.repeat(31)}…"`);
  });

  it.each([[['a,b']], [['x'.repeat(200), 'y'.repeat(55)]]])('refuse a list that no cell can hold', (items) => {
    expect(() => afterDress(DATA, { areas: [AREA], validations: [{ ...validation, rule: { kind: 'list', items } }] })).toThrow(RangeError);
  });
});

describe('links', () => {
  it('replace ours, and leave a person\'s links to elsewhere', () => {
    const old = `${DATA}<hyperlinks><hyperlink ref="F1" location="Blad1!A1"/><hyperlink ref="F2" r:id="rId1"/><hyperlink ref="F3" r:id="rId2"/><hyperlink ref="A1" location="Blad1!B2"/></hyperlinks>`;
    const links = [{ row: 2, column: 5, to: "'Blad & 2'!A1", tooltip: 'Gå' }, { row: 3, column: 5, to: 'Blad1!A1', tooltip: '' }];
    const written = afterDress(old, { areas: [AREA], links });
    expect(written).toBe(
      `${DATA}<hyperlinks><hyperlink ref="F2" r:id="rId1"/><hyperlink ref="A1" location="Blad1!B2"/>` +
        '<hyperlink ref="F3" location="\'Blad &amp; 2\'!A1" tooltip="Gå"/><hyperlink ref="F4" location="Blad1!A1"/></hyperlinks>',
    );
    expect(afterDress(afterDress(DATA, { areas: [AREA], links }), { areas: [AREA] })).toBe(DATA);
  });
});

describe('widths', () => {
  const widthsAfter = (cols: string, widths: Readonly<Record<number, number>>): string =>
    afterDress(cols + DATA, { widths: Object.entries(widths).map(([column, width]) => ({ column: Number(column), width })) }).replace(DATA, '');

  it.each([
    ['', { 1: 9, 0: 12.5 }, '<cols><col min="1" max="1" width="12.5" customWidth="1"/><col min="2" max="2" width="9" customWidth="1"/></cols>'],
    ['<cols><col min="2" max="3" width="8" customWidth="1"/></cols>', { 1: 9 }, '<cols><col min="2" max="3" width="8" customWidth="1"/></cols>'],
    ['<cols><col min="2" max="2" width="8" customWidth="1"/></cols>', { 0: 9 }, '<cols><col min="1" max="1" width="9" customWidth="1"/><col min="2" max="2" width="8" customWidth="1"/></cols>'],
    [
      '<cols>\n<col min="1" max="16384" width="9.1" style="3" hidden="0"/>\n</cols>',
      { 4: 20 },
      '<cols>\n<col min="1" max="4" width="9.1" style="3" hidden="0"/><col min="5" max="5" width="20" style="3" hidden="0" customWidth="1"/><col min="6" max="16384" width="9.1" style="3" hidden="0"/>\n</cols>',
    ],
    [
      '<cols><col collapsed="false" customWidth="false" max="9" min="2" width="9.1"/></cols>',
      { 1: 20, 8: 5 },
      '<cols><col collapsed="false" customWidth="1" max="2" min="2" width="20"/><col collapsed="false" customWidth="false" max="8" min="3" width="9.1"/><col collapsed="false" customWidth="1" max="9" min="9" width="5"/></cols>',
    ],
  ])('%s', (cols, widths, expected) => {
    const written = widthsAfter(cols, widths);
    expect(written).toBe(expected);
    if (written !== cols) {
      expect(afterDress(written + DATA, { unsetWidths: Object.keys(widths).map(Number) }).replace(DATA, '')).toBe(cols);
    }
  });

  it('are set anew in one go', () => {
    const written = afterDress(`<cols><col min="2" max="2" width="8" customWidth="1"/></cols>${DATA}`, { unsetWidths: [1], widths: [{ column: 1, width: 30 }] });
    expect(written).toBe(`<cols><col min="2" max="2" width="30" customWidth="1"/></cols>${DATA}`);
  });

  it('leave a column what else is said of it', () => {
    expect(afterDress(`<cols><col min="2" max="2" width="8" style="4" customWidth="1"/></cols>${DATA}`, { unsetWidths: [1, 5] })).toBe(
      `<cols><col min="2" max="2" style="4"/></cols>${DATA}`,
    );
  });
});

describe('a sheet of ours', () => {
  it('keeps its headers in sight', () => {
    const pane = '<pane xSplit="1" ySplit="3" topLeftCell="B4" activePane="bottomRight" state="frozen"/><selection pane="bottomRight"/>';
    const frozen = { rows: 3, columns: 1 };
    expect(afterDress(DATA, { frozen })).toBe(`<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>${DATA}`);
    expect(afterDress(`<sheetViews><sheetView showGridLines="0" workbookViewId="0"/></sheetViews>${DATA}`, { frozen })).toBe(
      `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${pane}</sheetView></sheetViews>${DATA}`,
    );
    expect(afterDress(`<sheetViews><sheetView workbookViewId="0"><selection sqref="B2"/><extLst/></sheetView></sheetViews>${DATA}`, { frozen })).toBe(
      `<sheetViews><sheetView workbookViewId="0">${pane}<extLst/></sheetView></sheetViews>${DATA}`,
    );
    const scrolled = `<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="3" topLeftCell="F20" activePane="topRight" state="frozen"/></sheetView></sheetViews>${DATA}`;
    expect(afterDress(scrolled, { frozen })).toBe(scrolled);
    expect(afterDress(scrolled, { frozen: { rows: 1, columns: 0 } })).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft"/>');
  });

  it('is printed across', () => {
    const page = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';
    expect(afterDress(DATA, { page: { orientation: 'landscape', pagesWide: 1, pagesHigh: null } })).toBe(`<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${DATA}${page}`);
    const wide = afterDress(DATA, { page: { orientation: 'portrait', pagesWide: 3, pagesHigh: 2 } });
    expect(wide).toContain('<pageSetup paperSize="9" orientation="portrait" fitToWidth="3" fitToHeight="2"/>');
    expect(afterDress(`<sheetPr codeName="a"/>${DATA}<pageSetup r:id="rId3" orientation="portrait"/>`, { page: { orientation: 'landscape', pagesWide: 1, pagesHigh: null } })).toBe(
      `<sheetPr codeName="a"><pageSetUpPr fitToPage="1"/></sheetPr>${DATA}<pageSetup r:id="rId3" orientation="landscape" fitToWidth="1" fitToHeight="0"/>`,
    );
    expect(afterDress(`<sheetPr><tabColor rgb="FF0000"/><pageSetUpPr fitToPage="0"/></sheetPr>${DATA}`, { page: { orientation: 'landscape', pagesWide: 1, pagesHigh: null } })).toContain(
      '<sheetPr><tabColor rgb="FF0000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    );
  });

  it('has rows of other heights, and leaves those that a person has set', () => {
    const areas = [{ top: 0, left: 0, bottom: 5, right: 0 }];
    const heights = [{ row: 0, height: 30 }, { row: 1, height: 45 }, { row: 2, height: 60 }];
    const rows =
      '<sheetData><row r="1"><c r="A1"/></row><row r="2" ht="15"><c r="A2"/></row><row r="3" ht="22" customHeight="1"><c r="A3"/></row>' +
      '<row r="4" ht="30"><c r="A4"/></row><row r="9" ht="30"/></sheetData>';
    const written =
      '<sheetData><row r="1" ht="30"><c r="A1"/></row><row r="2" ht="45"><c r="A2"/></row><row r="3" ht="22" customHeight="1"><c r="A3"/></row>' +
      '<row r="4"><c r="A4"/></row><row r="9" ht="30"/></sheetData>';
    expect(afterDress(rows, { areas, heights })).toBe(insideOf(sheetXml(written)));
    expect(afterDress(rows, { areas })).toBe(insideOf(sheetXml(rows)));
    expect(after(DATA, { cells: cellEdits({ A2: 1 }), dress: { ...NO_DRESS, areas, heights } })).toContain('<row r="2" ht="45"><c r="A2"><v>1</v></c></row>');
  });

  it('leads to its drawing in the words of the part', () => {
    expect(after(`${DATA}<pageMargins/><legacyDrawing r:id="rId2"/>`, { drawingRelationId: 'rId7' })).toBe(
      `${DATA}<pageMargins/><drawing r:id="rId7"/><legacyDrawing r:id="rId2"/>`,
    );
    expect(after(`${DATA}<drawing r:id="rId1"/><extLst/>`, { drawingRelationId: 'rId7' })).toBe(`${DATA}<drawing r:id="rId7"/><extLst/>`);
    expect(after(`${DATA}<drawing r:id="rId1"/><extLst/>`, { drawingRelationId: null })).toBe(`${DATA}<extLst/>`);
    const drawingIn = (head: string): string => editSheetXml(`<x:worksheet ${head}><x:sheetData/></x:worksheet>`, sheetEdit({ drawingRelationId: 'rId1' })).xml;
    expect(drawingIn(`xmlns:x="${STRICT.spreadsheet}" xmlns:rel="${STRICT.relationships}"`)).toContain('<x:drawing rel:id="rId1"/>');
    expect(drawingIn(`xmlns:x="${STRICT.spreadsheet}"`)).toContain(`<x:drawing xmlns:r="${STRICT.relationships}" r:id="rId1"/>`);
    expect(drawingIn(`xmlns:x="${TRANSITIONAL.spreadsheet}"`)).toContain(`<x:drawing xmlns:r="${TRANSITIONAL.relationships}" r:id="rId1"/>`);
  });
});

describe('the order of elements', () => {
  /** CT_Worksheet (ECMA-376 part 1, 18.3.1.99), as far as the parts below have it. */
  const ORDER = ['sheetPr', 'dimension', 'sheetViews', 'sheetFormatPr', 'cols', 'sheetData', 'sheetProtection', 'autoFilter', 'mergeCells', 'phoneticPr', 'conditionalFormatting', 'dataValidations', 'hyperlinks', 'printOptions', 'pageMargins', 'pageSetup', 'headerFooter', 'rowBreaks', 'ignoredErrors', 'drawing', 'legacyDrawing', 'controls', 'tableParts', 'extLst'];
  const dress = {
    ...NO_DRESS,
    areas: [AREA],
    conditionalFormats: [{ area: AREA, formula: '1', dxfId: 0 }],
    validations: [validation],
    links: [{ row: 0, column: 5, to: 'A!A1', tooltip: '' }],
    widths: [{ column: 3, width: 9 }],
    frozen: { rows: 1, columns: 0 },
    page: { orientation: 'landscape' as const, pagesWide: 1, pagesHigh: null },
  };

  it.each([
    [['sheetData']],
    [['sheetPr', 'dimension', 'sheetFormatPr', 'sheetData', 'tableParts']],
    [['sheetViews', 'sheetData', 'sheetProtection', 'autoFilter', 'mergeCells', 'phoneticPr', 'pageMargins', 'headerFooter', 'extLst']],
    [['cols', 'sheetData', 'conditionalFormatting', 'conditionalFormatting', 'printOptions', 'rowBreaks', 'ignoredErrors', 'legacyDrawing', 'controls']],
    [['sheetData', 'dataValidations', 'hyperlinks', 'pageSetup', 'drawing']],
  ])('%j', (names) => {
    const xml = sheetXml(names.map((name) => (name === 'sheetViews' ? '<sheetViews><sheetView/></sheetViews>' : `<${name}/>`)).join(''));
    const edit = sheetEdit({ dress, drawingRelationId: 'rId1' });
    const written = editSheetXml(xml, edit).xml;
    const found = outlineXml('sheet', written).children.map(({ name }) => ORDER.indexOf(name));
    expect(found.length).toBeGreaterThan(8);
    expect(found).not.toContain(-1);
    expect(found).toEqual([...found].sort((a, b) => a - b));
    expect(editSheetXml(written, edit).xml).toBe(written);
  });
});
