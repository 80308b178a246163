import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument } from '../../protocol/excel-error';
import { textArgument } from '../arguments';
import { alreadyExists } from '../worksheets/sheet-name';
import { findName } from './named-range';

/**
 * A name that nothing else has: letters, digits, "_", "." and no cell's address.
 * @throws ExcelError InvalidArgument, ItemAlreadyExists
 */
export function nameArgument(session: EmulatorSession, value: unknown, sheet: string | null): string {
  const name = textArgument(value);
  if (!isAllowed(name)) throw invalidArgument();
  if (findName(session, name, sheet) !== null) throw alreadyExists();
  if (sheet === null && isTable(session, name)) throw alreadyExists();
  return name;
}

/** What a name of cells or of a table may look like. */
export function isAllowed(name: string): boolean {
  if (name.length > 255 || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) return false;
  return !/^[A-Z]{1,3}\d+$/i.test(name) && !/^(?:R\d*)?(?:C\d*)?$/i.test(name);
}

export function isTable({ model }: EmulatorSession, name: string): boolean {
  return model.tables.some((table) => table.name.toLowerCase() === name.toLowerCase());
}
