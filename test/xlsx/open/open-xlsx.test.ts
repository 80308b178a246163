import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { preparePlan } from '../../../src/app/write/prepare-plan';
import { parseAddress } from '../../../src/workbook/address';
import type { SheetChange } from '../../../src/workbook/workbook-host';
import type { SheetCell, Workbook } from '../../../src/workbook/workbook';
import { writeStateXml } from '../../../src/workbook/state-xml';
import { EMPTY_PLAN } from '../../../src/workbook/write/empty-plan';
import { editXlsx } from '../../../src/xlsx/write/edit-xlsx';
import { OpenXlsx, type ContentsChange } from '../../../src/xlsx/open/open-xlsx';
import type { PersonsEdit } from '../../../src/xlsx/open/persons-edit';
import { parseTyped } from '../../../src/xlsx/open/typed/parse-typed';
import { loadEngine } from '../../support/plan-into-file';
import { USUAL_PLAN } from '../../support/plan-options';
import { buildWorkbook } from '../support/build-workbook';

const SAMPLE = 'norrtalje-verksamhetsplan-2025';

function typed(sheet: string, address: string, text: string): PersonsEdit {
  const place = parseAddress(address);
  if (!place) throw new RangeError(address);
  return { sheet, ...place, content: parseTyped(text, 'sv') };
}

function cellOf(workbook: Workbook, sheet: string, address: string): SheetCell | undefined {
  const place = parseAddress(address);
  return place ? workbook.sheets.find(({ name }) => name === sheet)?.rows.get(place.row)?.get(place.column) : undefined;
}

const cellIn = async (host: OpenXlsx, sheet: string, address: string): Promise<SheetCell | undefined> => cellOf(await host.read(), sheet, address);

/** A1 = 1, A2 = 2, A3 = their sum, A4 = today's year, B1 an array formula, C1 a shared one. */
function small(sheetAttributes = ''): Uint8Array {
  const rows =
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2*2</f><v>2</v></c></row>' +
    '<row r="2"><c r="A2" s="1"><v>2</v></c><c r="B2"><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><f>SUM(A1:A2)</f><v>3</v></c></row><row r="4"><c r="A4"><f>A3+YEAR(NOW())</f><v>2029</v></c></row>';
  const styles =
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
    '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="2" applyNumberFormat="1"/></cellXfs>';
  return buildWorkbook({ sheets: [`<sheetData>${rows}</sheetData>${sheetAttributes}`, '<row r="1"><c r="A1"><f>Blad1!A3*10</f><v>30</v></c></row>'], styles });
}

describe('what a person types', () => {
  it('is read, with what depends on it, and told', async () => {
    const host = new OpenXlsx(small(), loadEngine);
    const [contents, changes]: [ContentsChange[], SheetChange[]] = [[], []];
    host.onContents((change) => contents.push(change));
    await host.onChanged((change) => changes.push(change));
    await host.edit([typed('Blad1', 'A1', '5,5'), typed('Blad1', 'C2', 'text')]);
    expect(await cellIn(host, 'Blad1', 'A3')).toMatchObject({ value: 7.5, formula: '=SUM(A1:A2)' });
    expect(await cellIn(host, 'Blad2', 'A1')).toMatchObject({ value: 75 });
    expect(changes).toEqual([{ sheet: 'Blad1', address: 'A1:C2' }]);
    const told = contents.flatMap((change) => change ?? []).map(({ sheet, row, column }) => `${sheet} ${row} ${column}`);
    expect(told.sort()).toEqual(['Blad1 0 0', 'Blad1 1 2', 'Blad1 2 0', 'Blad2 0 0']);
    expect(await cellIn(host, 'Blad1', 'A4')).toMatchObject({ value: 2029 });
    // The array formula is worked out by Excel, as what follows the clock is.
    expect(host.stale.map(({ row, column }) => [row, column])).toEqual(expect.arrayContaining([[3, 0]]));
  });

  it('as a formula has a value at once, or none where only Excel knows it', async () => {
    const host = new OpenXlsx(small(), loadEngine);
    await host.edit([typed('Blad1', 'C3', '=SUMMA(A1:A3)*2,5'), typed('Blad1', 'C4', '=OKÄND(A1)')]);
    expect(await cellIn(host, 'Blad1', 'C3')).toMatchObject({ value: 15, formula: '=SUM(A1:A3)*2.5' });
    expect(await cellIn(host, 'Blad1', 'C4')).toMatchObject({ formula: '=OKÄND(A1)', isCalculated: false });
    await host.edit([typed('Blad1', 'D1', '=C4+1')]);
    expect(await cellIn(host, 'Blad1', 'D1')).toMatchObject({ isCalculated: false });
    await host.edit([typed('Blad1', 'C4', '1')]);
    expect(await cellIn(host, 'Blad1', 'D1')).toMatchObject({ value: 2 });
  });

  it('keeps the look of its cell, and gives a percentage one where there is none', async () => {
    const host = new OpenXlsx(small(), loadEngine);
    await host.edit([typed('Blad1', 'A2', '3 %'), typed('Blad1', 'D2', '2,5 %')]);
    expect(await cellIn(host, 'Blad1', 'A2')).toMatchObject({ value: 0.03, numberFormat: '0.00' });
    expect(await cellIn(host, 'Blad1', 'D2')).toMatchObject({ value: 0.025, numberFormat: '0.0%' });
    await host.edit([typed('Blad1', 'D3', '2026-01-31')]);
    expect(await cellIn(host, 'Blad1', 'D3')).toMatchObject({ value: 46053, type: 'date', numberFormat: 'yyyy-mm-dd' });
  });

  it('leaves every other part of the file byte for byte, and the file itself where nothing is another', async () => {
    const bytes = new Uint8Array(readFileSync(`assets/samples/${SAMPLE}.xlsx`));
    const host = new OpenXlsx(bytes, loadEngine);
    const [sheet] = (await host.read()).sheets;
    if (!sheet) throw new Error('no sheet');
    await host.edit([typed(sheet.name, 'XFD1048576', '')]);
    expect(host.bytes).toBe(bytes);
    await host.edit([typed(sheet.name, 'Z99', 'en anteckning')]);
    const [before, after] = [unzipSync(bytes), unzipSync(host.bytes)];
    const other = Object.keys(after).filter((name) => !Buffer.from(after[name] ?? []).equals(Buffer.from(before[name] ?? [])));
    expect(other).toEqual([expect.stringMatching(/^xl\/worksheets\/sheet\d\.xml$/)]);
    expect(Object.keys(after)).toEqual(Object.keys(before));
  });

  it('is refused whole in an array formula, on a protected sheet and on one that is not there', async () => {
    const host = new OpenXlsx(small(), loadEngine);
    const before = host.bytes;
    await expect(host.edit([typed('Blad1', 'A1', '7'), typed('Blad1', 'B2', '7')])).rejects.toMatchObject({ name: 'UnwritableCellError', binding: 'array-formula', row: 1, column: 1 });
    await expect(host.edit([typed('Borta', 'A1', '7')])).rejects.toMatchObject({ problem: { kind: 'changed-structure', what: 'Borta' } });
    const closed = new OpenXlsx(small('<sheetProtection sheet="1"/>'), loadEngine);
    await expect(closed.edit([typed('Blad1', 'A1', '7')])).rejects.toMatchObject({ problem: { kind: 'protected-sheets', sheets: ['Blad1'] } });
    expect(host.bytes).toBe(before);
    await host.edit([typed('Blad1', 'A1', '7')]);
    expect(await cellIn(host, 'Blad1', 'A1')).toMatchObject({ value: 7 });
  });

  it('is refused in the headers of an Excel table, which formulas go by', async () => {
    const host = new OpenXlsx(new Uint8Array(readFileSync('test/xlsx/workbooks/tables.xlsx')), loadEngine);
    const sheet = (await host.read()).sheets.find(({ tables }) => tables.length > 0);
    const area = sheet?.tables[0]?.area;
    if (!sheet || !area) throw new Error('no table');
    const header = { sheet: sheet.name, row: area.top, column: area.left };
    await expect(host.edit([{ ...header, content: { kind: 'text', value: 'Annan' } }])).rejects.toMatchObject({ binding: 'table-header' });
  });

  it('comes in the order it was typed, and before what is read after it', async () => {
    const host = new OpenXlsx(small(), loadEngine);
    void host.edit([typed('Blad1', 'A1', '10')]);
    void host.edit([typed('Blad1', 'A1', '20')]);
    expect(cellOf(await host.read(), 'Blad1', 'A3')).toMatchObject({ value: 22 });
  });

  it('is there also where the engine cannot be loaded', async () => {
    const host = new OpenXlsx(small(), () => Promise.reject(new Error('offline')));
    await host.edit([typed('Blad1', 'A1', '10')]);
    expect(await cellIn(host, 'Blad1', 'A1')).toMatchObject({ value: 10 });
    expect(await cellIn(host, 'Blad1', 'A3')).toMatchObject({ value: 3 });
    expect(host.stale).toContainEqual({ sheet: 'Blad1', row: 2, column: 0 });
  });
});

describe('a write and what a person types after it', () => {
  const open = (): OpenXlsx => new OpenXlsx(new Uint8Array(readFileSync(`assets/samples/${SAMPLE}.xlsx`)), loadEngine);
  const planned = async (host: OpenXlsx) =>
    preparePlan('', await host.read(), USUAL_PLAN, { replace: false, document: false, overwrite: false }, '2026-11-21 07:12:00').plan;

  it('is undone byte for byte, and done again', async () => {
    const host = open();
    const before = host.bytes;
    await host.apply(await planned(host));
    const written = host.bytes;
    expect(host.canUndo).toBe(true);
    await host.undo();
    expect(Buffer.from(host.bytes).equals(before)).toBe(true);
    await host.undo();
    expect(Buffer.from(host.bytes).equals(written)).toBe(true);
  });

  it('is undone without losing what was typed beside it, either way', async () => {
    const host = open();
    const plan = await planned(host);
    await host.apply(plan);
    const sheet = plan.cells.find((cell) => !plan.addSheets.includes(cell.sheet))?.sheet ?? '';
    await host.edit([typed(sheet, 'AZ1', '42')]);
    await host.undo();
    const undone = await host.read();
    expect(cellOf(undone, sheet, 'AZ1')).toMatchObject({ value: 42 });
    expect(undone.sheets.some(({ name }) => plan.addSheets.includes(name))).toBe(false);
    await host.edit([typed(sheet, 'AZ2', '43')]);
    await host.undo();
    const again = await host.read();
    expect(cellOf(again, sheet, 'AZ1')).toMatchObject({ value: 42 });
    expect(cellOf(again, sheet, 'AZ2')).toMatchObject({ value: 43 });
    expect(again.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...plan.addSheets]));
  });

  it('is not undone over what was typed in it, but is where that is as it was again', async () => {
    const host = open();
    const plan = await planned(host);
    await host.apply(plan);
    const [added = ''] = plan.addSheets;
    await host.edit([typed(added, 'AZ99', 'min egen')]);
    const bytes = host.bytes;
    await expect(host.undo()).rejects.toMatchObject({ problem: { kind: 'changed-cells', places: [{ sheet: added, row: 98, column: 51 }] } });
    expect(host.bytes).toBe(bytes);
    await host.edit([typed(added, 'AZ99', '')]);
    await host.undo();
    expect((await host.read()).sheets.some(({ name }) => name === added)).toBe(false);
  });

  it('is not carried out over what was typed since it was read', async () => {
    const host = open();
    const plan = await planned(host);
    const beside = plan.cells.find(({ sheet }) => !plan.addSheets.includes(sheet));
    if (!beside) throw new Error('nothing beside');
    const { sheet, row, column } = beside;
    await host.edit([{ sheet, row, column, content: { kind: 'text', value: 'upptaget' } }]);
    await expect(host.apply(plan)).rejects.toMatchObject({ problem: { kind: 'changed-cells', places: [{ sheet, row, column }] } });
    await host.readAgain();
    await host.apply(await planned(host));
  });

  it('recalculates our own formulas too when a number that they follow is another', async () => {
    const host = open();
    await host.apply(await planned(host));
    const before = await host.read();
    const sheet = before.sheets.find(({ name }) => name === 'Scenarier');
    const percentage = [...(sheet?.rows ?? [])].flatMap(([row, cells]) => [...cells].flatMap(([column, cell]) => (cell.numberFormat.includes('%') && cell.formula === null && typeof cell.value === 'number' ? [{ row, column, value: cell.value }] : [])));
    const edits = percentage.map(({ row, column, value }): PersonsEdit => ({ sheet: 'Scenarier', row, column, content: { kind: 'number', value: value + 0.01 } }));
    const told: ContentsChange[] = [];
    host.onContents((change) => told.push(change));
    await host.edit(edits);
    expect(percentage.length).toBeGreaterThan(3);
    expect(new Set(told[0]?.map(({ sheet: name }) => name)).size).toBeGreaterThan(2);
    expect(host.stale).toEqual([]);
  });

  it('is refused on a protected sheet, while another goes on, and where it is cancelled', async () => {
    const closed = new OpenXlsx(small('<sheetProtection sheet="1"/>'), loadEngine);
    const cell = { sheet: 'Blad1', row: 20, column: 0, content: { kind: 'number', value: 1 }, style: null } as const;
    const plan = { ...EMPTY_PLAN, cells: [cell], state: '{}' };
    await expect(closed.apply(plan)).rejects.toMatchObject({ problem: { kind: 'protected-sheets', sheets: ['Blad1'] } });
    const host = new OpenXlsx(small(), loadEngine);
    await expect(host.apply(plan, { signal: AbortSignal.abort() })).rejects.toMatchObject({ problem: { kind: 'cancelled' } });
    const first = host.apply(plan);
    await expect(host.apply(plan)).rejects.toMatchObject({ problem: { kind: 'write-in-flight' } });
    expect(await host.readAgain()).toBeNull();
    await first;
    expect(await cellIn(host, 'Blad1', 'A21')).toMatchObject({ value: 1 });
  });
});

describe('a file that is closed to us', () => {
  const cell = { sheet: 'Blad1', row: 20, column: 0, content: { kind: 'number', value: 1 }, style: null } as const;
  const plan = { ...EMPTY_PLAN, cells: [cell], state: '{}' };

  it('in its structure lets cells be written, and no sheet be added', async () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c></row>';
    const host = new OpenXlsx(buildWorkbook({ sheets: [rows], beforeSheets: '<workbookProtection lockStructure="1"/>' }), loadEngine);
    await expect(host.apply({ ...plan, addSheets: ['Ny'] })).rejects.toMatchObject({ problem: { kind: 'protected-workbook' } });
    await host.apply(plan);
    expect(await cellIn(host, 'Blad1', 'A21')).toMatchObject({ value: 1 });
  });

  it('by a write that an open Excel left unfinished takes nothing but what finishes it', async () => {
    const journal = { version: 1, time: '2026-11-21 07:12:00', cells: 3, hadState: true, isRemoval: false, addSheets: [], areas: [], replaced: [], tables: [], names: [], widths: [] };
    const { bytes } = await editXlsx(small(), { ...EMPTY_PLAN, state: '{"a":1}' });
    const parts = unzipSync(bytes);
    const [part = ''] = Object.keys(parts).filter((name) => /^customXml\/item\d+\.xml$/.test(name));
    const host = new OpenXlsx(zipSync({ ...parts, [part]: strToU8(writeStateXml({ state: '{"a":1}', looks: null, journal: JSON.stringify(journal) })) }), loadEngine);
    expect(await host.unfinishedWrite()).toEqual(journal);
    await host.read();
    await expect(host.apply(plan)).rejects.toMatchObject({ problem: { kind: 'unfinished-write' } });
    await expect(host.remember('{"a":2}')).rejects.toMatchObject({ problem: { kind: 'unfinished-write' } });
    await host.recover([() => plan, (workbook) => ({ ...EMPTY_PLAN, state: workbook.state ?? null })]);
    expect(await host.unfinishedWrite()).toBeNull();
    expect(host.canUndo).toBe(false);
    expect(await cellIn(host, 'Blad1', 'A21')).toMatchObject({ value: 1 });
  });
});

describe('what is shown and selected', () => {
  it('is told by and to the grid', async () => {
    const host = new OpenXlsx(small());
    const [shown, selected]: [unknown[], SheetChange[]] = [[], []];
    const end = host.onShown((place) => shown.push(place));
    await host.onSelected((change) => selected.push(change));
    expect(await host.selection()).toBeNull();
    host.selected('Blad1', 'A1:B2');
    expect(await host.selection()).toEqual({ sheet: 'Blad1', address: 'A1:B2' });
    host.selected('Blad1', null);
    expect(await host.selection()).toBeNull();
    expect(selected).toEqual([{ sheet: 'Blad1', address: 'A1:B2' }, { sheet: 'Blad1', address: null }]);
    await host.select('Blad2', 'A1');
    await expect(host.select('Borta', 'A1')).rejects.toMatchObject({ problem: { kind: 'changed-structure', what: 'Borta' } });
    end();
    await host.select('Blad1', 'A1');
    expect(shown).toEqual([{ sheet: 'Blad2', address: 'A1' }]);
  });
});

it('rejects reading where the bytes are no workbook', async () => {
  const host = new OpenXlsx(new Uint8Array([1, 2, 3]));
  await expect(host.read()).rejects.toMatchObject({ name: 'UnreadableWorkbookError' });
});
