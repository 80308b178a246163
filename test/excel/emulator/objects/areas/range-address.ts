import { sheetWithId } from '../../model/sheets';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument } from '../../protocol/excel-error';
import type { RangeHandle } from '../handles';
import { printFixedAddress } from './print-address';

/** A range object → "=Underlag!$B$4:$B$6"; null for what is no range. */
export function rangeAddress(session: EmulatorSession, value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('type' in value) || value.type !== 'Range') return null;
  const { sheet: id, area } = value as RangeHandle;
  const sheet = sheetWithId(session.model, id);
  if (sheet === null) throw invalidArgument();
  return `=${printFixedAddress(sheet.name, area)}`;
}
