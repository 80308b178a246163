import { planInto } from '../../../support/plan-into-file';
import { sampleBytes } from '../../../support/sample-bytes';
import { copyModel } from '../model/copy-model';
import { loadModel } from '../model/load/load-model';
import { parseAddress } from '../../../../src/workbook/address';
import { setContent } from '../model/cells';
import { addSheet, emptyModel, sheetNamed } from '../model/sheets';
import type { CellValue, Content, WorkbookModel } from '../model/workbook-model';
import { WorkbookCalculation } from './workbook-calculation';

function put(model: WorkbookModel, sheet: string, address: string, content: number | string): void {
  const to = sheetNamed(model, sheet);
  const place = parseAddress(address);
  if (!to || !place) throw new RangeError(address);
  const made: Content =
    typeof content === 'number'
      ? { kind: 'number', value: content }
      : content.startsWith('=')
        ? { kind: 'formula', formula: content, value: { kind: 'empty' }, isDirty: true }
        : { kind: 'text', value: content };
  setContent(to, place.row, place.column, made);
}

function valueAt(model: WorkbookModel, sheet: string, address: string): CellValue {
  const place = parseAddress(address);
  const content = place && sheetNamed(model, sheet)?.rows.get(place.row)?.get(place.column)?.content;
  if (content?.kind !== 'formula') throw new RangeError(`${address} is no formula`);
  return content.value;
}

function type(model: WorkbookModel, calculation: WorkbookCalculation, address: string, content: number | string): void {
  const [sheet, place] = [sheetNamed(model, 'Blad1'), parseAddress(address)];
  if (!sheet || !place) throw new RangeError(address);
  put(model, 'Blad1', address, content);
  calculation.changed(sheet, { top: place.row, bottom: place.row, left: place.column, right: place.column });
  calculation.calculate();
}

function book(cells: Readonly<Record<string, number | string>>): WorkbookModel {
  const model = emptyModel();
  addSheet(model, 'Blad1');
  for (const [address, content] of Object.entries(cells)) put(model, 'Blad1', address, content);
  return model;
}

function isNear(one: CellValue, other: CellValue): boolean {
  if (one.kind === 'number' && other.kind === 'number') return Math.abs(one.value - other.value) <= 1e-9 * Math.max(1, Math.abs(one.value));
  return JSON.stringify(one) === JSON.stringify(other);
}

describe('formula values of the emulated workbook', () => {
  it.each([...sampleBytes()])('are those of the written plan, every one worked out anew: %s', async (_, bytes) => {
    const planned = loadModel((await planInto(bytes, { document: true })).bytes);
    const model = copyModel(planned);
    const formulas = model.sheets.flatMap(({ name, rows }) => [...rows].flatMap(([row, cells]) => [...cells].flatMap(([column, cell]) => (cell.content.kind === 'formula' ? [{ name, row, column, cell, content: cell.content }] : []))));
    for (const { cell, content } of formulas) cell.content = { ...content, value: { kind: 'empty' }, isDirty: true };
    const calculation = new WorkbookCalculation(model);
    calculation.calculate();
    const wrong = formulas.filter(({ cell, content }) => cell.content.kind !== 'formula' || cell.content.isDirty || !isNear(cell.content.value, content.value));
    expect(formulas.length).toBeGreaterThan(400);
    expect(wrong.map(({ name, row, column, content }) => [name, row, column, content.formula])).toEqual([]);
    expect(calculation.notEvaluated).toEqual([]);
  });

  it('change only where they depend on what has changed, and then through others', () => {
    const model = book({ A1: 2, A2: '=A1*10', A3: '=A2+1', B1: 1, B2: '=B1/3' });
    const calculation = new WorkbookCalculation(model);
    calculation.calculate();
    const untouched = sheetNamed(model, 'Blad1')?.rows.get(1)?.get(1)?.content;
    type(model, calculation, 'A1', 5);
    expect(valueAt(model, 'Blad1', 'A3')).toEqual({ kind: 'number', value: 51 });
    expect(sheetNamed(model, 'Blad1')?.rows.get(1)?.get(1)?.content).toBe(untouched);
  });

  it('are worked out again when a name means something else', () => {
    const model = book({ A1: 2, A2: 7, B1: '=Pris*2' });
    model.names.push({ name: 'Pris', formula: '=Blad1!$A$1', sheet: null, isVisible: true, comment: '' });
    const calculation = new WorkbookCalculation(model);
    calculation.calculate();
    expect(valueAt(model, 'Blad1', 'B1')).toEqual({ kind: 'number', value: 4 });
    model.names = model.names.map((name) => ({ ...name, formula: '=Blad1!$A$2' }));
    calculation.structureChanged();
    calculation.calculate();
    expect(valueAt(model, 'Blad1', 'B1')).toEqual({ kind: 'number', value: 14 });
  });

  it('may be errors, which are values as others', () => {
    const model = book({ A1: 0, A2: '=1/A1', A3: '=IFERROR(A2,"saknas")' });
    new WorkbookCalculation(model).calculate();
    expect(valueAt(model, 'Blad1', 'A2')).toEqual({ kind: 'error', value: '#DIV/0!' });
    expect(valueAt(model, 'Blad1', 'A3')).toEqual({ kind: 'text', value: 'saknas' });
  });

  it('are kept, and named, where only Excel can tell', () => {
    const model = book({ A1: 2, A2: '=TEXT(A1,"0")', A3: '=A2&"!"', A4: '=A1+1' });
    const calculation = new WorkbookCalculation(model);
    calculation.calculate();
    expect(calculation.notEvaluated).toEqual(['Blad1!A2', 'Blad1!A3']);
    expect(valueAt(model, 'Blad1', 'A4')).toEqual({ kind: 'number', value: 3 });
    type(model, calculation, 'A2', 'två');
    expect(valueAt(model, 'Blad1', 'A3')).toEqual({ kind: 'text', value: 'två!' });
    expect(calculation.notEvaluated).toEqual([]);
  });

  it('take under a tenth of a second after a person has typed in a planned workbook, and nothing where nothing has changed', async () => {
    const bytes = sampleBytes().get('norrtalje-verksamhetsplan-2025') ?? new Uint8Array();
    const model = loadModel((await planInto(bytes)).bytes);
    const calculation = new WorkbookCalculation(model);
    const sheet = sheetNamed(model, 'Volymer och priser');
    if (!sheet) throw new RangeError('no sheet');
    const place = [...sheet.rows].flatMap(([row, cells]) => [...cells].flatMap(([column, { content }]) => (content.kind === 'number' && content.value > 100 ? [{ row, column, value: content.value }] : [])))[0];
    if (!place) throw new RangeError('no number');
    const spent = [1, 2, 3, 4, 5, 6].map((more) => {
      setContent(sheet, place.row, place.column, { kind: 'number', value: place.value + more });
      calculation.changed(sheet, { top: place.row, bottom: place.row, left: place.column, right: place.column });
      return cpuOf(() => {
        calculation.calculate();
      });
    });
    expect(Math.min(...spent)).toBeLessThan(100);
    expect(
      cpuOf(() => {
        for (let times = 0; times < 1000; times += 1) calculation.calculate();
      }),
    ).toBeLessThan(20);
  });
});

/** Milliseconds of the processor's time: the clock on the wall counts other programs too. */
function cpuOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
