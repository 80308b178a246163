import { addressOf } from '../../src/workbook/address';
import type { SheetCell, Workbook } from '../../src/workbook/workbook';
import type { FormulaValue } from '../../src/workbook/write/formula/expression';

/** Every formula's value by "Sheet!A1". */
export function formulaValues(workbook: Workbook): Map<string, FormulaValue> {
  return new Map([...formulaCells(workbook)].map(([place, { value }]) => [place, value]));
}

/** The values of the formulas that are the same in both: the list of findings names its scenario in one of its formulas. */
export function sameFormulaValues(workbook: Workbook, other: Workbook): Map<string, FormulaValue> {
  const others = formulaCells(other);
  const same = [...formulaCells(workbook)].filter(([place, { formula }]) => others.get(place)?.formula === formula);
  return new Map(same.map(([place, { value }]) => [place, value]));
}

function formulaCells(workbook: Workbook): Map<string, SheetCell> {
  const found = new Map<string, SheetCell>();
  for (const { name, rows } of workbook.sheets) {
    for (const [row, cells] of rows) {
      for (const [column, cell] of cells) if (cell.formula !== null) found.set(`${name}!${addressOf(row, column)}`, cell);
    }
  }
  return found;
}

/** Half an öre: amounts are in kr at the smallest, tkr and mnkr follow with as many more decimals. */
const HALF_ORE_TKR = 0.000_005;

/** The formulas whose value another program works out differently, said one by one. */
export function differences(expected: ReadonlyMap<string, FormulaValue>, actual: ReadonlyMap<string, FormulaValue>): string[] {
  return [...expected].flatMap(([place, value]) => {
    const other = actual.get(place);
    return other !== undefined && isSame(value, other) ? [] : [`${place}: ours ${String(value)}, theirs ${String(other)}`];
  });
}

function isSame(a: FormulaValue, b: FormulaValue): boolean {
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= Math.max(HALF_ORE_TKR, 1e-12 * Math.abs(a));
  return a === b;
}
