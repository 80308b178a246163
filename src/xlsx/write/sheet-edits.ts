import { addressOf, parseAddress } from '../../workbook/address';
import type { CellWrite, SheetDress } from '../../workbook/write/write-plan';
import type { CellEdit, SheetDressEdit, StyleChoice } from './sheet/sheet-edit';
import type { StyleSheetEdit } from './styles/style-sheet-edit';

/** The formats that empty cells of a sheet had before we wrote in them, by A1; null for a cell that named none. */
export type FormerLooks = ReadonlyMap<string, number | null>;

/** A plan's cells with their looks as the numbers of a file's formats. Throws RangeError for a `like` that is no cell. */
export function cellEditsOf(cells: readonly CellWrite[], styles: StyleSheetEdit, former: FormerLooks): CellEdit[] {
  return cells.map(({ row, column, content, style }) => {
    const edit: CellEdit = { row, column, content, style: style === null ? null : choiceOf(style, styles) };
    const was = former.get(addressOf(row, column));
    return was === undefined ? edit : { ...edit, was };
  });
}

function choiceOf(style: NonNullable<CellWrite['style']>, styles: StyleSheetEdit): StyleChoice {
  const formatOver = (base: number): number => styles.xfFor(style, base);
  if (style.like === undefined) return { formatOver };
  const like = parseAddress(style.like);
  if (like === null) throw new RangeError(`no cell: ${style.like}`);
  return { like, formatOver };
}

/** What lies over a sheet's cells, with emphasis as the numbers of a file's formats. */
export function dressEditOf(dress: SheetDress, styles: StyleSheetEdit): SheetDressEdit {
  return {
    ...dress,
    conditionalFormats: dress.conditionalFormats.map(({ area, formula, emphasis }) => ({ area, formula, dxfId: styles.dxfFor(emphasis) })),
  };
}
