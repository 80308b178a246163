import type { SheetChange } from '../../workbook/workbook-host';
import type { MovedCells } from '../read/move-layout';
import { listen } from './listening';
import { movedCells } from './moved-cells';
import { SheetNames } from './sheet-names';

export interface ChangeTerms {
  readonly isWriting?: () => boolean;
  /** Rows or columns of a sheet (by its id) have come or gone; null where it is not known which. */
  readonly onMoved?: (sheetId: string, moved: MovedCells | null) => void;
}

/**
 * Tells of changes in cells and of sheets that come and go, by a person or a colleague. What the add-in writes in cells is told apart by
 * Excel itself (ExcelApi 1.14); of sheets it does not say who added them, so `isWriting` says whether we are at it. Gives what stops it.
 */
export async function watchChanges(listener: (change: SheetChange) => void, { isWriting = () => false, onMoved }: ChangeTerms = {}): Promise<() => Promise<void>> {
  const names = new SheetNames();
  await names.ask();

  const tell = async (id: string, address: string | null): Promise<void> => {
    const sheet = await names.nameOf(id);
    if (sheet !== null) listener({ sheet, address });
  };
  const onChanged = async ({ worksheetId, address, changeType, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (triggerSource === 'ThisLocalAddin') return;
    // Inserted and deleted rows, columns and cells move others.
    if (changeType !== 'RangeEdited') onMoved?.(worksheetId, movedCells(changeType, address));
    await tell(worksheetId, changeType === 'RangeEdited' ? address : null);
  };
  const onAdded = async ({ worksheetId }: Excel.WorksheetAddedEventArgs): Promise<void> => {
    if (!isWriting()) await tell(worksheetId, null);
  };
  // The name is known from before: nobody can be asked any more.
  const onDeleted = async ({ worksheetId }: Excel.WorksheetDeletedEventArgs): Promise<void> => {
    if (!isWriting()) await tell(worksheetId, null);
  };

  return listen(
    (sheets) => {
      sheets.onChanged.add(onChanged);
      sheets.onAdded.add(onAdded);
      sheets.onDeleted.add(onDeleted);
    },
    (sheets) => {
      sheets.onChanged.remove(onChanged);
      sheets.onAdded.remove(onAdded);
      sheets.onDeleted.remove(onDeleted);
    },
  );
}
