import type { SheetChange } from '../../workbook/workbook-host';
import { listen } from './listening';
import { SheetNames } from './sheet-names';

/**
 * Tells of changes in cells and of sheets that come and go, by a person or a colleague. What the add-in writes in cells is told apart by
 * Excel itself (ExcelApi 1.14); of sheets it does not say who added them, so `isWriting` says whether we are at it. Gives what stops it.
 */
export async function watchChanges(listener: (change: SheetChange) => void, isWriting: () => boolean = () => false): Promise<() => Promise<void>> {
  const names = new SheetNames();
  await names.ask();

  const tell = async (id: string, address: string | null): Promise<void> => {
    const sheet = await names.nameOf(id);
    if (sheet !== null) listener({ sheet, address });
  };
  const onChanged = async ({ worksheetId, address, changeType, triggerSource }: Excel.WorksheetChangedEventArgs): Promise<void> => {
    if (triggerSource === 'ThisLocalAddin') return;
    // Inserted and deleted rows, columns and cells move others.
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
