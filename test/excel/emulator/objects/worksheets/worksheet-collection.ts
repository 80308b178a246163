import { WORKBOOK_TARGET } from '../../events/event-types';
import { addSheet, sheetNamed, sheetWithId } from '../../model/sheets';
import type { SheetModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { notFound } from '../../protocol/excel-error';
import type { Handle, ObjectType } from '../../protocol/object-type';
import { textArgument } from '../arguments';
import type { WorksheetHandle } from '../handles';
import { checkStructure } from '../protection';
import { tell } from './activate-sheet';
import { eventMembers } from './event-members';
import { freeSheetName, sheetNameArgument } from './sheet-name';

const EVENTS = ['Activated', 'Added', 'Deactivated', 'DataChanged', 'Deleted', 'SelectionChanged', 'Calculated', 'FormatChanged', 'FormulaChanged', 'ProtectionChanged'];

export const worksheetCollection: ObjectType = {
  items: ({ model }) => model.sheets.map(worksheetHandle),
  call: {
    Add: (session, _, [name]) => {
      checkStructure(session);
      const sheet = addSheet(session.model, name === null || name === undefined ? freeSheetName(session) : sheetNameArgument(session, name, null));
      session.structureChanged();
      tell(session, 'Added', sheet.id);
      return worksheetHandle(sheet);
    },
    GetActiveWorksheet: ({ model }) => handleOrThrow(sheetWithId(model, model.active)),
    GetItem: (session, _, [key]) => handleOrThrow(findSheet(session, key)),
    GetItemOrNullObject: (session, _, [key]) => {
      const sheet = findSheet(session, key);
      return sheet && worksheetHandle(sheet);
    },
    GetCount: (session, _, [visibleOnly]) => seen(session, visibleOnly).length,
    GetFirst: (session, _, [visibleOnly]) => handleOrThrow(seen(session, visibleOnly)[0] ?? null),
    GetLast: (session, _, [visibleOnly]) => handleOrThrow(seen(session, visibleOnly).at(-1) ?? null),
    ...eventMembers(EVENTS, () => WORKBOOK_TARGET),
  },
};

export function worksheetHandle({ id }: SheetModel): WorksheetHandle {
  return { type: 'Worksheet', sheet: id };
}

/** By id or by name. */
function findSheet({ model }: EmulatorSession, key: unknown): SheetModel | null {
  const text = textArgument(key);
  return sheetWithId(model, text) ?? sheetNamed(model, text);
}

function seen({ model }: EmulatorSession, visibleOnly: unknown): SheetModel[] {
  return visibleOnly === true ? model.sheets.filter(({ visibility }) => visibility === 'Visible') : model.sheets;
}

function handleOrThrow(sheet: SheetModel | null): Handle {
  if (sheet === null) throw notFound();
  return worksheetHandle(sheet);
}
