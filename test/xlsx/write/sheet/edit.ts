import { parseAddress } from '../../../../src/workbook/address';
import type { CellContent } from '../../../../src/workbook/write/write-plan';
import { editSheetXml } from '../../../../src/xlsx/write/sheet/edit-sheet-xml';
import type { CellEdit, CellValue, SheetDressEdit, SheetEdit } from '../../../../src/xlsx/write/sheet/sheet-edit';
import { MAIN, OFFICE } from '../../support/build-workbook';

/** What to write by address: a number, text or boolean as it is, a formula as [formula, value], null for nothing with the look kept. */
export type Written = number | string | boolean | readonly [formula: string, value: number | string | boolean] | null | typeof GONE;

export const GONE = { kind: 'gone' } as const;

const HEAD = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">`;

/** A worksheet part; rows alone get a `sheetData` around them. */
export function sheetXml(inside: string): string {
  return `${HEAD}${inside === '' || inside.startsWith('<row') ? `<sheetData>${inside}</sheetData>` : inside}</worksheet>`;
}

/** The inside of the part, or of its `sheetData` where there is nothing else. */
export function insideOf(xml: string): string {
  const inside = xml.slice(xml.indexOf(HEAD) + HEAD.length, xml.lastIndexOf('</worksheet>'));
  return /^<sheetData>(?<rows>[\s\S]*)<\/sheetData>$/.exec(inside)?.groups?.['rows'] ?? inside;
}

function contentOf(written: Written): CellContent {
  if (written === null) return { kind: 'blank' };
  if (typeof written === 'object') return 'kind' in written ? written : { kind: 'formula', formula: written[0], value: written[1] };
  if (typeof written === 'number') return { kind: 'number', value: written };
  return typeof written === 'boolean' ? { kind: 'boolean', value: written } : { kind: 'text', value: written };
}

function placeOf(address: string): { row: number; column: number } {
  const place = parseAddress(address);
  if (!place) throw new Error(address);
  return place;
}

export function cellEdits(cells: Readonly<Record<string, Written>>, style: CellEdit['style'] = null): CellEdit[] {
  return Object.entries(cells).map(([address, written]) => ({ ...placeOf(address), content: contentOf(written), style }));
}

export function cellValues(values: Readonly<Record<string, number | string | boolean>>): CellValue[] {
  return Object.entries(values).map(([address, value]) => ({ ...placeOf(address), value }));
}

export const NO_DRESS: SheetDressEdit = {
  areas: [],
  conditionalFormats: [],
  validations: [],
  links: [],
  widths: [],
  unsetWidths: [],
  frozen: null,
  heights: [],
  page: null,
};

export function sheetEdit(edit: Partial<SheetEdit>): SheetEdit {
  return { sheet: 'Blad1', cells: [], values: [], dress: null, ...edit };
}

/** The inside of the part after cells were written; the same edit once more has to change nothing. */
export function afterCells(inside: string, cells: Readonly<Record<string, Written>>, style: CellEdit['style'] = null): string {
  return after(inside, { cells: cellEdits(cells, style) });
}

export function afterDress(inside: string, dress: Partial<SheetDressEdit>): string {
  return after(inside, { dress: { ...NO_DRESS, ...dress } });
}

export function after(inside: string, edit: Partial<SheetEdit>): string {
  const { xml } = editSheetXml(sheetXml(inside), sheetEdit(edit));
  const again = editSheetXml(xml, sheetEdit(edit)).xml;
  if (again !== xml) throw new Error(`another text the second time:\n${xml}\n${again}`);
  return insideOf(xml);
}
