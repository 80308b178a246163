import type { Sheet, SheetCell, Workbook } from '../../../workbook';
import { parseAddress } from '../../../address';
import { formulaTerms } from '../../../formulas/formula-terms';
import type { KeptCell } from '../../own/restore/kept-cell';
import { areaReferredTo } from '../../own/find/sheet-area';
import { KEPT_ANCHOR, KEPT_COLUMNS } from './kept-layout';
import type { KeptColumn } from './kept-layout';
import { RESULT_WORDS } from '../words';

/**
 * What the sheet Tidigare plan says of the person's cells, where they stand now. `sheetName` is the sheet's name in the
 * workbook as it was read, with ours. Cells that have been deleted since are left out; empty where there is no such list.
 */
export function readKept(workbook: Workbook, sheetName: string): KeptCell[] {
  const anchor = workbook.names.find(({ name, sheet }) => sheet === null && name.toLowerCase() === KEPT_ANCHOR);
  const place = anchor ? areaReferredTo(anchor.refersTo, workbook.sheets) : null;
  const sheet = workbook.sheets.find(({ name }) => name === (place?.sheet ?? sheetName));
  if (!sheet) return [];
  const [top, bottom] = place ? [place.area.top, place.area.bottom] : [0, Number.POSITIVE_INFINITY];
  return [...sheet.rows].flatMap(([row, cells]) => (row < top || row > bottom ? [] : keptIn(cells, workbook)));
}

function keptIn(cells: ReadonlyMap<number, SheetCell>, workbook: Workbook): KeptCell[] {
  const cellOf = (column: KeptColumn) => cells.get(KEPT_COLUMNS[column]);
  const kind = kindOf(cellOf('kind'));
  const place = placeOf(cellOf('cell'), cellOf('sheet'), workbook.sheets);
  if (!kind || !place) return [];
  const [value, formula] = [cellOf('value')?.value ?? '', cellOf('formula')?.value];
  return [{ ...place, value, formula: typeof formula === 'string' && formula.startsWith('=') ? formula : null, kind }];
}

function kindOf(cell: SheetCell | undefined): KeptCell['kind'] | null {
  const words = Object.values(RESULT_WORDS).map(({ kept }) => kept);
  if (words.some(({ replaced }) => replaced === cell?.value)) return 'replaced';
  return words.some(({ dependent }) => dependent === cell?.value) ? 'dependent' : null;
}

/** As the formula refers to it, else as it was written. */
function placeOf(
  cell: SheetCell | undefined,
  sheet: SheetCell | undefined,
  sheets: readonly Sheet[],
): { readonly sheet: string; readonly cell: string } | null {
  if (cell?.formula) {
    const reference = formulaTerms(cell.formula).find((token) => token.kind === 'reference');
    const named = sheets.find(({ name }) => name.toLowerCase() === reference?.sheet?.toLowerCase());
    const address = reference?.address.replaceAll('$', '') ?? '';
    return named && parseAddress(address) ? { sheet: named.name, cell: address } : null;
  }
  const [address, name] = [cell?.value, sheet?.value];
  if (typeof address !== 'string' || typeof name !== 'string' || !parseAddress(address)) return null;
  return { sheet: name, cell: address };
}
