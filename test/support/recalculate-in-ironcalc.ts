import { addressOf } from '../../src/workbook/address';
import type { Workbook } from '../../src/workbook/workbook';
import type { FormulaValue } from '../../src/workbook/write/formula/expression';
import { openInIronCalc } from './ironcalc-sheets';

/** Every formula of a workbook worked out anew by IronCalc, by "Sheet!A1", with all the digits there are. */
export function recalculateInIronCalc(workbook: Workbook): Map<string, FormulaValue> {
  const inputs = workbook.sheets.flatMap(({ name, rows }) =>
    [...rows].flatMap(([row, cells]) => [...cells].map(([column, { value, formula }]) => ({ sheet: name, row, column, value, formula }))),
  );
  const { valueAt } = openInIronCalc(
    workbook.sheets.map(({ name }) => name),
    inputs,
  );
  const formulas = inputs.filter(({ formula }) => formula !== null);
  return new Map(formulas.map((place) => [`${place.sheet}!${addressOf(place.row, place.column)}`, valueAt(place)]));
}
