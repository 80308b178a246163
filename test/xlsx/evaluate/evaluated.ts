import { readFileSync } from 'node:fs';
import { addressOf, parseAddress } from '../../../src/workbook/address';
import type { DefinedName, Sheet, SheetCell, SheetTable, Workbook } from '../../../src/workbook/workbook';
import type { CellPlace } from '../../../src/workbook/write/write-plan';
import { ironCalcLoader } from '../../../src/xlsx/evaluate/iron-calc-engine';
import { recalculateDependants } from '../../../src/xlsx/evaluate/recalculate-dependants';

/** By address: a value; a text with "=" first is a formula that has the value 0, a pair a formula and its value. */
export type Cells = Readonly<Record<string, SheetCell['value'] | readonly [formula: string, value: SheetCell['value'] | null]>>;

export interface SheetExtras {
  readonly tables?: readonly SheetTable[];
  readonly hiddenRows?: readonly number[];
}

export const loadIronCalc = ironCalcLoader(() => Promise.resolve(new Uint8Array(readFileSync(require.resolve('@ironcalc/wasm/wasm_bg.wasm')))));

export function workbookOf(sheets: Readonly<Record<string, Cells>>, names: readonly DefinedName[] = [], extras: SheetExtras = {}): Workbook {
  return { sheets: Object.entries(sheets).map(([name, cells]) => sheetOf(name, cells, extras)), names };
}

/** Values and places by address ("Blad1!A1"). */
export async function recalculated(workbook: Workbook, ...replaced: readonly string[]): Promise<{ values: Record<string, SheetCell['value']>; left: string[] }> {
  const { values, leftToExcel } = await recalculateDependants(workbook, { changed: replaced.map(placeOf) }, loadIronCalc);
  return { values: Object.fromEntries(values.map(({ place, value }) => [nameOf(place), value])), left: leftToExcel.map(nameOf) };
}

function sheetOf(name: string, cells: Cells, { tables = [], hiddenRows = [] }: SheetExtras): Sheet {
  const rows = new Map<number, Map<number, SheetCell>>();
  const placed = Object.entries(cells).map(([address, content]) => ({ place: parseAddress(address), content }));
  placed.sort((a, b) => (a.place?.row ?? 0) - (b.place?.row ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0));
  for (const { place, content } of placed) {
    if (!place) throw new Error('no address');
    const row = rows.get(place.row) ?? new Map<number, SheetCell>();
    rows.set(place.row, row);
    row.set(place.column, cellOf(content));
  }
  return {
    name, visibility: 'visible', isProtected: false, rows, merged: [], tables, hiddenRows: new Set(hiddenRows), hiddenColumns: new Set(),
  };
}

function cellOf(content: Cells[string]): SheetCell {
  if (typeof content === 'object') {
    const [formula, value] = content;
    if (value === null) return { value: '', type: 'text', numberFormat: 'General', formula, isCalculated: false };
    return { value, type: typeOf(value), numberFormat: 'General', formula };
  }
  if (typeof content === 'string' && content.startsWith('=')) return { value: 0, type: 'number', numberFormat: 'General', formula: content };
  return { value: content, type: typeOf(content), numberFormat: 'General', formula: null };
}

function typeOf(value: SheetCell['value']): SheetCell['type'] {
  if (typeof value === 'string') return value.startsWith('#') ? 'error' : 'text';
  return typeof value === 'number' ? 'number' : 'boolean';
}

function placeOf(text: string): CellPlace {
  const [sheet = '', address = ''] = text.split('!');
  return { sheet, ...(parseAddress(address) ?? { row: -1, column: -1 }) };
}

function nameOf({ sheet, row, column }: CellPlace): string {
  return `${sheet}!${addressOf(row, column)}`;
}
