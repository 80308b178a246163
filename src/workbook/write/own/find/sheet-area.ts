import { addressOf, parseRange } from '../../../address';
import type { Area, Sheet } from '../../../workbook';
import { sheetPrefix } from '../../formula/reference';
import type { OwnCell } from '../../draft/own-content';
import { formulaTerms } from '../../../formulas/formula-terms';

/** An area and the sheet it lies on. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** What a name refers to, where that is one area on a sheet that is there; null else. */
export function areaReferredTo(refersTo: string, sheets: readonly Sheet[]): SheetArea | null {
  const [token, ...others] = formulaTerms(refersTo);
  if (token?.kind !== 'reference' || token.sheet === null || others.length > 0) return null;
  const named = token.sheet.toLowerCase();
  const sheet = sheets.find(({ name }) => name.toLowerCase() === named);
  const area = parseRange(token.address);
  return sheet && area ? { sheet: sheet.name, area } : null;
}

/** "Underlag!$A$1:$M$40". */
export function referenceTo({ sheet, area }: SheetArea): string {
  const corner = (row: number, column: number) => addressOf(row, column).replace(/(\D+)(\d+)/, '$$$1$$$2');
  return `${sheetPrefix(sheet)}${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`;
}

/** From a sheet's first cell to its last of ours. */
export function areaOfCells(cells: readonly OwnCell[]): Area {
  return {
    top: 0,
    left: 0,
    bottom: cells.reduce((last, { row }) => Math.max(last, row), 0),
    right: cells.reduce((last, { column }) => Math.max(last, column), 0),
  };
}
