import { strToU8, zipSync } from 'fflate';
import { PackageParts } from '../../src/xlsx/package/package-parts';
import { ReadingBudget } from '../../src/xlsx/read/reading-budget';
import { buildWorkbook, MAIN, OFFICE, pack, relationships, workbookParts, type Parts } from './support/build-workbook';
import { offsetOf, patchEntry, renameEntry } from './support/patch-zip';
import { refusalBy, refusalOf } from './support/refusal';

const ROW = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row>';
const SHEET = 'xl/worksheets/sheet1.xml';
const XML = { sheets: [ROW], strings: '<si><t>hej</t></si>' };
const good = buildWorkbook(XML);

function withParts(change: (parts: Parts) => void): Uint8Array {
  const parts = workbookParts(XML);
  change(parts);
  return pack(parts);
}

const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function compoundFile(stream: string): Uint8Array {
  return new Uint8Array([...COMPOUND, ...new Uint8Array(1016), ...Buffer.from(stream, 'utf16le'), ...new Uint8Array(64)]);
}

it('reads the workbook that the others are made of', () => {
  expect(refusalOf(good)).toBeNull();
});

describe('what is no workbook', () => {
  const document = pack({
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships(['officeDocument', 'word/document.xml']),
    'word/document.xml': '<w:document xmlns:w="urn:w"/>',
  });
  const binary = pack({ '[Content_Types].xml': '<Types/>', '_rels/.rels': relationships(['officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': '\u0083' });
  it.each([
    ['a text', strToU8('Verksamhet;Budget\n'), { reason: 'not-xlsx', where: null }],
    ['HTML called .xlsx', strToU8('<html><table/></html>'), { reason: 'not-xlsx', where: null }],
    ['an OpenDocument file', pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }), { reason: 'not-xlsx', where: null }],
    ['any other zip file', zipSync({ 'a.txt': strToU8('a') }), { reason: 'not-xlsx', where: null }],
    ['a zip file with nothing in it', zipSync({}), { reason: 'not-xlsx', where: null }],
    ['a Word document', document, { reason: 'not-xlsx', where: 'word/document.xml' }],
    ['a binary workbook', binary, { reason: 'not-xlsx', where: 'xl/workbook.bin' }],
    ['an old workbook', compoundFile('Workbook'), { reason: 'old-format', where: null }],
    ['an encrypted workbook', compoundFile('EncryptedPackage'), { reason: 'encrypted', where: null }],
    ['nothing', new Uint8Array(), { reason: 'truncated', where: null }],
    ['the beginning of a zip file', good.slice(0, 3), { reason: 'truncated', where: null }],
    ['half a workbook', good.slice(0, good.length / 2), { reason: 'truncated', where: null }],
    ['a workbook without its last byte', good.slice(0, -1), { reason: 'truncated', where: null }],
  ])('refuses %s', (_, bytes, refusal) => {
    expect(refusalOf(bytes)).toEqual(refusal);
  });

  it('refuses parts that a zip program has encrypted', () => {
    expect(refusalOf(patchEntry(good, SHEET, { flags: 1 }))).toEqual({ reason: 'encrypted', where: SHEET });
  });
});

describe('bombs', () => {
  const megabytes = 40;
  const bomb = withParts((parts) => {
    parts[SHEET] = new Uint8Array(megabytes * 1024 * 1024).fill(32);
  });

  it('refuses a ratio that no sheet has', () => {
    expect(refusalOf(bomb)).toEqual({ reason: 'unsafe', where: SHEET });
  });

  it('refuses more than was declared, however little that is', () => {
    expect(refusalOf(patchEntry(bomb, SHEET, { size: 10 }))).toEqual({ reason: 'unsafe', where: SHEET });
  });

  it('refuses less than was declared, and another checksum', () => {
    expect(refusalOf(patchEntry(good, SHEET, { size: 100_000 }))).toEqual({ reason: 'malformed', where: SHEET });
    expect(refusalOf(patchEntry(good, SHEET, { crc: 1 }))).toEqual({ reason: 'malformed', where: SHEET });
  });

  it('refuses a part of half a gigabyte before it unpacks anything', () => {
    expect(refusalOf(patchEntry(good, SHEET, { size: 0x2000_0000 }))).toEqual({ reason: 'too-large', where: SHEET });
  });

  it('refuses entries that share their bytes', () => {
    const offset = offsetOf(good, 'xl/styles.xml');
    expect(refusalOf(patchEntry(good, 'xl/sharedStrings.xml', { offset }))?.reason).toBe('unsafe');
  });

  it('refuses more entries than a workbook has', () => {
    const many = Object.fromEntries(Array.from({ length: 20_001 }, (_, i) => [`a/${i}`, new Uint8Array()]));
    expect(refusalOf(zipSync({ ...many }, { level: 0 }))).toEqual({ reason: 'too-large', where: null });
  });

  it('counts a part each time it is read', () => {
    const parts = new PackageParts(pack({ 'a.xml': new Uint8Array(1000) }), 2500);
    const read = (): number => [...parts.pieces('a.xml')].length;
    expect([read(), read()]).toEqual([1, 1]);
    expect(refusalBy(read)).toEqual({ reason: 'too-large', where: 'a.xml' });
  });

  it('counts what is kept in memory', () => {
    const budget = new ReadingBudget(10);
    budget.takeItems(10, 'a.xml');
    expect(refusalBy(() => { budget.takeItems(1, 'b.xml'); })).toEqual({ reason: 'too-large', where: 'b.xml' });
  });

  it('refuses an unknown compression', () => {
    expect(refusalOf(patchEntry(good, SHEET, { method: 12 }))).toEqual({ reason: 'malformed', where: SHEET });
  });

  it('stops at elements within elements', () => {
    const deep = withParts((parts) => {
      parts[SHEET] = `<worksheet>${'<a>'.repeat(200_000)}`;
    });
    expect(refusalOf(deep)).toEqual({ reason: 'unsafe', where: SHEET });
  });

  it('stops at an element of attributes without end', () => {
    const wide = withParts((parts) => {
      parts[SHEET] = `<worksheet ${Array.from({ length: 5_000 }, (_, i) => `a${i}=""`).join(' ')}/>`;
    });
    expect(refusalOf(wide)).toEqual({ reason: 'unsafe', where: SHEET });
  });
});

describe('entities', () => {
  const laughs = '<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
  it.each([
    ['a document type', `<!DOCTYPE worksheet><worksheet/>`, 'unsafe'],
    ['entities of entities', `${laughs}<worksheet>&b;</worksheet>`, 'unsafe'],
    ['an entity from elsewhere', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><worksheet>&x;</worksheet>', 'unsafe'],
    ['an entity that is not declared', '<worksheet>&nbsp;</worksheet>', 'malformed'],
  ])('refuses %s', (_, xml, reason) => {
    expect(refusalOf(withParts((parts) => { parts[SHEET] = xml; }))).toEqual({ reason, where: SHEET });
  });
});

describe('names and paths', () => {
  it.each(['../../../etc/passwdxxxxx', '/xl/worksheets/sheet.xml', 'xl\\worksheets\\sheet1.xml'.slice(0, 24), 'C:/worksheets/sheet1.xml', 'xl/./orksheets/sheet1.xm', 'xl/work\u0000heets/sheet1.xml'])(
    'refuses an entry called %j',
    (name) => {
      expect(refusalOf(renameEntry(good, SHEET, name))?.reason).toBe('unsafe');
    },
  );

  it('refuses an entry that has another name before its content', () => {
    const other = 'xl/worksheets/sheet2.xml';
    const moved = renameEntry(withParts((parts) => { parts['xl/_rels/workbook.xml.rels'] = String(parts['xl/_rels/workbook.xml.rels']).replace('sheet1', 'sheet2'); }), SHEET, other, 'directory');
    expect(refusalOf(moved)).toEqual({ reason: 'unsafe', where: other });
  });

  it('refuses two different entries of one name, whatever their case', () => {
    const twice = withParts((parts) => {
      parts['xl/worksheets/SHEET1.xml'] = `<worksheet xmlns="${MAIN}"/>`;
    });
    expect(refusalOf(twice)).toEqual({ reason: 'unsafe', where: 'xl/worksheets/SHEET1.xml' });
  });

  it('refuses a relationship that leads out of the file; one that climbs above its root stays at the root', () => {
    const rels = 'xl/_rels/workbook.xml.rels';
    const above = withParts((parts) => { parts[rels] = relationships(['worksheet', '../../../sheet1.xml']); });
    expect(refusalOf(above)).toEqual({ reason: 'malformed', where: 'sheet1.xml' });
    const outside = withParts((parts) => {
      parts[rels] = relationships(['worksheet', 'https://example.org/sheet1.xml']).replace('Target=', 'TargetMode="External" Target=');
    });
    expect(refusalOf(outside)).toEqual({ reason: 'unsafe', where: 'xl/workbook.xml' });
  });
});

describe('broken workbooks', () => {
  const sheetXml = (inside: string): Uint8Array => buildWorkbook({ ...XML, sheets: [inside] });
  const workbookXml = (inside: string): Uint8Array =>
    withParts((parts) => { parts['xl/workbook.xml'] = `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${inside}</workbook>`; });
  const without = (part: string): Uint8Array => pack(Object.fromEntries(Object.entries(workbookParts(XML)).filter(([name]) => name !== part)));
  it.each([
    ['XML that is not closed', withParts((parts) => { parts[SHEET] = '<worksheet><sheetData>'; }), SHEET],
    ['XML that is closed wrongly', withParts((parts) => { parts[SHEET] = '<worksheet><a></b></worksheet>'; }), SHEET],
    ['an empty part', withParts((parts) => { parts[SHEET] = ''; }), SHEET],
    ['bytes that are no UTF-8', withParts((parts) => { parts[SHEET] = new Uint8Array([...strToU8('<worksheet>'), 0xff, ...strToU8('</worksheet>')]); }), SHEET],
    ['another kind of part as a sheet', withParts((parts) => { parts[SHEET] = `<chartsheet xmlns="${MAIN}"/>`; }), SHEET],
    ['a missing sheet', without(SHEET), SHEET],
    ['missing shared strings', without('xl/sharedStrings.xml'), 'xl/sharedStrings.xml'],
    ['missing relationships', without('_rels/.rels'), '_rels/.rels'],
    ['a missing workbook', without('xl/workbook.xml'), 'xl/workbook.xml'],
    ['no list of sheets', workbookXml(''), 'xl/workbook.xml'],
    ['an empty list of sheets', workbookXml('<sheets/>'), 'xl/workbook.xml'],
    ['a sheet that nothing refers to', workbookXml('<sheets><sheet name="a" r:id="rId99"/></sheets>'), 'xl/workbook.xml'],
    ['a shared string that does not exist', sheetXml('<row><c t="s"><v>1</v></c></row>'), SHEET],
    ['a shared string that is no number', sheetXml('<row><c t="s"><v>noll</v></c></row>'), SHEET],
    ['a shared string before the first', sheetXml('<row><c t="s"><v>-1</v></c></row>'), SHEET],
    ['a shared string between two', sheetXml('<row><c t="s"><v>0.5</v></c></row>'), SHEET],
    ['a row beyond the last', sheetXml('<row r="1048577"/>'), SHEET],
    ['row 0', sheetXml('<row r="0"/>'), SHEET],
    ['a column beyond the last', sheetXml('<row><c r="XFE1"><v>1</v></c></row>'), SHEET],
    ['a cell beyond the last row', sheetXml('<row><c r="A1048577"><v>1</v></c></row>'), SHEET],
    ['no cell address', sheetXml('<row><c r="$A$1"><v>1</v></c></row>'), SHEET],
    ['more cells than a row has columns', sheetXml(`<row>${'<c/>'.repeat(16_385)}</row>`), SHEET],
    ['a cell outside every row', sheetXml('<sheetData><c><v>1</v></c></sheetData>'), SHEET],
    ['the same cell twice', sheetXml('<row><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'), SHEET],
    ['the same cell in two rows of one number', sheetXml('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'), SHEET],
    ['a merged area that is none', sheetXml('<mergeCells><mergeCell ref="A1:XFE9"/></mergeCells>'), SHEET],
    ['a merged area without its reference', sheetXml('<mergeCells><mergeCell/></mergeCells>'), SHEET],
  ])('refuses %s', (_, bytes, where) => {
    expect(refusalOf(bytes)).toEqual({ reason: 'malformed', where });
  });

  it('refuses a table without its area, and one that is not there', () => {
    const withTable = (table: string | null): Uint8Array =>
      withParts((parts) => {
        parts['xl/worksheets/_rels/sheet1.xml.rels'] = relationships(['table', '../tables/table1.xml']);
        if (table !== null) parts['xl/tables/table1.xml'] = table;
      });
    const refusal = { reason: 'malformed', where: 'xl/tables/table1.xml' };
    expect(refusalOf(withTable(`<table xmlns="${MAIN}" name="a"/>`))).toEqual(refusal);
    expect(refusalOf(withTable(`<table xmlns="${MAIN}" name="a" ref="A0:B2"/>`))).toEqual(refusal);
    expect(refusalOf(withTable('<other/>'))).toEqual(refusal);
    expect(refusalOf(withTable(null))).toEqual(refusal);
    expect(refusalOf(withTable(`<table xmlns="${MAIN}" name="a" ref="A1:B2"/>`))).toBeNull();
  });
});
