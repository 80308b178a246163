import { isSameArea } from '../../../area';
import type { Workbook } from '../../../workbook';
import type { TableResize } from '../../write-plan';
import type { OwnFound } from '../find/own-found';
import { shrunkTable } from '../restore/without-own';

/** The person's Excel tables that get another size; those that had columns of ours and are to have none shrink back. */
export function diffTables(workbook: Workbook, found: OwnFound, wanted: readonly TableResize[]): TableResize[] {
  return workbook.sheets.flatMap((sheet) => {
    const ours = [...found.areas.values()].filter((area) => area.sheet === sheet.name);
    return sheet.tables.flatMap((table) => {
      const resize = wanted.find((each) => each.sheet === sheet.name && each.table === table.name);
      const area = resize?.area ?? shrunkTable(table, ours).area;
      if (isSameArea(area, table.area)) return [];
      // `added` names the columns beyond the person's own; some of them may be there already.
      const more = Math.max(0, area.right - table.area.right);
      return [{ sheet: sheet.name, table: table.name, area, added: more === 0 ? [] : (resize?.added.slice(-more) ?? []) }];
    });
  });
}
