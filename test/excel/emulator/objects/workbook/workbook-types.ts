import { sheetWithId } from '../../model/sheets';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { notFound } from '../../protocol/excel-error';
import type { ObjectType, ObjectTypes } from '../../protocol/object-type';
import { textArgument } from '../arguments';
import { rangeHandle, type RangeHandle } from '../handles';
import { application, workbookCreated, cultureInfo, numberFormatInfo } from './application';

const workbook: ObjectType = {
  get: {
    Name: () => 'Arbetsbok.xlsx',
    ReadOnly: () => false,
    IsDirty: () => true,
    AutoSave: () => false,
    PreviouslySaved: () => true,
    Worksheets: () => ({ type: 'WorksheetCollection' }),
    Names: () => ({ type: 'NamedItemCollection' }),
    Tables: () => ({ type: 'TableCollection' }),
    Application: () => ({ type: 'Application' }),
    CustomXmlParts: () => ({ type: 'CustomXmlPartCollection' }),
    Settings: () => ({ type: 'SettingCollection' }),
    Protection: () => ({ type: 'WorkbookProtection' }),
  },
  call: {
    GetSelectedRange: (session) => {
      const { sheet, areas } = selected(session);
      const [area, ...more] = areas;
      // Several areas are for getSelectedRanges.
      if (!area || more.length > 0) throw notFound();
      return rangeHandle(sheet, area);
    },
    GetSelectedRanges: (session) => ({ type: 'RangeAreas', ...selected(session) }),
    GetActiveCell: (session) => {
      const { sheet, areas } = selected(session);
      const { top, left } = areas[0] ?? { top: 0, left: 0 };
      return rangeHandle(sheet, { top, left, bottom: top, right: left });
    },
    _GetRangeForEventByReferenceId: (session, _, [id]) => keptRange(session, id),
    _GetRangeOrNullObjectForEventByReferenceId: (session, _, [id]) => keptRange(session, id),
    _GetReferenceCount: ({ references }) => references.size,
    _RemoveReference: ({ references }, _, [id]) => {
      references.delete(textArgument(id));
      return null;
    },
    _RemoveAllReferences: ({ references }) => {
      references.clear();
      return null;
    },
  },
  scalars: ['Name', 'ReadOnly', 'IsDirty', 'AutoSave', 'PreviouslySaved'],
};

/** What the library tells its host when it starts. */
const addInService: ObjectType = { call: { NotifyActionHandlerReady: () => null } };

export const workbookTypes: ObjectTypes = {
  Workbook: workbook,
  Application: application,
  WorkbookCreated: workbookCreated,
  CultureInfo: cultureInfo,
  NumberFormatInfo: numberFormatInfo,
  'Microsoft.InternalService.AddinInternalService': addInService,
};

/** Each sheet has its own selection in Excel; the emulator remembers one, and of another sheet its first cell. */
function selected({ model, selection }: EmulatorSession): EmulatorSession['selection'] {
  if (selection.sheet === model.active && sheetWithId(model, selection.sheet)) return selection;
  return { sheet: model.active, areas: [{ top: 0, left: 0, bottom: 0, right: 0 }] };
}

function keptRange({ references }: EmulatorSession, id: unknown): RangeHandle {
  const kept = references.get(textArgument(id));
  if (kept?.type !== 'Range') throw notFound();
  return kept as RangeHandle;
}
