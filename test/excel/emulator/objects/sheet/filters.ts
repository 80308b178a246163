import type { Area } from '../../../../../src/workbook/workbook';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { notEmulated, notFound } from '../../protocol/excel-error';
import type { ObjectType, ObjectTypes } from '../../protocol/object-type';
import { areaArgument } from '../areas/range-argument';
import { countArgument } from '../arguments';
import { rangeHandle, type RangeHandle } from '../handles';
import { sheetOf, tableOf, type AutoFilterHandle, type FilterHandle } from '../other-handles';
import { checkAllowed, checkUnprotected } from '../protection';

/**
 * Filters are there, and whether they hide rows; by what is not kept. So criteria can be taken away and not set: a test hides the rows in
 * the model, and says so of a table (`isFiltered`).
 */
const autoFilter: ObjectType<AutoFilterHandle> = {
  scalars: ['Enabled', 'IsDataFiltered'],
  get: {
    Enabled: (session, handle) => filterArea(session, handle) !== null,
    IsDataFiltered: (session, handle) => isFiltered(session, handle),
  },
  call: {
    GetRange: (session, handle) => {
      const range = filterRange(session, handle);
      if (range === null) throw notFound();
      return range;
    },
    GetRangeOrNullObject: (session, handle) => filterRange(session, handle),
    Apply: (session, handle, [range, column, criteria]) => {
      const sheet = sheetOf(session, handle);
      if (criteria !== undefined && criteria !== null) throw notEmulated('AutoFilter.apply with criteria');
      if (column !== undefined && column !== null) throw notEmulated('AutoFilter.apply with a column');
      checkUnprotected(sheet);
      const area = areaArgument(session, range, handle.sheet);
      if (handle.table === null) sheet.filter = area;
      else tableOf(session, handle).hasFilter = true;
      return null;
    },
    ClearCriteria: (session, handle) => {
      showRows(session, handle);
      return null;
    },
    ClearColumnCriteria: (session, handle, [column]) => {
      const area = filterArea(session, handle);
      countArgument(column, 0, area === null ? -1 : area.right - area.left);
      if (isFiltered(session, handle)) throw notEmulated('AutoFilter.clearColumnCriteria where rows are hidden');
      return null;
    },
    Remove: (session, handle) => {
      checkUnprotected(sheetOf(session, handle));
      showRows(session, handle);
      if (handle.table === null) sheetOf(session, handle).filter = null;
      else tableOf(session, handle).hasFilter = false;
      return null;
    },
    // Without criteria there is nothing to apply once more.
    Reapply: (session, handle) => {
      if (isFiltered(session, handle)) throw notEmulated('AutoFilter.reapply where rows are hidden');
      return null;
    },
  },
};

/** Of one column of a table. */
const filter: ObjectType<FilterHandle> = {
  call: {
    Clear: (session, { table }) => {
      const found = tableOf(session, { table });
      if (found.isFiltered && found.columns.length > 1) throw notEmulated('Filter.clear of one column of a filtered table');
      showRows(session, { type: 'AutoFilter', sheet: found.sheet, table });
      return null;
    },
  },
};

export const filterTypes: ObjectTypes = { AutoFilter: autoFilter, Filter: filter };

/** Rows that are hidden within the filter are hidden by it: a file does not say which were hidden by hand. */
function isFiltered(session: EmulatorSession, handle: AutoFilterHandle): boolean {
  if (handle.table !== null) return tableOf(session, handle).isFiltered;
  const area = filterArea(session, handle);
  const { hiddenRows } = sheetOf(session, handle);
  return area !== null && [...hiddenRows].some((row) => area.top < row && row <= area.bottom);
}

function filterArea(session: EmulatorSession, handle: AutoFilterHandle): Area | null {
  if (handle.table === null) return sheetOf(session, handle).filter;
  const table = tableOf(session, handle);
  // The totals row is never filtered.
  return table.hasFilter ? { ...table.area, bottom: table.hasTotals ? table.area.bottom - 1 : table.area.bottom } : null;
}

function filterRange(session: EmulatorSession, handle: AutoFilterHandle): RangeHandle | null {
  const area = filterArea(session, handle);
  return area && rangeHandle(handle.sheet, area);
}

function showRows(session: EmulatorSession, handle: AutoFilterHandle): void {
  const area = filterArea(session, handle);
  const sheet = sheetOf(session, handle);
  if (area === null || !isFiltered(session, handle)) return;
  checkAllowed(sheet, 'allowAutoFilter');
  for (const row of [...sheet.hiddenRows]) if (area.top < row && row <= area.bottom) sheet.hiddenRows.delete(row);
  if (handle.table !== null) tableOf(session, handle).isFiltered = false;
}
