import type { Finding } from '../../core/finding';
import type { Table } from '../../core/table';
import type { Area, Workbook } from '../workbook';
import { parseRange } from '../address';
import { markActivityDetails } from './type/activity-details';
import { findTables } from './find/find-tables';
import { findTextFindings } from './text-findings';
import { findCellFindings } from './cell-findings';
import type { TablesReading } from './tables-reading';
import { viewSheet } from './find/grid-view';

/** Every table of every sheet, and what in their cells could not be read. Never throws for what a cell holds. */
export function readTables(workbook: Workbook): TablesReading {
  const found: Table[] = [];
  const views = workbook.sheets.map((sheet) => ({ sheet, view: viewSheet(sheet) }));
  for (const { sheet, view } of views) found.push(...findTables(sheet.name, view));
  const tables = markActivityDetails(found);
  const findings: Finding[] = tables.flatMap(findCellFindings);
  for (const { sheet, view } of views) {
    const here = tables.filter((table) => table.sheet === sheet.name).flatMap((table) => placedTable(table));
    findings.push(...findTextFindings(sheet.name, view, here));
  }
  return { tables, findings };
}

function placedTable(table: Table): { readonly table: Table; readonly area: Area }[] {
  const area = parseRange(table.range);
  return area ? [{ table, area }] : [];
}
