import fc from 'fast-check';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx';
import { findStatePart, type StoredFileState } from '../../../src/xlsx/read/state-part';
import { readStateXml, writeStateXml } from '../../../src/workbook/state-xml';
import { PackageEdit } from '../../../src/xlsx/package/package-edit';
import { putState, removeState } from '../../../src/xlsx/write/write-state';
import { buildWorkbook, pack, readSheet, relationships, workbookParts } from '../support/build-workbook';

const WORKBOOK = 'xl/workbook.xml';
const ONE = { sheets: ['<row r="1"><c r="A1"><v>1</v></c></row>'] };
const TYPES = '<Types xmlns="t"><Default Extension="xml" ContentType="application/xml"/></Types>';

const FILE: StoredFileState = {
  before: new Map([
    ['cellXfs', 12],
    ['checksum', 4_000_000_000],
  ]),
  after: new Map([['cellXfs', 15]]),
  calculation: 'absent',
  looks: [
    { sheetId: 3, cell: 'B4', style: 7 },
    { sheetId: 3, cell: 'C4', style: null },
  ],
};

function written(bytes: Uint8Array, state: string, file = FILE): Uint8Array {
  const edit = new PackageEdit(bytes);
  putState(edit, WORKBOOK, findStatePart(edit, WORKBOOK), state, file);
  return edit.bytes();
}

function found(bytes: Uint8Array): ReturnType<typeof findStatePart> {
  return findStatePart(new PackageEdit(bytes), WORKBOOK);
}

describe('the state kept in a workbook', () => {
  it('is read back whatever it says', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'binary' }), (value, text) => {
        const state = JSON.stringify({ value, text, all: '<]]>&"\'\r\n\t\u0001\ufffe\ud800 å 😀' });
        const bytes = written(buildWorkbook(ONE), state);
        const back = readXlsx(bytes).state;
        expect(JSON.parse(back ?? 'null')).toEqual(JSON.parse(state));
        expect(found(bytes)?.file).toEqual(FILE);
      }),
      { numRuns: 50 },
    );
  });

  it('has what other programs need to keep it: properties, their relationships and types', () => {
    const bytes = written(pack({ ...workbookParts(ONE), '[Content_Types].xml': TYPES, 'customXml/item1.xml': '<mine/>' }), '{}');
    const edit = new PackageEdit(bytes);
    expect(edit.text('customXml/_rels/item2.xml.rels')).toContain('relationships/customXmlProps" Target="itemProps2.xml"');
    expect(edit.text('customXml/itemProps2.xml')).toContain('ds:itemID="{');
    expect(edit.text('xl/_rels/workbook.xml.rels')).toContain('relationships/customXml" Target="../customXml/item2.xml"');
    expect(edit.text('[Content_Types].xml')).toContain('PartName="/customXml/itemProps2.xml"');
    expect(edit.text('[Content_Types].xml')).not.toContain('PartName="/customXml/item2.xml"');
  });

  it('changes in its own part, and goes without a trace', () => {
    const bytes = buildWorkbook(ONE);
    const second = written(written(bytes, '{"a":1}'), '{"a":2}');
    expect(readXlsx(second).state).toBe('{"a":2}');
    const edit = new PackageEdit(second);
    const kept = findStatePart(edit, WORKBOOK);
    if (!kept) throw new Error('no state');
    removeState(edit, kept);
    const after = new PackageEdit(edit.bytes());
    const before = new PackageEdit(bytes);
    expect(after.names()).toEqual(before.names());
    for (const name of before.names()) {
      // An element that closed itself when it was empty has an end tag now.
      if (name !== '[Content_Types].xml') expect([name, after.text(name)]).toEqual([name, before.text(name)]);
    }
    expect(readXlsx(edit.bytes()).state).toBeNull();
  });

  it('is taken over from Excel, and what only Excel understands is left out when it is written', () => {
    const part = (xml: string): Uint8Array => {
      const edit = new PackageEdit(written(buildWorkbook(ONE), '{}'));
      edit.put('customXml/item1.xml', xml);
      return edit.bytes();
    };
    const ofExcel = part(writeStateXml({ state: '{"a":1}', looks: '{"b":2}', journal: null }));
    expect(found(ofExcel)).toMatchObject({ state: '{"a":1}', file: null });
    const after = new PackageEdit(written(ofExcel, '{"a":2}'));
    expect(after.names()).toEqual(new PackageEdit(ofExcel).names());
    expect(readStateXml(after.text('customXml/item1.xml'))).toMatchObject({ state: '{"a":2}', looks: null });
    const brokenOff = part(writeStateXml({ state: null, looks: null, journal: '{}' }));
    expect(readXlsx(brokenOff).state).toBeNull();
    expect(readStateXml(new PackageEdit(written(brokenOff, '{}')).text('customXml/item1.xml'))).toMatchObject({ state: '{}', journal: null });
  });

  it("is told from a person's own custom XML, which may be anything", () => {
    const own = {
      ...workbookParts(ONE),
      'xl/_rels/workbook.xml.rels': relationships(
        ['worksheet', 'worksheets/sheet1.xml'],
        ['customXml', '../customXml/item1.xml'],
        ['customXml', '../customXml/item2.xml'],
        ['customXml', '../customXml/gone.xml'],
        ['styles', 'styles.xml'],
        ['sharedStrings', 'sharedStrings.xml'],
      ),
      'customXml/item1.xml': '<!DOCTYPE a><a/>',
      'customXml/item2.xml': '<b xmlns:c="urn:volymplan:state:1"><state>nej</state></b>',
    };
    expect(readXlsx(pack(own)).state).toBeNull();
    expect(readXlsx(written(pack(own), '{}')).state).toBe('{}');
  });
});

describe('the columns of a sheet', () => {
  it('that somebody gave a width of their own', () => {
    const sheet = readSheet(
      '<cols><col min="2" max="3" width="20" customWidth="1"/><col min="5" max="5" width="9" hidden="1"/><col min="7" max="7" customWidth="true"/></cols><sheetData/>',
    );
    expect([...(sheet.sizedColumns ?? [])]).toEqual([1, 2, 6]);
    expect([...sheet.hiddenColumns]).toEqual([4]);
  });
});
