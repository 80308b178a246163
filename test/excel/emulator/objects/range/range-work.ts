import { forEachCell } from '../../model/area-formats';
import { contentAt } from '../../model/cells';
import { ExcelError, notEmulated } from '../../protocol/excel-error';
import type { ObjectType } from '../../protocol/object-type';
import { oneOf } from '../arguments';
import { commonArea } from '../areas/area-sets';
import { rangeArgument } from '../areas/range-argument';
import type { RangeHandle } from '../handles';
import { sheetOf } from '../other-handles';
import { checkFormattable, checkWritable } from '../protection';
import { activateSheet } from '../worksheets/activate-sheet';
import { getCellProperties, getColumnProperties, getRowProperties, setCellProperties, setColumnProperties, setRowProperties } from './cell-properties';
import { CLEARINGS, clearRange } from './clear-range';
import { COPY_TYPES, copyRange } from './copy-range';
import { emptyCell } from './write-content';

export const rangeWork = {
  call: {
    Clear: (session, handle, [what]) => {
      clearRange(session, sheetOf(session, handle), handle.area, oneOf(what ?? 'All', CLEARINGS));
      return null;
    },
    CopyFrom: (session, handle, [source, type, skipBlanks, transpose]) => {
      if (skipBlanks === true || transpose === true) throw notEmulated('Range.copyFrom with skipBlanks or transpose');
      copyRange(session, rangeArgument(session, source, handle.sheet), handle, oneOf(type ?? 'All', COPY_TYPES));
      return null;
    },
    Select: (session, { sheet, area }) => {
      activateSheet(session, sheetOf(session, { sheet }));
      session.select(sheet, [area]);
      return null;
    },
    Merge: (session, handle, [across]) => {
      const sheet = sheetOf(session, handle);
      const { area } = handle;
      checkWritable(sheet, [area]);
      checkFormattable(sheet);
      if (session.model.tables.some((table) => table.sheet === sheet.id && commonArea(table.area, area) !== null)) {
        throw new ExcelError('InvalidOperation', 'Cells of a table cannot be merged.');
      }
      const rows = area.bottom - area.top + 1;
      const merged = across === true ? Array.from({ length: rows }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row })) : [area];
      for (const one of merged) {
        sheet.merged = [...sheet.merged.filter((other) => commonArea(other, one) === null), one];
        const covered: [number, number][] = [];
        forEachCell(sheet, one, (row, column) => covered.push([row, column]));
        for (const [row, column] of covered) {
          if ((row !== one.top || column !== one.left) && contentAt(sheet, row, column).kind !== 'empty') emptyCell(sheet, row, column);
        }
      }
      session.contentChanged(sheet, area);
      return null;
    },
    Unmerge: (session, handle) => {
      const sheet = sheetOf(session, handle);
      checkFormattable(sheet);
      sheet.merged = sheet.merged.filter((merged) => commonArea(merged, handle.area) === null);
      return null;
    },
    GetCellProperties: (session, handle, [options]) => getCellProperties(session, handle, options),
    GetRowProperties: (session, handle, [options]) => getRowProperties(session, handle, options),
    GetColumnProperties: (session, handle, [options]) => getColumnProperties(session, handle, options),
    SetCellProperties: (session, handle, [data]) => {
      setCellProperties(session, handle, data);
      return null;
    },
    SetRowProperties: (session, handle, [data]) => {
      setRowProperties(session, handle, data);
      return null;
    },
    SetColumnProperties: (session, handle, [data]) => {
      setColumnProperties(session, handle, data);
      return null;
    },
  },
} satisfies ObjectType<RangeHandle>;
