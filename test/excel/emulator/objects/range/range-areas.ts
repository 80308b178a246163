import { MAX_COLUMNS, MAX_ROWS } from '../../../../../src/workbook/sheet-size';
import { isWholeColumns, isWholeRows } from '../../model/area-formats';
import type { ObjectType } from '../../protocol/object-type';
import { commonAreas } from '../areas/area-sets';
import { printAddress } from '../areas/print-address';
import { rangeArgument } from '../areas/range-argument';
import { oneOf } from '../arguments';
import { commonLook } from '../format/change-look';
import type { RangeAreasHandle } from '../handles';
import { sheetOf } from '../other-handles';
import { CLEARINGS, clearRange } from './clear-range';
import { copyRange, COPY_TYPES } from './copy-range';
import { countOf, setStyle, styleProperty } from './range-place';

/** Several rectangles of one sheet, whose looks are set together. */
export const rangeAreas: ObjectType<RangeAreasHandle> = {
  get: {
    Address: (session, handle) => handle.areas.map((area) => printAddress(sheetOf(session, handle).name, area)).join(','),
    AddressLocal: (session, handle) => handle.areas.map((area) => printAddress(sheetOf(session, handle).name, area)).join(','),
    AreaCount: (_, { areas }) => areas.length,
    CellCount: (_, { areas }) => countOf(areas),
    IsEntireColumn: (_, { areas }) => areas.every(isWholeColumns),
    IsEntireRow: (_, { areas }) => areas.every(isWholeRows),
    Style: (session, handle) => commonLook(sheetOf(session, handle), handle.areas, styleProperty(session)),
    Areas: (_, { sheet, areas }) => ({ type: 'RangeCollection', sheet, areas }),
    Worksheet: (_, { sheet }) => ({ type: 'Worksheet', sheet }),
    Format: (_, { sheet, areas }) => ({ type: 'RangeFormat', sheet, areas }),
    ConditionalFormats: (_, { sheet, areas }) => ({ type: 'ConditionalFormatCollection', sheet, areas }),
    DataValidation: (_, { sheet, areas }) => ({ type: 'DataValidation', sheet, areas }),
  },
  set: {
    Style: (session, handle, value) => { setStyle(session, sheetOf(session, handle), handle.areas, value); },
  },
  call: {
    Clear: (session, handle, [what]) => {
      for (const area of handle.areas) clearRange(session, sheetOf(session, handle), area, oneOf(what ?? 'All', CLEARINGS));
      return null;
    },
    CopyFrom: (session, handle, [source, type]) => {
      const from = rangeArgument(session, source, handle.sheet);
      for (const area of handle.areas) copyRange(session, from, { sheet: handle.sheet, area }, oneOf(type ?? 'All', COPY_TYPES));
      return null;
    },
    GetEntireColumn: (_, handle) => ({ ...plain(handle), areas: handle.areas.map((area) => ({ ...area, top: 0, bottom: MAX_ROWS - 1 })) }),
    GetEntireRow: (_, handle) => ({ ...plain(handle), areas: handle.areas.map((area) => ({ ...area, left: 0, right: MAX_COLUMNS - 1 })) }),
    GetIntersectionOrNullObject: (session, handle, [other]) => {
      const areas = commonAreas(handle.areas, isRangeAreas(other) ? other.areas : [rangeArgument(session, other, handle.sheet).area]);
      return areas.length === 0 ? null : { ...plain(handle), areas };
    },
  },
  scalars: ['Address', 'AddressLocal', 'AreaCount', 'CellCount', 'IsEntireColumn', 'IsEntireRow', 'Style'],
};

/** Without the reference: it is another object. */
function plain({ type, sheet, areas }: RangeAreasHandle): RangeAreasHandle {
  return { type, sheet, areas };
}

function isRangeAreas(value: unknown): value is RangeAreasHandle {
  return typeof value === 'object' && value !== null && 'type' in value && value.type === 'RangeAreas';
}
