import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { rawBytes } from '../../../src/xlsx/package/inflate-entry';
import { PackageParts } from '../../../src/xlsx/package/package-parts';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx';
import { crc32 } from '../../../src/xlsx/package/crc32';
import { PackageEdit } from '../../../src/xlsx/package/package-edit';
import { buildWorkbook, pack, relationships, sheetOf, valuesOf, workbookParts } from '../support/build-workbook';
import { patchEntry } from '../support/patch-zip';
import { refusalBy } from '../support/refusal';

const FOLDER = join(__dirname, '..', 'workbooks');
const files = readdirSync(FOLDER).filter((file) => /\.xls[xm]$/.test(file));

function packedParts(bytes: Uint8Array): Map<string, string> {
  const parts = new PackageParts(bytes);
  return new Map(parts.list().map((entry) => [entry.name, Buffer.from(rawBytes(parts.zip, entry)).toString('base64')]));
}

const ONE = { sheets: ['<row r="1"><c r="A1"><v>1</v></c></row>'] };

describe('a file that is changed', () => {
  it.each(files)('%s: with nothing changed it is the same bytes', (file) => {
    const bytes = readFileSync(join(FOLDER, file));
    const edit = new PackageEdit(bytes);
    for (const name of edit.names().filter((part) => /\.(xml|rels)$/.test(part))) edit.put(name, edit.text(name));
    expect(edit.bytes()).toBe(bytes);
  });

  it.each(files)('%s: one part more changes the list of types and nothing else, packed bytes included', (file) => {
    const bytes = readFileSync(join(FOLDER, file));
    const edit = new PackageEdit(bytes);
    edit.put('xl/new1.xml', '<new/>', 'application/new+xml');
    const written = edit.bytes();
    const [before, after] = [packedParts(bytes), packedParts(written)];
    expect([...after.keys()]).toEqual([...before.keys(), 'xl/new1.xml']);
    const differing = [...before].filter(([name, packed]) => after.get(name) !== packed).map(([name]) => name);
    expect(differing).toEqual(['[Content_Types].xml']);
    expect(readXlsx(written)).toEqual(readXlsx(bytes));
    // Taking it away again gives the parts that were.
    const again = new PackageEdit(written);
    again.remove('xl/new1.xml');
    const types = new PackageEdit(again.bytes()).text('[Content_Types].xml');
    expect(types).toBe(new PackageEdit(bytes).text('[Content_Types].xml'));
  });

  it('gives the same bytes for the same changes, whenever it is done', () => {
    const write = (): Uint8Array => {
      const edit = new PackageEdit(buildWorkbook(ONE));
      edit.put('xl/new1.xml', '<new/>', 'application/new+xml');
      return edit.bytes();
    };
    expect(write()).toEqual(write());
  });

  it('can be opened by others: sizes and checksums stand where they belong', () => {
    const edit = new PackageEdit(buildWorkbook(ONE));
    const text = `<worksheet>${'å'.repeat(5000)}</worksheet>`;
    edit.put('xl/å.xml', text);
    const written = Buffer.from(edit.bytes());
    // Another reader than ours: local headers one after the other.
    const names: string[] = [];
    let at = 0;
    while (written.readUInt32LE(at) === 0x04034b50) {
      const [packed, size, name, extra] = [written.readUInt32LE(at + 18), written.readUInt32LE(at + 22), written.readUInt16LE(at + 26), written.readUInt16LE(at + 28)];
      names.push(written.toString('utf8', at + 30, at + 30 + name));
      expect(size > 0).toBe(true);
      at += 30 + name + extra + packed;
    }
    expect(names.at(-1)).toBe('xl/å.xml');
    expect(written.readUInt32LE(at)).toBe(0x02014b50);
    expect(new PackageEdit(written).text('xl/å.xml')).toBe(text);
  });

  it('keeps the encoding of a part, and the mark that says it', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...strToU8('<a>å</a>')]);
    const wide = Buffer.from('\ufeff<a>å</a>', 'utf16le');
    const bytes = pack({ ...workbookParts(ONE), 'marked.xml': marked, 'wide.xml': new Uint8Array(wide) });
    const edit = new PackageEdit(bytes);
    expect(edit.text('marked.xml')).toBe('<a>å</a>');
    edit.put('marked.xml', '<a>äö</a>');
    edit.put('wide.xml', '<a>äö</a>');
    const parts = new PackageParts(edit.bytes());
    expect(Buffer.concat([...parts.pieces('marked.xml')]).toString('hex')).toBe(`efbbbf${Buffer.from('<a>äö</a>').toString('hex')}`);
    expect(Buffer.concat([...parts.pieces('wide.xml')]).toString('utf16le')).toBe('\ufeff<a>äö</a>');
  });

  it('relates parts, with ids that no other has, and takes the list away with the last of them', () => {
    const bytes = pack({ ...workbookParts(ONE), 'xl/_rels/workbook.xml.rels': relationships(['worksheet', 'worksheets/sheet1.xml']) });
    const edit = new PackageEdit(bytes);
    expect(edit.relate('xl/workbook.xml', 'customXml', 'customXml/item1.xml')).toBe('rId2');
    expect(edit.relationshipsOf('xl/workbook.xml')[1]).toEqual({ id: 'rId2', kind: 'customXml', target: 'customXml/item1.xml' });
    const drawing = edit.relate('xl/worksheets/sheet1.xml', 'drawing', 'xl/drawings/drawing1.xml');
    expect(edit.text('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../drawings/drawing1.xml"');
    edit.unrelate('xl/worksheets/sheet1.xml', drawing);
    edit.unrelate('xl/workbook.xml', 'rId2');
    expect(edit.has('xl/worksheets/_rels/sheet1.xml.rels')).toBe(false);
    expect(edit.bytes()).toBe(bytes);
  });

  it('speaks Strict where the workbook does', () => {
    const parts = workbookParts(ONE);
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        typeof text === 'string'
          ? text.replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
          : text,
      ]),
    );
    const edit = new PackageEdit(pack(strict));
    edit.relate('xl/worksheets/sheet1.xml', 'drawing', 'xl/drawings/drawing1.xml');
    expect(edit.text('xl/worksheets/_rels/sheet1.xml.rels')).toContain('Type="http://purl.oclc.org/ooxml/officeDocument/relationships/drawing"');
  });

  it('says the type of a part only where its extension does not', () => {
    const types = '<?xml version="1.0"?><x:Types xmlns:x="t"><x:Default Extension="XML" ContentType="application/xml"/>\n</x:Types>';
    const edit = new PackageEdit(pack({ ...workbookParts(ONE), '[Content_Types].xml': types }));
    edit.put('customXml/item1.xml', '<a/>', 'application/xml');
    expect(edit.text('[Content_Types].xml')).toBe(types);
    edit.put('xl/charts/chart1.xml', '<a/>', 'chart+xml');
    expect(edit.text('[Content_Types].xml')).toContain('xml"/><x:Override PartName="/xl/charts/chart1.xml" ContentType="chart+xml"/>\n</x:Types>');
    edit.remove('xl/charts/chart1.xml');
    expect(edit.text('[Content_Types].xml')).toBe(types);
    expect(edit.freeName('customXml/item')).toBe('customXml/item2.xml');
  });
});

/** A zip file with one entry per part whose sizes stand behind the content, as streaming programs write them. */
function withDescriptors(parts: Readonly<Record<string, string>>): Uint8Array {
  const local: Buffer[] = [];
  const listed: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content);
    const sizes = Buffer.alloc(12);
    sizes.writeUInt32LE(crc32(content, 0), 0);
    sizes.writeUInt32LE(packed.length, 4);
    sizes.writeUInt32LE(content.length, 8);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(0x0808, 6);
    head.writeUInt16LE(8, 8);
    head.writeUInt16LE(name.length, 26);
    const line = Buffer.alloc(46);
    line.writeUInt32LE(0x02014b50, 0);
    line.writeUInt16LE(0x0808, 8);
    line.writeUInt16LE(8, 10);
    sizes.copy(line, 16);
    line.writeUInt16LE(name.length, 28);
    line.writeUInt32LE(offset, 42);
    listed.push(line, Buffer.from(name));
    const pieces = [head, Buffer.from(name), packed, Buffer.from('PK\u0007\u0008', 'latin1'), sizes];
    local.push(...pieces);
    offset += Buffer.concat(pieces).length;
  }
  const directory = Buffer.concat(listed);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(listed.length / 2, 8);
  end.writeUInt16LE(listed.length / 2, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...local, directory, end]));
}

describe('the zip file', () => {
  it('gets its sizes before the content where they stood behind it', () => {
    const parts = Object.fromEntries(Object.entries(workbookParts(ONE)).map(([name, part]) => [name, String(part)]));
    const bytes = withDescriptors(parts);
    const edit = new PackageEdit(bytes);
    edit.put('xl/new.xml', '<new/>');
    const written = edit.bytes();
    expect(valuesOf(sheetOf(readXlsx(written)))).toEqual({ A1: 1 });
    const [before, after] = [packedParts(bytes), packedParts(written)];
    expect([...before].every(([name, packed]) => after.get(name) === packed)).toBe(true);
    const view = new DataView(written.buffer);
    expect(view.getUint16(6, true)).toBe(0x0800);
    expect(view.getUint32(18, true)).toBe(new PackageParts(written).list()[0]?.packedSize);
  });

  it('is not written from one that is damaged or locked', () => {
    const change = (bytes: Uint8Array) => () => {
      const edit = new PackageEdit(bytes);
      edit.put('xl/new.xml', '<new/>');
      return edit.bytes();
    };
    const bytes = buildWorkbook(ONE);
    expect(refusalBy(change(bytes))).toBeNull();
    expect(refusalBy(change(patchEntry(bytes, 'xl/styles.xml', { flags: 1 })))).toEqual({ reason: 'encrypted', where: 'xl/styles.xml' });
    expect(refusalBy(change(bytes.subarray(0, bytes.length - 30)))?.reason).toBe('truncated');
    expect(refusalBy(change(strToU8('nej')))?.reason).toBe('not-xlsx');
    expect(refusalBy(change(pack({ 'a.xml': '<a/>' })))?.reason).toBe('not-xlsx');
  });
});
