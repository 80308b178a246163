import { MAX_COLUMNS, MAX_ROWS } from '../../../../../src/workbook/sheet-size';
import type { Area } from '../../../../../src/workbook/workbook';
import { usedArea } from '../../model/cells';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { ExcelError, invalidArgument, notFound } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import { commonArea } from '../areas/area-sets';
import { areaArgument } from '../areas/range-argument';
import { numberArgument } from '../arguments';
import { rangeHandle, type RangeHandle } from '../handles';
import { sheetOf } from '../other-handles';

/** More merged areas than this `getMergedAreasOrNullObject` does not tell. */
const MAX_MERGED = 512;

/** From one range to another; ranges may reach out of this one, but not out of the sheet. */
export const rangeNavigation = {
  call: {
    GetCell: (_, handle, [row, column]) => {
      const [top, left] = [handle.area.top + whole(row), handle.area.left + whole(column)];
      return checked(handle, { top, left, bottom: top, right: left });
    },
    GetRow: (_, handle, [row]) => {
      const top = handle.area.top + whole(row);
      return checked(handle, { ...handle.area, top, bottom: top });
    },
    GetColumn: (_, handle, [column]) => {
      const left = handle.area.left + whole(column);
      return checked(handle, { ...handle.area, left, right: left });
    },
    GetResizedRange: (_, handle, [rows, columns]) =>
      checked(handle, { ...handle.area, bottom: handle.area.bottom + whole(rows), right: handle.area.right + whole(columns) }),
    GetAbsoluteResizedRange: (_, handle, [rows, columns]) =>
      checked(handle, { ...handle.area, bottom: handle.area.top + whole(rows) - 1, right: handle.area.left + whole(columns) - 1 }),
    GetOffsetRange: (_, handle, [rows, columns]) => checked(handle, shifted(handle.area, whole(rows), whole(columns))),
    GetBoundingRect: (session, handle, [other]) => rangeHandle(handle.sheet, boundingArea(handle.area, areaArgument(session, other, handle.sheet))),
    GetIntersection: (session, handle, [other]) => {
      const common = commonArea(handle.area, areaArgument(session, other, handle.sheet));
      if (common === null) throw notFound();
      return rangeHandle(handle.sheet, common);
    },
    GetIntersectionOrNullObject: (session, handle, [other]) => {
      const common = commonArea(handle.area, areaArgument(session, other, handle.sheet));
      return common && rangeHandle(handle.sheet, common);
    },
    GetEntireColumn: (_, handle) => rangeHandle(handle.sheet, { ...handle.area, top: 0, bottom: MAX_ROWS - 1 }),
    GetEntireRow: (_, handle) => rangeHandle(handle.sheet, { ...handle.area, left: 0, right: MAX_COLUMNS - 1 }),
    GetLastCell: (_, { sheet, area }) => rangeHandle(sheet, { ...area, top: area.bottom, left: area.right }),
    GetLastRow: (_, { sheet, area }) => rangeHandle(sheet, { ...area, top: area.bottom }),
    GetLastColumn: (_, { sheet, area }) => rangeHandle(sheet, { ...area, left: area.right }),
    GetUsedRange: (session, handle, [valuesOnly]) => {
      const used = usedInside(session, handle, valuesOnly === true);
      // Our reading: where nothing is used Excel says that it found nothing.
      if (used === null) throw notFound();
      return used;
    },
    GetUsedRangeOrNullObject: (session, handle, [valuesOnly]) => usedInside(session, handle, valuesOnly === true),
    GetMergedAreasOrNullObject: (session, handle) => {
      const areas = sheetOf(session, handle).merged.filter((merged) => commonArea(merged, handle.area) !== null);
      // That it fails is documented; by which code is not.
      if (areas.length > MAX_MERGED) throw new ExcelError('GeneralException', 'The range has too many merged areas.', 500);
      return areas.length === 0 ? null : { type: 'RangeAreas', sheet: handle.sheet, areas };
    },
  },
} satisfies ObjectType<RangeHandle>;

function boundingArea(a: Area, b: Area): Area {
  return { top: Math.min(a.top, b.top), left: Math.min(a.left, b.left), bottom: Math.max(a.bottom, b.bottom), right: Math.max(a.right, b.right) };
}

/** What is used of the cells inside; its own bounds, not those of the whole sheet's used range. */
function usedInside(session: EmulatorSession, handle: RangeHandle, valuesOnly: boolean): RangeHandle | null {
  const sheet = sheetOf(session, handle);
  const all = usedArea(sheet, valuesOnly);
  const common = all && commonArea(all, handle.area);
  if (common === null) return null;
  if (common.top === all?.top && common.left === all.left && common.bottom === all.bottom && common.right === all.right) return rangeHandle(handle.sheet, common);
  const inside = new Map([...sheet.rows].filter(([row]) => common.top <= row && row <= common.bottom).map(([row, cells]) =>
    [row, new Map([...cells].filter(([column]) => common.left <= column && column <= common.right))] as const));
  const used = usedArea({ ...sheet, rows: inside }, valuesOnly);
  return used && rangeHandle(handle.sheet, used);
}

function shifted(area: Area, rows: number, columns: number): Area {
  return { top: area.top + rows, left: area.left + columns, bottom: area.bottom + rows, right: area.right + columns };
}

function checked({ sheet }: RangeHandle, area: Area): RangeHandle {
  if (area.bottom < area.top || area.right < area.left) throw invalidArgument();
  if (area.top < 0 || area.left < 0 || area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) {
    throw new ExcelError('InvalidArgument', 'The range would reach out of the sheet.');
  }
  return rangeHandle(sheet, area);
}

function whole(value: unknown): number {
  const number = numberArgument(value ?? 0);
  if (!Number.isInteger(number)) throw invalidArgument();
  return number;
}
