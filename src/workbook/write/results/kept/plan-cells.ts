import { parseAddress } from '../../../address';
import { BUDGET_OR_PLAN, findPeriodColumn } from '../../../model/period-column';
import type { SheetCell } from '../../../workbook';
import type { WriteInput } from '../../write-input';
import { sheetCell } from '../own-cell';
import { resultRows } from '../result-rows';

/** A cell of the person's existing plan that the need can stand in instead. */
export interface PlanCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly address: string;
  /** In the activity table's rows. */
  readonly index: number;
  readonly label: string;
  readonly year: number;
  /** The column's header as printed. */
  readonly period: string;
  /** Undefined for an empty one. */
  readonly cell: SheetCell | undefined;
}

/**
 * The existing plan's cells of all activities, and those of its sums that are typed: a sum by formula goes on adding up.
 * None on a protected sheet.
 */
export function planCells({ workbook, input }: WriteInput): PlanCell[] {
  const { activities, model } = input;
  const sheet = workbook.sheets.find(({ name }) => name === activities.sheet);
  if (!sheet || sheet.isProtected) return [];
  return resultRows(input).flatMap(({ index, content }) => {
    const row = activities.rows[index];
    return model.planYears.flatMap((year): PlanCell[] => {
      const column = findPeriodColumn(activities, year, BUDGET_OR_PLAN);
      const address = column === null ? undefined : row?.cells[column]?.address;
      const place = address === undefined ? null : parseAddress(address);
      if (!row || column === null || address === undefined || !place) return [];
      const cell = sheetCell(workbook, sheet.name, address);
      if (content.kind !== 'activity' && (cell?.type !== 'number' || cell.formula !== null)) return [];
      const period = activities.columns[column]?.header ?? String(year);
      return [{ sheet: sheet.name, ...place, address, index, label: row.label, year, period, cell }];
    });
  });
}
