import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workbook } from '../../../src/workbook/workbook';
import type { CellContent, CellWrite, SheetDress, WritePlan } from '../../../src/workbook/write/write-plan';
import type { FormulaEngine } from '../../../src/xlsx/evaluate/formula-engine';
import { rawBytes } from '../../../src/xlsx/package/inflate-entry';
import { PackageParts } from '../../../src/xlsx/package/package-parts';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx';
import { XlsxFile } from '../../../src/xlsx/xlsx-file';
import { editXlsx } from '../../../src/xlsx/write/edit-xlsx';
import { PackageEdit } from '../../../src/xlsx/package/package-edit';
import { brokenRules } from '../support/check-package';
import { buildWorkbook, cellsOf, pack, relationships, sheetOf, valuesOf, workbookParts, type Parts } from '../support/build-workbook';
import { EMPTY_PLAN } from '../../../src/workbook/write/empty-plan';

const FOLDER = join(__dirname, '..', 'workbooks');
const files = readdirSync(FOLDER).filter((file) => /\.xls[xm]$/.test(file));


const DRESS: Omit<SheetDress, 'sheet'> = {
  areas: [],
  conditionalFormats: [],
  validations: [],
  links: [],
  widths: [],
  unsetWidths: [],
  frozen: null,
  charts: [],
  heights: [],
  page: null,
};

function cell(sheet: string, row: number, column: number, content: CellContent): CellWrite {
  return { sheet, row, column, content, style: { bold: true, numberFormat: '#,##0.0' } };
}

function parts(bytes: Uint8Array): Map<string, string> {
  const edit = new PackageEdit(bytes);
  const old = new PackageParts(bytes);
  return new Map(edit.names().map((name) => [name, Buffer.concat([...old.pieces(name)].map((piece) => piece.slice())).toString('latin1')]));
}

function packedParts(bytes: Uint8Array): Map<string, string> {
  const { list, zip } = (() => {
    const found = new PackageParts(bytes);
    return { list: found.list(), zip: found.zip };
  })();
  return new Map(list.map((entry) => [entry.name, Buffer.from(rawBytes(zip, entry)).toString('base64')]));
}

/** A first sheet of the person's in which a cell far below everything is free. */
function freeRow(workbook: Workbook): { sheet: string; row: number } {
  const sheet = sheetOf(workbook);
  return { sheet: sheet.name, row: Math.max(0, ...sheet.rows.keys()) + 20 };
}

/** A sheet of ours with everything on it, a formula beside the person's, names and a state. */
function everything(workbook: Workbook): WritePlan {
  const { sheet, row } = freeRow(workbook);
  return {
    ...EMPTY_PLAN,
    addSheets: ['Vår & egen', 'Underlag'],
    cells: [
      cell('Vår & egen', 0, 0, { kind: 'text', value: '=inte en formel & <så>' }),
      cell('Vår & egen', 1, 0, { kind: 'number', value: 3 }),
      cell('Vår & egen', 2, 1, { kind: 'formula', formula: '=A2*2', value: 6 }),
      cell('Underlag', 0, 0, { kind: 'boolean', value: true }),
      cell(sheet, row, 0, { kind: 'formula', formula: "='Vår & egen'!B3+1", value: 7 }),
    ],
    dress: [
      {
        ...DRESS,
        sheet: 'Vår & egen',
        areas: [{ top: 0, left: 0, bottom: 20, right: 5 }],
        conditionalFormats: [{ area: { top: 1, left: 0, bottom: 1, right: 0 }, formula: '=A2>2', emphasis: { bold: true, fill: 'FFEEEE' } }],
        charts: [
          {
            id: 'need',
            title: 'Behov',
            kind: 'clusteredColumn',
            place: { top: 5, left: 0, bottom: 20, right: 5 },
            categories: { refersTo: "'Vår & egen'!$A$1", values: ['a'] },
            series: [
              {
                name: { refersTo: "'Vår & egen'!$A$1", values: ['a'] },
                values: { refersTo: "'Vår & egen'!$A$2", values: [3] },
                color: '336699',
                hasLabels: false,
              },
            ],
            numberFormat: '#,##0',
            valueAxisTitle: null,
            axisMinimum: null,
            hasLegend: false,
            description: 'Behov',
          },
        ],
      },
    ],
    setNames: [
      { name: 'volymplan.blad.scenarios', refersTo: "'Vår & egen'!$A$1:$F$21", isHidden: true },
      { name: 'volymplan.blad.basis', refersTo: 'Underlag!$A$1', isHidden: true },
    ],
    state: '{"a":1}',
  };
}

function removal(workbook: Workbook): WritePlan {
  const { sheet, row } = freeRow(workbook);
  return {
    ...EMPTY_PLAN,
    removeSheets: ['Vår & egen', 'Underlag'],
    cells: [{ sheet, row, column: 0, content: { kind: 'gone' }, style: null }],
    removeNames: ['volymplan.blad.scenarios', 'volymplan.blad.basis'],
  };
}

describe.each(files)('%s', (file) => {
  const bytes = readFileSync(join(FOLDER, file));
  const workbook = readXlsx(bytes);

  it('is the same bytes after a plan without anything in it', async () => {
    expect((await editXlsx(bytes, EMPTY_PLAN)).bytes).toBe(bytes);
  });

  it('has what was written, and all else as it was, packed bytes included', async () => {
    const written = (await editXlsx(bytes, everything(workbook))).bytes;
    const after = readXlsx(written);
    expect(after.sheets.map(({ name }) => name)).toEqual([...workbook.sheets.map(({ name }) => name), 'Vår & egen', 'Underlag']);
    expect(after.state).toBe('{"a":1}');
    const own = after.sheets.at(-2);
    expect(own && cellsOf(own)).toEqual({
      A1: { value: '=inte en formel & <så>', type: 'text', numberFormat: '#,##0.0', formula: null },
      A2: { value: 3, type: 'number', numberFormat: '#,##0.0', formula: null },
      B3: { value: 6, type: 'number', numberFormat: '#,##0.0', formula: '=A2*2' },
    });
    const { sheet, row } = freeRow(workbook);
    const [first, ...rest] = workbook.sheets;
    expect(after.sheets.slice(1, workbook.sheets.length)).toEqual(rest);
    expect(after.sheets[0]?.rows.get(row)?.get(0)).toMatchObject({ value: 7 });
    expect([...(after.sheets[0]?.rows ?? [])].slice(0, -1)).toEqual([...(first?.rows ?? [])]);
    expect(sheet).toBe(first?.name);

    expect(brokenRules(written)).toEqual(brokenRules(bytes));
    const [before, now] = [packedParts(bytes), packedParts(written)];
    const touched = [...before].filter(([name, packed]) => now.get(name) !== packed).map(([name]) => name);
    const expected = /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/calcChain\.xml|xl\/worksheets\/sheet\d+\.xml)$/;
    expect(touched.filter((name) => !expected.test(name))).toEqual([]);
    expect(touched.filter((name) => name.startsWith('xl/worksheets/'))).toHaveLength(1);
    expect(now.has('xl/calcChain.xml')).toBe(false);
  });

  it('is written once: the same state and nothing else to do gives the same bytes', async () => {
    const written = (await editXlsx(bytes, everything(workbook))).bytes;
    expect((await editXlsx(written, { ...EMPTY_PLAN, state: '{"a":1}' })).bytes).toBe(written);
  });

  it('gets back every part as it was when everything of ours is taken away', async () => {
    const written = (await editXlsx(bytes, everything(workbook))).bytes;
    const restored = (await editXlsx(written, removal(workbook))).bytes;
    const [before, after] = [parts(bytes), parts(restored)];
    const calculated = before.delete('xl/calcChain.xml');
    expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    for (const [name, content] of before) {
      // The calculation chain's line does not come back.
      if (calculated && /Content_Types|workbook\.xml\.rels/.test(name)) continue;
      expect([name, after.get(name)]).toEqual([name, content]);
    }
    expect(readXlsx(restored)).toEqual(workbook);
  });
});

const ONE: Parts = workbookParts({ sheets: ['<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>'] });

describe('a host over bytes', () => {
  it('reads what it has written', async () => {
    const file = new XlsxFile(pack(ONE));
    const receipt = await file.apply({ ...EMPTY_PLAN, cells: [cell('Blad1', 4, 2, { kind: 'number', value: 5 })] });
    expect(receipt).toEqual({ recalculated: [], leftToExcel: [] });
    expect(valuesOf(sheetOf(await file.read()))).toEqual({ A1: 1, B1: 2, C5: 5 });
    expect(valuesOf(sheetOf(readXlsx(file.bytes)))).toEqual({ A1: 1, B1: 2, C5: 5 });
  });

  it('keeps the bytes it had where a plan does not fit them', async () => {
    const bytes = pack(ONE);
    const file = new XlsxFile(bytes);
    const plan = { ...EMPTY_PLAN, addSheets: ['Ny'], cells: [cell('Finns inte', 0, 0, { kind: 'number', value: 5 })] };
    await expect(file.apply(plan)).rejects.toBeInstanceOf(RangeError);
    expect(file.bytes).toBe(bytes);
    await expect(new XlsxFile(bytes.subarray(0, 300)).apply(plan)).rejects.toMatchObject({ reason: 'truncated' });
  });

  it('writes the values that depend on replaced cells, formulas as they stand, and says what it could not', async () => {
    const place = { sheet: 'Blad1', row: 0, column: 1 };
    const left = { sheet: 'Blad1', row: 0, column: 5 };
    const parts = workbookParts({ sheets: ['<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c><c r="F1"><f>RAND()*A1</f><v>3</v></c></row>'] });
    const engine = jest.fn<(number | null)[], Parameters<FormulaEngine>>(() => [20]);
    const file = new XlsxFile(pack(parts), () => Promise.resolve(engine));
    const receipt = await file.apply({
      ...EMPTY_PLAN,
      cells: [cell('Blad1', 0, 0, { kind: 'number', value: 10 })],
      replaced: [{ sheet: 'Blad1', row: 0, column: 0 }],
      state: '{}',
    });
    expect(receipt).toEqual({ recalculated: [place], leftToExcel: [left] });
    expect(engine.mock.calls[0]?.[2]).toEqual([{ sheet: 0, row: 0, column: 1 }]);
    expect(cellsOf(sheetOf(await file.read()))['B1']).toMatchObject({ value: 20, formula: '=A1*2' });
    expect(new PackageEdit(file.bytes).text('xl/workbook.xml')).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it('leaves cells of its own out of what is worked out: their values come with the plan', async () => {
    const own = '<row r="1"><c r="A1"><f>Blad1!A1</f><v>1</v></c></row>';
    const parts = workbookParts({ sheets: ['<row r="1"><c r="A1"><v>1</v></c><c r="C1"><f>A1*3</f><v>3</v></c><c r="D1"><f>A1*4</f><v>4</v></c></row>', own] });
    const file = new XlsxFile(pack(parts));
    const { leftToExcel } = await file.apply({
      ...EMPTY_PLAN,
      cells: [cell('Blad1', 0, 0, { kind: 'number', value: 10 })],
      setNames: [
        { name: 'volymplan.blad.basis', refersTo: "'Blad2'!$A$1:$B$9", isHidden: true },
        { name: 'volymplan.yta.results', refersTo: 'Blad1!$C$1:$C$9', isHidden: true },
      ],
      replaced: [{ sheet: 'Blad1', row: 0, column: 0 }],
      state: '{}',
    });
    expect(leftToExcel).toEqual([{ sheet: 'Blad1', row: 0, column: 3 }]);
  });

  it("works out a person's formulas over columns of ours when those change, and not on the first write", async () => {
    const parts = workbookParts({ sheets: ['<row r="1"><c r="A1"><f>SUM(C1:D1)</f><v>0</v></c></row>'] });
    const engine = jest.fn<(number | null)[], Parameters<FormulaEngine>>(() => [6]);
    const file = new XlsxFile(pack(parts), () => Promise.resolve(engine));
    const write = (value: number): WritePlan => ({
      ...EMPTY_PLAN,
      cells: [cell('Blad1', 0, 2, { kind: 'formula', formula: '=1+2', value })],
      setNames: [{ name: 'volymplan.yta.results', refersTo: 'Blad1!$C$1', isHidden: true }],
      state: '{}',
    });
    await file.apply(write(3));
    expect(engine).not.toHaveBeenCalled();
    expect((await file.apply(write(6))).recalculated).toEqual([{ sheet: 'Blad1', row: 0, column: 0 }]);
    expect(valuesOf(sheetOf(await file.read()))).toEqual({ A1: 6, C1: 6 });
  });

  it('gives an empty cell that had a look its look back, unless the looks were written anew since', async () => {
    const dressed = workbookParts({
      sheets: ['<row r="1"><c r="A1" s="1"/><c r="B1"/></row>'],
      styles:
        '<fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
        '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0"/></cellXfs>',
    });
    const bytes = pack(dressed);
    const cells = [0, 1].map((column) => cell('Blad1', 0, column, { kind: 'number', value: 5 }));
    const gone = cells.map(({ sheet, row, column }): CellWrite => ({ sheet, row, column, content: { kind: 'gone' }, style: null }));
    const written = (await editXlsx(bytes, { ...EMPTY_PLAN, cells, state: '{}' })).bytes;
    const again = (await editXlsx(written, { ...EMPTY_PLAN, cells: cells.map((write) => ({ ...write, content: { kind: 'number', value: 6 } })), state: '{}' })).bytes;
    const restored = (await editXlsx(again, { ...EMPTY_PLAN, cells: gone })).bytes;
    expect(new PackageEdit(restored).text('xl/worksheets/sheet1.xml')).toBe(dressed['xl/worksheets/sheet1.xml']);
    expect(new PackageEdit(restored).text('xl/styles.xml')).toBe(dressed['xl/styles.xml']);

    const resaved = new PackageEdit(again);
    resaved.put('xl/styles.xml', `${resaved.text('xl/styles.xml')}<!-- saved -->`);
    const other = (await editXlsx(resaved.bytes(), { ...EMPTY_PLAN, cells: gone })).bytes;
    expect(new PackageEdit(other).text('xl/worksheets/sheet1.xml')).not.toContain('s="1"');
    expect(new PackageEdit(other).text('xl/styles.xml')).toContain('saved');
  });

  it('makes the styles that a workbook lacks, and takes them away again', async () => {
    const { 'xl/styles.xml': styles, ...without } = ONE;
    expect(styles).toBeDefined();
    const rels = String(ONE['xl/_rels/workbook.xml.rels']).replace(/<Relationship Id="rId2"[^>]*>/, '');
    const bytes = pack({ ...without, 'xl/_rels/workbook.xml.rels': rels });
    const file = new XlsxFile(bytes);
    await file.apply({ ...EMPTY_PLAN, cells: [cell('Blad1', 4, 2, { kind: 'number', value: 5 })], state: '{}' });
    expect(cellsOf(sheetOf(await file.read()))['C5']).toMatchObject({ numberFormat: '#,##0.0' });
    await file.apply({ ...EMPTY_PLAN, cells: [{ sheet: 'Blad1', row: 4, column: 2, content: { kind: 'gone' }, style: null }] });
    expect(new PackageEdit(file.bytes).has('xl/styles.xml')).toBe(false);
  });
});

describe('a table', () => {
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T" displayName="T" ref="A1:A3" totalsRowCount="1">' +
    '<autoFilter ref="A1:A2"/><tableColumns count="1"><tableColumn id="1" name="A" totalsRowFunction="sum"/></tableColumns></table>';
  const parts: Parts = {
    ...workbookParts({ sheets: ['<row r="1"><c r="A1" t="inlineStr"><is><t>A</t></is></c></row><row r="2"><c r="A2"><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>'] }),
    'xl/worksheets/_rels/sheet1.xml.rels': relationships(['table', '../tables/table1.xml']),
    'xl/tables/table1.xml': table,
  };
  const area = { top: 0, left: 0, bottom: 2, right: 1 };
  const grow: WritePlan = {
    ...EMPTY_PLAN,
    cells: [
      cell('Blad1', 0, 1, { kind: 'text', value: 'Behov' }),
      cell('Blad1', 1, 1, { kind: 'formula', formula: '=A2*2', value: 2 }),
      cell('Blad1', 2, 1, { kind: 'formula', formula: '=SUM(B2:B2)', value: 2 }),
    ],
    tables: [{ sheet: 'Blad1', table: 't', area, added: ['Behov'] }],
    state: '{}',
  };

  it('grows with its columns and says what its totals row holds', async () => {
    const written = (await editXlsx(pack(parts), grow)).bytes;
    expect(sheetOf(readXlsx(written)).tables).toEqual([{ name: 'T', area, headerRows: 1, totalsRows: 1 }]);
    expect(new PackageEdit(written).text('xl/tables/table1.xml')).toContain('<totalsRowFormula>SUM(B2:B2)</totalsRowFormula>');
    const shrink = {
      ...EMPTY_PLAN,
      cells: grow.cells.map((write): CellWrite => ({ ...write, content: { kind: 'gone' }, style: null })),
      tables: [{ sheet: 'Blad1', table: 'T', area: { ...area, right: 0 }, added: [] }],
    };
    const restored = new PackageEdit((await editXlsx(written, shrink)).bytes);
    expect(restored.text('xl/tables/table1.xml')).toBe(table);
    expect(restored.text('xl/worksheets/sheet1.xml')).toBe(parts['xl/worksheets/sheet1.xml']);
  });

  it('that is not there refuses the plan', async () => {
    await expect(editXlsx(pack(ONE), grow)).rejects.toBeInstanceOf(RangeError);
  });
});

describe('other vocabularies', () => {
  const strict = (text: string): string =>
    text
      .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships')
      .replaceAll('http://schemas.openxmlformats.org/spreadsheetml/2006/main', 'http://purl.oclc.org/ooxml/spreadsheetml/main');

  it('Strict: every new part and relationship is Strict too', async () => {
    const bytes = pack(Object.fromEntries(Object.entries(ONE).map(([name, part]) => [name, strict(String(part))])));
    const workbook = readXlsx(bytes);
    const written = new PackageEdit((await editXlsx(bytes, everything(workbook))).bytes);
    const transitional = written.names().filter((name) => /schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml|drawingml)/.test(written.text(name)));
    expect(transitional).toEqual([]);
    const restored = (await editXlsx(written.bytes(), removal(workbook))).bytes;
    expect(readXlsx(restored)).toEqual(workbook);
  });

  it('prefixes: new elements have that of the part', async () => {
    const prefixed = { ...ONE };
    for (const name of ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'xl/styles.xml']) {
      const text = String(prefixed[name]);
      prefixed[name] = text.replace(/<(\/?)(\w)/g, '<$1x:$2').replace('xmlns=', 'xmlns:x=');
    }
    const bytes = pack(prefixed);
    const workbook = readXlsx(bytes);
    const written = (await editXlsx(bytes, everything(workbook))).bytes;
    const text = new PackageEdit(written).text('xl/workbook.xml');
    expect(text).toMatch(/<x:sheet name="Underlag" sheetId="3" r:id="rId\d+"\/><\/x:sheets><x:definedNames>.*<\/x:definedNames><x:calcPr fullCalcOnLoad="1"\/><\/x:workbook>$/);
    expect(valuesOf(sheetOf(readXlsx(written), 1))).toEqual({ A1: '=inte en formel & <så>', A2: 3, B3: 6 });
    expect(readXlsx((await editXlsx(written, removal(workbook))).bytes)).toEqual(workbook);
  });
});

describe('a workbook without room to write', () => {
  it('is read as it was where the plan is for a sheet without cells', async () => {
    const bytes = buildWorkbook({ sheets: ['<sheetData/>'] });
    const written = (await editXlsx(bytes, { ...EMPTY_PLAN, cells: [cell('Blad1', 0, 0, { kind: 'text', value: 'å' })] })).bytes;
    expect(valuesOf(sheetOf(readXlsx(written)))).toEqual({ A1: 'å' });
  });
});
