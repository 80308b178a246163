import { columnName } from '../../src/workbook/address';
import type { BenchModel } from './bench-model';

/** Row 1 of both sheets is the first; Scenario has an uplift in A and its chained factor in B, one row a year. */
export interface SheetFormulas {
  readonly scenario: (string | number)[][];
  readonly plan: (string | number)[][];
  /** Column, from 0, of the first year's need in the plan sheet. */
  readonly needColumn: number;
}

/**
 * The model as a spreadsheet has it: per row and year one formula each for volume cost, other and need. The price chain is one factor
 * per year, which spares the engines a formula per cell.
 */
export function sheetFormulas(model: BenchModel): SheetFormulas {
  const { years } = model;
  const column = (block: number, year: number) => columnName(4 + block * years + year);
  const plan = Array.from({ length: model.rows }, (_, row) => {
    const at = row + 1;
    const eachYear = (make: (year: number) => string | number) => Array.from({ length: years }, (__, year) => make(year));
    return [
      model.unitPrices[row] ?? 0,
      model.baseVolumes[row] ?? 0,
      model.budgets[row] ?? 0,
      `=C${at}+B${at}*A${at}/1000`,
      ...(model.volumes[row] ?? []),
      ...(model.changes[row] ?? []),
      ...eachYear((year) => `=${column(0, year)}${at}*A${at}/1000*Scenario!$B$${year + 1}`),
      ...eachYear((year) => {
        const previous = year === 0 ? `D${at}` : `${column(3, year - 1)}${at}`;
        return `=${previous}*(1+Scenario!$A$${year + 1})+${column(1, year)}${at}`;
      }),
      ...eachYear((year) => `=${column(3, year)}${at}-${column(2, year)}${at}`),
    ];
  });
  const scenario = Array.from({ length: years }, (_, year) => [0, `=${year === 0 ? '' : `B${year}*`}(1+A${year + 1})`]);
  return { scenario, plan, needColumn: 4 + 4 * years };
}
