import { parseReference } from '../../../../../src/workbook/formulas/parse-reference';
import type { Area } from '../../../../../src/workbook/workbook';
import { sheetNamed } from '../../model/sheets';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument } from '../../protocol/excel-error';
import type { RangeHandle } from '../handles';

/** A range as Excel takes it in an argument: the object, or an address. An address without a sheet is one of `home` (a sheet's id). */
export function rangeArgument(session: EmulatorSession, argument: unknown, home: string): RangeHandle {
  if (isRange(argument)) return argument;
  if (typeof argument !== 'string') throw invalidArgument();
  const bang = argument.lastIndexOf('!');
  const area = parseReference(argument.slice(bang + 1));
  const sheet = bang === -1 ? home : sheetNamed(session.model, unquoted(argument.slice(0, bang)))?.id;
  if (!area || sheet === undefined) throw invalidArgument();
  return { type: 'Range', sheet, area };
}

/** The same where the range has to lie on `home`. */
export function areaArgument(session: EmulatorSession, argument: unknown, home: string): Area {
  const range = rangeArgument(session, argument, home);
  if (range.sheet !== home) throw invalidArgument();
  return range.area;
}

function isRange(value: unknown): value is RangeHandle {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'Range';
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}
