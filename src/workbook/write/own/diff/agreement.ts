import type { SheetCell } from '../../../workbook';
import type { CellContent } from '../../write-plan';
import { isSameValue } from '../find/cell-at';
import { isSameFormula } from '../../../formulas/formula-key';

/** `formula`: the formula is right, its value is not. */
export type Agreement = 'all' | 'formula' | 'none';

/**
 * How what stands in a cell on `sheet` agrees with what is wanted there. In an input a person may have a formula of their own
 * that gives the value.
 */
export function agreement(current: SheetCell | undefined, wanted: CellContent, sheet: string, isInput = false): Agreement {
  switch (wanted.kind) {
    case 'blank':
    case 'gone':
      return current ? 'none' : 'all';
    case 'formula': {
      if (!current || current.formula === null || !isSameFormula(current.formula, wanted.formula, sheet)) return 'none';
      return current.isCalculated !== false && isSameValue(current.value, wanted.value) ? 'all' : 'formula';
    }
    case 'number':
    case 'text':
    case 'boolean':
      return current && (current.formula === null || isInput) && isSameValue(current.value, wanted.value) ? 'all' : 'none';
  }
}
