import { addressOf, rangeOf } from '../../../../src/workbook/address';
import type { Area } from '../../../../src/workbook/workbook';
import type { SheetModel } from '../model/workbook-model';

/**
 * What Excel says of cells that the add-in itself has changed. `triggerSource` came with ExcelApi 1.14. Excel gives values before and
 * after for a single cell; we do so for a person's typing only.
 */
export function ownChange(sheet: SheetModel, area: Area): Readonly<Record<string, unknown>> {
  return { changeType: 'RangeEdited', source: 'Local', worksheetId: sheet.id, address: addressText(area), triggerSource: 'ThisLocalAddin' };
}

/** Of what a person has typed, in this window ("Local") or as a co-author elsewhere ("Remote"). */
export function personsChange(
  sheet: SheetModel,
  area: Area,
  source: 'Local' | 'Remote',
  details: { readonly valueBefore: unknown; readonly valueAfter: unknown } | null,
): Readonly<Record<string, unknown>> {
  const types = details && { ...details, valueTypeBefore: typeName(details.valueBefore), valueTypeAfter: typeName(details.valueAfter) };
  return { changeType: 'RangeEdited', source, worksheetId: sheet.id, address: addressText(area), triggerSource: 'Unknown', ...types };
}

/** Of rows that a person has inserted. */
export function rowsInserted(sheet: SheetModel, first: number, count: number): Readonly<Record<string, unknown>> {
  const address = `${first + 1}:${first + count}`;
  return { changeType: 'RowInserted', source: 'Local', worksheetId: sheet.id, address, triggerSource: 'Unknown', changeDirectionState: { insertShiftDirection: 'Down' } };
}

/** "B3", "B3:C9". */
export function addressText(area: Area): string {
  return area.top === area.bottom && area.left === area.right ? addressOf(area.top, area.left) : rangeOf(area);
}

function typeName(value: unknown): string {
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  if (value === '') return 'Empty';
  return String(value).startsWith('#') ? 'Error' : 'String';
}
