import type { SheetChange } from '../../workbook/workbook-host';
import type { MovedCells } from '../read/move-layout';
import type { ChangeEvents } from './change-events';
import { movedCells } from './moved-cells';

export interface ChangeTerms {
  readonly isWriting?: () => boolean;
  /** Rows or columns of a sheet (by its id) have come or gone; null where it is not known which. */
  readonly onMoved?: (sheetId: string, moved: MovedCells | null) => void;
}

/**
 * Tells of changes in cells and of sheets that come and go, by a person or a colleague. What the add-in writes in cells is told apart by
 * Excel itself (ExcelApi 1.14); of sheets it does not say who added them, so `isWriting` says whether we are at it. Gives what stops it.
 */
export function watchChanges(
  events: ChangeEvents,
  listener: (change: SheetChange) => void,
  { isWriting = () => false, onMoved }: ChangeTerms = {},
): Promise<() => Promise<void>> {
  return events.listen({
    changed: (sheet, { worksheetId, address, changeType, triggerSource }) => {
      if (triggerSource === 'ThisLocalAddin') return;
      // Inserted and deleted rows, columns and cells move others.
      if (changeType !== 'RangeEdited') onMoved?.(worksheetId, movedCells(changeType, address));
      listener({ sheet, address: changeType === 'RangeEdited' ? address : null });
    },
    sheets: (sheet) => {
      if (!isWriting()) listener({ sheet, address: null });
    },
  });
}
