import type { SheetWrites } from '../../workbook/write/writes-by-sheet';
import type { CellContent, CellWrite, TableResize } from '../../workbook/write/write-plan';
import { readTablePart } from '../read/table-part';
import type { PackageEdit } from '../package/package-edit';
import { resizeTable } from './sheet/resize-table';
import type { SheetPlace } from './workbook/sheet-list';

/** Gives a sheet's tables their new width. Throws UnreadableWorkbookError, and RangeError for a table that is not there. */
export function resizeTables(pack: PackageEdit, { name, part }: SheetPlace, { tables, cells }: SheetWrites): void {
  if (tables.length === 0) return;
  const parts = pack.relationshipsOf(part).flatMap(({ kind, target }) => (kind === 'table' && target !== null ? [target] : []));
  for (const resize of tables) {
    const found = parts.find((table) => readTablePart(pack, table).name.toLowerCase() === resize.table.toLowerCase());
    if (found === undefined) throw new RangeError(`no table ${resize.table} in ${name}`);
    const totals = readTablePart(pack, found).totalsRows === 0 ? [] : totalsOf(resize, cells);
    pack.put(found, resizeTable(pack.text(found), { ...resize, totals }));
  }
}

/** What the totals row holds in the columns that are new: a table says it beside its cells. */
function totalsOf({ area, added }: TableResize, cells: readonly CellWrite[]): (string | null)[] {
  const first = area.right - added.length + 1;
  return added.map((_, i) => {
    const cell = cells.find(({ row, column }) => row === area.bottom && column === first + i);
    return cell ? totalOf(cell.content) : null;
  });
}

function totalOf(content: CellContent): string | null {
  if (content.kind === 'formula') return content.formula;
  return content.kind === 'text' ? content.value : null;
}
