import type { Area } from '../../../../src/workbook/workbook';
import { addressText } from './change-args';

/** Several areas are separated by commas, in every language. */
export function selectionArgs(selection: { readonly sheet: string; readonly areas: readonly Area[] }): Readonly<Record<string, unknown>> {
  return { address: selection.areas.map(addressText).join(','), worksheetId: selection.sheet };
}
