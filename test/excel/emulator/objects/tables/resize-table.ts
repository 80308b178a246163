import type { Area } from '../../../../../src/workbook/workbook';
import type { TableModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { ExcelError } from '../../protocol/excel-error';
import { commonArea } from '../areas/area-sets';
import { sheetOf } from '../other-handles';
import { checkUnprotected } from '../protection';
import { nameColumns } from './follow-headers';

/**
 * A table's new size. Its header row stays, and the new cells have to touch the old ones; columns keep their names by their place, and a
 * new one without a header gets the program's own name.
 */
export function resizeTable(session: EmulatorSession, table: TableModel, area: Area): void {
  const sheet = sheetOf(session, table);
  checkUnprotected(sheet);
  const isSmall = table.hasHeaders && area.bottom === area.top;
  if (area.top !== table.area.top || commonArea(area, table.area) === null || isSmall) {
    throw new ExcelError('InvalidArgument', 'The headers must remain in the same row, and the resulting table must overlap the original table.');
  }
  if (table.hasTotals && area.bottom !== table.area.bottom) throw new ExcelError('InvalidArgument', 'The totals row must remain in the same row.');
  if (session.model.tables.some((other) => other !== table && other.sheet === table.sheet && commonArea(other.area, area) !== null)) {
    throw new ExcelError('InvalidOperation', 'A table cannot overlap another table.');
  }
  const before = new Map(table.columns.map((column, index) => [table.area.left + index, column]));
  let last = Math.max(...table.columns.map(({ id }) => id));
  table.columns = Array.from({ length: area.right - area.left + 1 }, (_, index) => before.get(area.left + index) ?? { id: (last += 1), name: '' });
  table.area = area;
  if (table.hasHeaders) nameColumns(session, sheet, table, 0, table.columns.length - 1);
  else for (const [index, column] of table.columns.entries()) column.name = column.name === '' ? `Column${index + 1}` : column.name;
  session.contentChanged(sheet, area);
}
