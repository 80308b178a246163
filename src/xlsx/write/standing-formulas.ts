import type { Workbook } from '../../workbook/workbook';
import type { CellWrite, WritePlan } from '../../workbook/write/write-plan';
import type { RecalculatedCell } from '../evaluate/recalculate-dependants';

export interface PartedPlan {
  readonly rest: WritePlan;
  readonly values: readonly RecalculatedCell[];
}

/**
 * A plan without the formulas that stand already where it wants them, and the values that these are to have: so they stay as they are
 * written, parts of array formulas and of shared ones too. `read` gives the file as it is; it is only asked where there may be such.
 */
export function partStandingFormulas(plan: WritePlan, read: () => Workbook): PartedPlan {
  if (!plan.cells.some(maySay)) return { rest: plan, values: [] };
  const sheets = new Map(read().sheets.map(({ name, rows }) => [name, rows]));
  const values: RecalculatedCell[] = [];
  const cells = plan.cells.filter((write) => {
    const { sheet, row, column, content } = write;
    if (content.kind !== 'formula' || !maySay(write)) return true;
    if (sheets.get(sheet)?.get(row)?.get(column)?.formula !== content.formula) return true;
    values.push({ place: { sheet, row, column }, value: content.value });
    return false;
  });
  return { rest: { ...plan, cells }, values };
}

function maySay({ content, style }: CellWrite): boolean {
  return content.kind === 'formula' && style === null;
}
