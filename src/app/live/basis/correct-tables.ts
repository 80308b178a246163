import { asFound, usedAgain, withPointed, withReadings } from '../../../workbook/tables/correct/change-corrections';
import { pointOut } from '../../../workbook/tables/correct/point-out';
import type { ColumnReading, TableCorrections, TableReadings } from '../../../workbook/tables/correct/table-correction';
import type { TableReading } from '../../../workbook/tables/tables-reading';
import { parseRange } from '../../../workbook/address';
import type { Workbook } from '../../../workbook/workbook';
import type { SelectedRange } from '../../../workbook/workbook-host';

/** What a person does about a table in the pane. */
export type TableStep =
  | { readonly kind: 'read'; readonly as: TableReadings }
  | { readonly kind: 'column'; readonly header: string; readonly place: number; readonly as: ColumnReading }
  /** It is right as it was read. */
  | { readonly kind: 'right' }
  | { readonly kind: 'leaveOut' }
  | { readonly kind: 'useAgain' }
  | { readonly kind: 'asFound' };

/** The corrections with the step taken. */
export function correctTable(corrections: TableCorrections, reading: TableReading, step: TableStep): TableCorrections {
  switch (step.kind) {
    case 'read':
      return withReadings(corrections, reading, step.as);
    case 'column':
      return withReadings(corrections, reading, { columns: [{ header: step.header, place: step.place, as: step.as }] });
    case 'right':
      return withReadings(corrections, reading, { isRight: true });
    case 'leaveOut':
      return withReadings(corrections, reading, { isUnused: true });
    case 'useAgain':
      return usedAgain(corrections, reading);
    case 'asFound':
      return asFound(corrections, reading);
  }
}

/** The corrections with a table pointed out; null where the selection is none. */
export function pointTable(corrections: TableCorrections, { sheets }: Workbook, selected: SelectedRange): TableCorrections | null {
  const sheet = sheets.find(({ name }) => name === selected.sheet);
  const area = parseRange(selected.address.replaceAll('$', ''));
  const table = sheet && area ? pointOut(sheet, area) : null;
  return table && withPointed(corrections, table);
}
