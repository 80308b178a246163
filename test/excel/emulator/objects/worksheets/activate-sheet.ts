import { eventTypes, WORKBOOK_TARGET } from '../../events/event-types';
import type { SheetModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { ExcelError } from '../../protocol/excel-error';

/** Shows a sheet; one that is hidden cannot be shown (our reading of which error Excel gives). */
export function activateSheet(session: EmulatorSession, sheet: SheetModel): void {
  if (sheet.visibility !== 'Visible') throw new ExcelError('InvalidOperation', 'A hidden worksheet cannot be activated.');
  const { model } = session;
  const left = model.active;
  if (left === sheet.id) return;
  model.active = sheet.id;
  tell(session, 'Deactivated', left);
  tell(session, 'Activated', sheet.id);
}

/** To those who listen to the sheet and to those who listen to all. */
export function tell(session: EmulatorSession, event: string, sheet: string): void {
  const type = eventTypes[event];
  if (type === undefined) throw new RangeError(`no event ${event}`);
  const args = { worksheetId: sheet, source: 'Local' };
  session.fire(type, sheet, args);
  session.fire(type, WORKBOOK_TARGET, args);
}
