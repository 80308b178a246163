import type { SheetChange } from '../../workbook/workbook-host';
import { listen } from './listening';
import { SheetNames } from './sheet-names';

/** Tells which cells the person has selected, on any sheet. Gives what stops it. */
export async function watchSelection(listener: (selected: SheetChange) => void): Promise<() => Promise<void>> {
  const names = new SheetNames();
  const onSelected = async ({ worksheetId, address }: Excel.WorksheetSelectionChangedEventArgs): Promise<void> => {
    const sheet = await names.nameOf(worksheetId);
    if (sheet !== null) listener({ sheet, address });
  };
  return listen(
    (sheets) => {
      sheets.onSelectionChanged.add(onSelected);
    },
    (sheets) => {
      sheets.onSelectionChanged.remove(onSelected);
    },
  );
}
