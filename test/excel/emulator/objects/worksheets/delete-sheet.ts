import { eventTypes, WORKBOOK_TARGET } from '../../events/event-types';
import { removeSheet } from '../../model/sheets';
import type { SheetModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { ExcelError } from '../../protocol/excel-error';
import { checkStructure } from '../protection';
import { tell } from './activate-sheet';
import { dropFromFormulas } from './sheet-in-formulas';

/** @throws ExcelError AccessDenied in a protected workbook, InvalidOperation for a sheet that is very hidden and for the last one that is seen */
export function deleteSheet(session: EmulatorSession, sheet: SheetModel): void {
  const { model } = session;
  checkStructure(session);
  if (sheet.visibility === 'VeryHidden') throw new ExcelError('InvalidOperation', 'A very hidden worksheet cannot be deleted.');
  checkOtherSeen(session, sheet);
  const wasActive = model.active === sheet.id;
  const tables = model.tables.filter((table) => table.sheet === sheet.id).map(({ name }) => name);
  removeSheet(model, sheet.id);
  dropFromFormulas(model, sheet.name, tables);
  session.structureChanged();
  session.fire(eventTypes['Deleted'] ?? 0, WORKBOOK_TARGET, { worksheetId: sheet.id, source: 'Local' });
  if (wasActive) tell(session, 'Activated', model.active);
}

/** A workbook always shows a sheet (that Excel says InvalidOperation is our reading). */
export function checkOtherSeen({ model }: EmulatorSession, sheet: SheetModel): void {
  if (model.sheets.some((other) => other !== sheet && other.visibility === 'Visible')) return;
  throw new ExcelError('InvalidOperation', 'A workbook must contain at least one visible worksheet.');
}
