import { overlaps } from '../../../../src/workbook/area';
import { CellIndex } from '../../../../src/workbook/formulas/cell-index';
import type { Area } from '../../../../src/workbook/workbook';
import type { FormulaCell } from './formula-cell';

/** Those to work out again: dirty ones, and what depends on changed cells or on names and tables that `words` tell of. Row by row from above. */
export function dirtyFormulas(
  formulas: readonly FormulaCell[],
  changes: readonly { readonly slot: number; readonly area: Area }[],
  words: readonly string[],
): Set<FormulaCell> {
  const isHit = (formula: FormulaCell): boolean =>
    formula.content.isDirty ||
    // What follows the clock, or reaches further than it says, may follow anything.
    formula.reading.isOpenEnded ||
    formula.reading.areas.some((area) => changes.some((change) => change.slot === area.sheet && overlaps(change.area, area))) ||
    usesWord(formula.content.formula, words);
  const hit = formulas.filter(isHit);
  return new Set([...hit, ...dependentsOf(formulas, hit)]);
}

function usesWord(formula: string, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const text = formula.toLowerCase();
  return words.some((word) => text.includes(word));
}

/** Those of `formulas` that need one of `first`, directly or through others; `formulas` row by row from above. */
export function dependentsOf(formulas: readonly FormulaCell[], first: readonly FormulaCell[]): Set<FormulaCell> {
  const found = new Set<FormulaCell>();
  const known = new Set(first);
  for (let newest: readonly FormulaCell[] = first; newest.length > 0; ) {
    const [before, now] = [indexOf(newest), new CellIndex()];
    const next: FormulaCell[] = [];
    for (const formula of formulas) {
      if (known.has(formula) || !formula.reading.areas.some((area) => before.hasWithin(area) || now.hasWithin(area))) continue;
      known.add(formula);
      found.add(formula);
      next.push(formula);
      // Found by those below it at once, so that a column of running sums takes one round.
      now.add({ sheet: formula.slot, row: formula.row, column: formula.column }, 0);
    }
    newest = next;
  }
  return found;
}

function indexOf(formulas: readonly FormulaCell[]): CellIndex {
  const index = new CellIndex();
  for (const { slot, row, column } of [...formulas].sort((a, b) => a.row - b.row)) index.add({ sheet: slot, row, column }, 0);
  return index;
}
