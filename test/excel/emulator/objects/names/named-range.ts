import { parseReference } from '../../../../../src/workbook/formulas/parse-reference';
import { formulaTokens } from '../../../../../src/workbook/formulas/formula-tokens';
import { sheetNamed } from '../../model/sheets';
import type { NameModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { rangeHandle, type RangeHandle } from '../handles';

/** Names are told apart without regard to case; `sheet` is the id of the sheet they are local to. */
export function findName({ model }: EmulatorSession, name: string, sheet: string | null): NameModel | null {
  const wanted = name.toLowerCase();
  return model.names.find((one) => one.sheet === sheet && one.name.toLowerCase() === wanted) ?? null;
}

/** The cells that a name stands for, seen from a sheet; null where it stands for something else or is not there. */
export function namedRange(session: EmulatorSession, name: string, home: string): RangeHandle | null {
  const found = findName(session, name, home) ?? findName(session, name, null);
  return found && rangeOfName(session, found);
}

/** A name that is one reference to a sheet that is there. */
export function rangeOfName({ model }: EmulatorSession, { formula }: NameModel): RangeHandle | null {
  const [sheet, reference, ...rest] = formulaTokens(formula);
  if (sheet?.kind !== 'sheet' || reference?.kind !== 'reference' || rest.length > 0) return null;
  const [found, area] = [sheetNamed(model, sheet.name), parseReference(reference.text)];
  return found && area && rangeHandle(found.id, area);
}
