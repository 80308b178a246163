import { sheetNamed } from '../../model/sheets';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { ExcelError, invalidArgument } from '../../protocol/excel-error';
import { textArgument } from '../arguments';

const MAX_LENGTH = 31;

/**
 * A name that a sheet may have.
 * @throws ExcelError InvalidArgument where Excel would not take it, ItemAlreadyExists where another sheet has it
 */
export function sheetNameArgument({ model }: EmulatorSession, value: unknown, own: string | null): string {
  const name = textArgument(value);
  if (name === '' || name.length > MAX_LENGTH || /[:\\/?*[\]]/.test(name) || name.startsWith("'") || name.endsWith("'")) throw invalidArgument();
  const taken = sheetNamed(model, name);
  if (taken !== null && taken.id !== own) throw alreadyExists();
  return name;
}

export function alreadyExists(): ExcelError {
  return new ExcelError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.', 409);
}

/** What a new sheet is called in the program's language. */
export function freeSheetName({ model, culture }: EmulatorSession): string {
  const stem = culture.name === 'sv-SE' ? 'Blad' : 'Sheet';
  for (let number = model.sheets.length; ; number += 1) if (sheetNamed(model, `${stem}${number}`) === null) return `${stem}${number}`;
}
