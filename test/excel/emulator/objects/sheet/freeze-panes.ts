import { MAX_COLUMNS, MAX_ROWS } from '../../../../../src/workbook/sheet-size';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { notFound } from '../../protocol/excel-error';
import type { ObjectType, ObjectTypes } from '../../protocol/object-type';
import { areaArgument } from '../areas/range-argument';
import { countArgument } from '../arguments';
import { rangeHandle, type RangeHandle } from '../handles';
import { sheetOf, type SheetPartHandle } from '../other-handles';

/** Freezing rows lets frozen columns go, and the other way round: our reading. Looking at a sheet is not stopped by its protection. */
const worksheetFreezePanes: ObjectType<SheetPartHandle> = {
  call: {
    FreezeRows: (session, handle, [count]) => {
      sheetOf(session, handle).frozen = { rows: countArgument(count ?? 1, 1, MAX_ROWS - 1), columns: 0 };
      return null;
    },
    FreezeColumns: (session, handle, [count]) => {
      sheetOf(session, handle).frozen = { rows: 0, columns: countArgument(count ?? 1, 1, MAX_COLUMNS - 1) };
      return null;
    },
    // "The range provided corresponds to cells that will be frozen in the top- and left-most pane."
    FreezeAt: (session, handle, [range]) => {
      const { bottom, right } = areaArgument(session, range, handle.sheet);
      sheetOf(session, handle).frozen = { rows: bottom >= MAX_ROWS - 1 ? 0 : bottom + 1, columns: right >= MAX_COLUMNS - 1 ? 0 : right + 1 };
      return null;
    },
    Unfreeze: (session, handle) => {
      sheetOf(session, handle).frozen = null;
      return null;
    },
    GetLocation: (session, handle) => {
      const location = frozenRange(session, handle);
      if (location === null) throw notFound();
      return location;
    },
    GetLocationOrNullObject: (session, handle) => frozenRange(session, handle),
  },
};

export const freezePanesTypes: ObjectTypes = { WorksheetFreezePanes: worksheetFreezePanes };

function frozenRange(session: EmulatorSession, handle: SheetPartHandle): RangeHandle | null {
  const { frozen } = sheetOf(session, handle);
  if (frozen === null || (frozen.rows === 0 && frozen.columns === 0)) return null;
  const { rows, columns } = frozen;
  return rangeHandle(handle.sheet, { top: 0, left: 0, bottom: (rows === 0 ? MAX_ROWS : rows) - 1, right: (columns === 0 ? MAX_COLUMNS : columns) - 1 });
}
