import { readdirSync, readFileSync } from 'node:fs';
import { readOpenWorkbook } from '../../../src/excel/read/read-open-workbook';
import type { Workbook } from '../../../src/workbook/workbook';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx';
import { planInto } from '../../support/plan-into-file';
import { buildWorkbook } from '../../xlsx/support/build-workbook';
import { ENGLISH, SWEDISH } from '../emulator/culture/cultures';
import { asExcelTells, inOneOrder, withWidthsOf } from '../support/as-excel-tells';
import { openExcel, type OpenedExcel } from '../support/open-excel';

const MEGABYTE = 1_000_000;

let opened: OpenedExcel | null = null;
afterEach(() => {
  opened?.close();
  opened = null;
});

async function open(...what: Parameters<typeof openExcel>): Promise<OpenedExcel> {
  opened = await openExcel(...what);
  return opened;
}

const FILES = ['assets/samples', 'test/xlsx/workbooks'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => /\.xls[xm]$/.test(file))
    .map((file) => `${folder}/${file}`),
);

describe('a workbook read out of Excel', () => {
  it.each(FILES)('is as it is read out of its file: %s', async (path) => {
    const bytes = new Uint8Array(readFileSync(path));
    const { emulator } = await open(bytes);
    const { workbook } = await readOpenWorkbook();
    expect(inOneOrder(workbook)).toEqual(withWidthsOf(emulator.model, asExcelTells(readXlsx(bytes))));
    expect(emulator.log.every(({ cellsWritten }) => cellsWritten === 0)).toBe(true);
  });

  it('has what we wrote in it, with the state, in either language', async () => {
    const { bytes } = await planInto(new Uint8Array(readFileSync('assets/samples/norrtalje-verksamhetsplan-2025.xlsx')), { document: true });
    const read = readXlsx(bytes);
    for (const culture of [SWEDISH, ENGLISH]) {
      const { emulator, close } = await openExcel(bytes, { culture });
      const { workbook, statePart, visibleNames, sheetIds, unread } = await readOpenWorkbook();
      close();
      expect(inOneOrder(workbook)).toEqual(withWidthsOf(emulator.model, asExcelTells(read)));
      expect(workbook.state).toBe(read.state);
      expect(statePart).toMatchObject({ looks: null, journal: null });
      expect([...sheetIds.keys()]).toEqual(read.sheets.map(({ name }) => name));
      expect(unread.size).toBe(0);
      const hidden = read.names.filter(({ name }) => !visibleNames.has(name.toLowerCase())).map(({ name }) => name);
      expect(hidden.length).toBeGreaterThan(0);
      expect(hidden.every((name) => /^(?:volymplan\.|_xlnm\.)/i.test(name))).toBe(true);
    }
  });
});

/** One sheet of rows that alternate between labels, numbers, formulas and texts that look like formulas. */
function manyRows(count: number): Uint8Array {
  const rows = Array.from({ length: count }, (_, index) => {
    const row = index + 1;
    const text = (value: string): string => `t="inlineStr"><is><t>${value}</t></is></c>`;
    return `<row r="${row}"><c r="A${row}" ${text(`Åtgärd ${row}`)}<c r="B${row}"><v>${row / 8}</v></c><c r="C${row}"><f>B${row}*2</f><v>${row / 4}</v></c><c r="D${row}" ${text('=SUM(1)')}</row>`;
  });
  return buildWorkbook({ sheets: [rows.join(''), '<row r="3"><c r="C3"><v>1</v></c></row>'] });
}

function cellsOf({ sheets }: Workbook): unknown {
  return sheets.map(({ rows }) => [...rows].map(([row, cells]) => [row, [...cells].map(([column, { value, type, numberFormat, formula }]) => [column, value, type, numberFormat, formula])]));
}

describe('reading', () => {
  it('takes as many round trips for 10 rows as for 10,000, but for one for each 1 MB', async () => {
    const counts: number[] = [];
    for (const rows of [10, 10_000]) {
      const bytes = manyRows(rows);
      const { emulator, close } = await openExcel(bytes);
      const { workbook } = await readOpenWorkbook();
      close();
      // Jest compares maps of this size in minutes.
      expect(JSON.stringify(cellsOf(workbook)) === JSON.stringify(cellsOf(readXlsx(bytes)))).toBe(true);
      for (const { bytesUp, bytesDown } of emulator.log) expect(Math.max(bytesUp, bytesDown)).toBeLessThan(MEGABYTE);
      const inCells = emulator.log.slice(4).reduce((sum, { bytesDown }) => sum + bytesDown, 0);
      expect(emulator.log.length).toBeLessThanOrEqual(5 + Math.floor((2 * inCells) / MEGABYTE));
      counts.push(emulator.log.length);
    }
    expect(counts[0]).toBe(5);
  });

  it('does not depend on how many sheets there are', async () => {
    const { emulator } = await open(buildWorkbook({ sheets: Array.from({ length: 60 }, (_, index) => `<row r="1"><c r="A1"><v>${index}</v></c></row>`) }));
    const { workbook } = await readOpenWorkbook();
    expect(workbook.sheets.map(({ rows }) => rows.get(0)?.get(0)?.value)).toEqual(Array.from({ length: 60 }, (_, index) => index));
    expect(emulator.log.length).toBe(5);
  });

  it('finds rows above the used ones and columns far to the right that are hidden or have a width', async () => {
    const inside =
      '<cols><col min="2" max="2" width="20" customWidth="1"/><col min="900" max="901" width="30" customWidth="1"/><col min="16000" max="16384" hidden="1" width="9.140625"/></cols>' +
      '<sheetData><row r="1" hidden="1"/><row r="2"/><row r="4"><c r="B4"><v>1</v></c></row><row r="5" hidden="1"><c r="B5"><v>2</v></c></row></sheetData>';
    const bytes = buildWorkbook({ sheets: [inside] });
    const { emulator } = await open(bytes);
    const { workbook } = await readOpenWorkbook();
    expect(inOneOrder(workbook)).toEqual(asExcelTells(readXlsx(bytes)));
    expect(workbook.sheets[0]?.hiddenRows).toEqual(new Set([0, 4]));
    for (const { bytesDown } of emulator.log) expect(bytesDown).toBeLessThan(MEGABYTE);
  });

  it('reads merged areas in pieces where Excel does not tell of so many at once', async () => {
    const merged = Array.from({ length: 700 }, (_, index) => `<mergeCell ref="A${2 * index + 1}:B${2 * index + 2}"/>`);
    const tall = '<mergeCell ref="D300:D1100"/><mergeCell ref="F1:F1400"/>';
    const bytes = buildWorkbook({ sheets: [`<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1400"><c r="F1400"><v>1</v></c></row></sheetData><mergeCells>${merged.join('')}${tall}</mergeCells>`] });
    const { emulator } = await open(bytes);
    const { workbook } = await readOpenWorkbook();
    const order = (areas: Workbook['sheets'][number]['merged']): string[] => areas.map((area) => JSON.stringify(area)).sort();
    expect(order(workbook.sheets[0]?.merged ?? [])).toEqual(order(readXlsx(bytes).sheets[0]?.merged ?? []));
    expect(emulator.log.some(({ error }) => error !== null)).toBe(true);
  });

  it('asks which sheets to read where there are over a million cells, and always reads what is ours', async () => {
    const far = '<row r="1"><c r="A1"><v>1</v></c></row><row r="600000"><c r="B600000"><v>2</v></c></row>';
    const names = '<definedNames><definedName name="volymplan.blad.basis" hidden="1">Blad3!$A$1:$B$2</definedName></definedNames>';
    const { emulator } = await open(buildWorkbook({ sheets: [far, '<row r="1"><c r="A1"><v>3</v></c></row>', '<row r="1"><c r="A1"><v>4</v></c></row>'], afterSheets: names }));
    await expect(readOpenWorkbook()).rejects.toMatchObject({
      problem: { kind: 'too-many-cells', limit: 1_000_000, sheets: [{ name: 'Blad1', cells: 1_200_000 }, { name: 'Blad2', cells: 1 }, { name: 'Blad3', cells: 1 }] },
    });
    expect(emulator.log.length).toBe(2);
    const { workbook, unread } = await readOpenWorkbook(['Blad2']);
    expect(workbook.sheets.map(({ name, rows }) => [name, rows.size])).toEqual([['Blad1', 0], ['Blad2', 1], ['Blad3', 1]]);
    expect(unread).toEqual(new Set(['Blad1']));
  });

  it('says so where Excel is too old, before anything is asked', async () => {
    const { emulator } = await open(manyRows(1), { supported: { ExcelApi: '1.13' } });
    await expect(readOpenWorkbook()).rejects.toMatchObject({ problem: { kind: 'too-old', needed: 'ExcelApi 1.14' } });
    expect(emulator.log.length).toBe(0);
  });
});
