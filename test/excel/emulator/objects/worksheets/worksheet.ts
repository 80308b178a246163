import { MAX_COLUMNS, MAX_ROWS } from '../../../../../src/workbook/sheet-size';
import { parseReference } from '../../../../../src/workbook/formulas/parse-reference';
import { usedArea } from '../../model/cells';
import { charactersOfDigits, digitsOfCharacters } from '../../model/sizes';
import type { SheetModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import { countArgument, numberArgument, oneOf, textArgument } from '../arguments';
import { parseColor, printColor } from '../colors';
import { rangeHandle, type RangeHandle, type WorksheetHandle } from '../handles';
import { namedRange } from '../names/named-range';
import { sheetOf } from '../other-handles';
import { checkStructure } from '../protection';
import { activateSheet } from './activate-sheet';
import { checkOtherSeen, deleteSheet } from './delete-sheet';
import { eventMembers } from './event-members';
import { renameInFormulas } from './sheet-in-formulas';
import { sheetNameArgument } from './sheet-name';
import { worksheetHandle } from './worksheet-collection';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;
const EVENTS = ['Activated', 'Deactivated', 'DataChanged', 'SelectionChanged', 'Calculated', 'FormatChanged', 'FormulaChanged', 'ProtectionChanged'];

export const worksheet: ObjectType<WorksheetHandle> = {
  identity: (_, { sheet }) => ({ Id: sheet }),
  get: {
    Id: (session, handle) => sheetOf(session, handle).id,
    Name: (session, handle) => sheetOf(session, handle).name,
    Position: (session, handle) => session.model.sheets.indexOf(sheetOf(session, handle)),
    Visibility: (session, handle) => sheetOf(session, handle).visibility,
    TabColor: (session, handle) => {
      const { tabColor } = sheetOf(session, handle);
      return tabColor === null ? '' : printColor(tabColor);
    },
    StandardWidth: (session, handle) => digitsOfCharacters(sheetOf(session, handle).standardWidth),
    StandardHeight: (session, handle) => sheetOf(session, handle).standardHeight,
    Tables: (_, { sheet }) => ({ type: 'TableCollection', sheet }),
    Names: (_, { sheet }) => ({ type: 'NamedItemCollection', sheet }),
    Charts: (_, { sheet }) => ({ type: 'ChartCollection', sheet }),
    Protection: (_, { sheet }) => ({ type: 'WorksheetProtection', sheet }),
    FreezePanes: (_, { sheet }) => ({ type: 'WorksheetFreezePanes', sheet }),
    PageLayout: (_, { sheet }) => ({ type: 'PageLayout', sheet }),
    AutoFilter: (_, { sheet }) => ({ type: 'AutoFilter', sheet, table: null }),
  },
  set: {
    Name: (session, handle, value) => {
      const sheet = sheetOf(session, handle);
      checkStructure(session);
      const name = sheetNameArgument(session, value, sheet.id);
      renameInFormulas(session.model, sheet.name, name);
      sheet.name = name;
    },
    Position: (session, handle, value) => {
      const sheet = sheetOf(session, handle);
      checkStructure(session);
      const { sheets } = session.model;
      const position = countArgument(value, 0, sheets.length - 1);
      sheets.splice(sheets.indexOf(sheet), 1);
      sheets.splice(position, 0, sheet);
    },
    Visibility: (session, handle, value) => {
      const sheet = sheetOf(session, handle);
      checkStructure(session);
      const visibility = oneOf(value, VISIBILITIES);
      if (visibility !== 'Visible') {
        checkOtherSeen(session, sheet);
        leave(session, sheet);
      }
      sheet.visibility = visibility;
    },
    TabColor: (session, handle, value) => {
      sheetOf(session, handle).tabColor = value === '' ? null : parseColor(value);
    },
    StandardWidth: (session, handle, value) => {
      const width = numberArgument(value);
      if (width < 0 || width > 255) throw invalidArgument();
      sheetOf(session, handle).standardWidth = charactersOfDigits(width);
    },
  },
  call: {
    GetRange: (session, handle, [address]) => rangeAt(session, handle, address),
    GetRanges: (session, handle, [address]) => {
      if (typeof address === 'string' && address.length > MAX_ADDRESS) throw invalidArgument();
      const areas = address === null || address === undefined ? [WHOLE_SHEET] : textArgument(address).split(',').map((part) => rangeAt(session, handle, part.trim()).area);
      return { type: 'RangeAreas', sheet: sheetOf(session, handle).id, areas };
    },
    GetRangeByIndexes: (session, handle, [row, column, rows, columns]) => {
      const top = countArgument(row, 0, MAX_ROWS - 1);
      const left = countArgument(column, 0, MAX_COLUMNS - 1);
      const bottom = top + countArgument(rows, 1, MAX_ROWS - top) - 1;
      const right = left + countArgument(columns, 1, MAX_COLUMNS - left) - 1;
      return rangeHandle(sheetOf(session, handle).id, { top, left, bottom, right });
    },
    GetCell: (session, handle, [row, column]) => {
      const [top, left] = [countArgument(row, 0, MAX_ROWS - 1), countArgument(column, 0, MAX_COLUMNS - 1)];
      return rangeHandle(sheetOf(session, handle).id, { top, left, bottom: top, right: left });
    },
    // An empty sheet answers with its first cell.
    GetUsedRange: (session, handle, [valuesOnly]) =>
      rangeHandle(handle.sheet, usedArea(sheetOf(session, handle), valuesOnly === true) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    GetUsedRangeOrNullObject: (session, handle, [valuesOnly]) => {
      const used = usedArea(sheetOf(session, handle), valuesOnly === true);
      return used && rangeHandle(handle.sheet, used);
    },
    _GetSheetById: (session, _, [id]) => worksheetHandle(sheetOf(session, { sheet: textArgument(id) })),
    _GetAnotherWorksheetById: (session, _, [id]) => worksheetHandle(sheetOf(session, { sheet: textArgument(id) })),
    Activate: (session, handle) => {
      activateSheet(session, sheetOf(session, handle));
      return null;
    },
    Calculate: (session) => {
      session.calculate();
      return null;
    },
    Delete: (session, handle) => {
      deleteSheet(session, sheetOf(session, handle));
      return null;
    },
    ...eventMembers<WorksheetHandle>(EVENTS, (_, { sheet }) => sheet),
  },
  scalars: ['Id', 'Name', 'Position', 'Visibility', 'TabColor', 'StandardWidth', 'StandardHeight'],
};

/** The documented length of an address; of several together too. */
const MAX_ADDRESS = 8192;
const WHOLE_SHEET = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** An address or the name of a range; nothing is the whole sheet. */
function rangeAt(session: EmulatorSession, handle: WorksheetHandle, address: unknown): RangeHandle {
  const sheet = sheetOf(session, handle);
  if (address === null || address === undefined || address === '') return rangeHandle(sheet.id, WHOLE_SHEET);
  const text = textArgument(address);
  if (text.length > MAX_ADDRESS) throw invalidArgument();
  const bang = text.lastIndexOf('!');
  const area = parseReference(text.slice(bang + 1));
  if (area === null) {
    const named = namedRange(session, text, sheet.id);
    if (named === null) throw invalidArgument();
    return named;
  }
  // An address with a sheet is taken where it is this one.
  if (bang !== -1 && text.slice(0, bang).replace(/^'|'$/g, '').replaceAll("''", "'").toLowerCase() !== sheet.name.toLowerCase()) throw invalidArgument();
  return rangeHandle(sheet.id, area);
}

/** A sheet that is hidden leaves its place to the next one that is seen. */
function leave(session: EmulatorSession, sheet: SheetModel): void {
  const { model } = session;
  if (model.active !== sheet.id) return;
  const at = model.sheets.indexOf(sheet);
  const next = [...model.sheets.slice(at + 1), ...model.sheets.slice(0, at).reverse()].find(({ visibility }) => visibility === 'Visible');
  if (next) activateSheet(session, next);
}
