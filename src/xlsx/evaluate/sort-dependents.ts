import type { Dependents } from '../../workbook/formulas/search-dependents';
import type { FormulaCell, WorkbookFormulas } from './workbook-formulas';

/** Places in `WorkbookFormulas.cells`. */
export interface SortedDependents {
  /** They can be worked out, each after all that it depends on. */
  readonly computable: readonly number[];
  /** Only Excel can work them out. */
  readonly others: readonly number[];
}

/** Tells the formulas whose value can be worked out from those that cannot, and all that needs one of these. */
export function sortDependents(formulas: WorkbookFormulas, { order, circular }: Dependents): SortedDependents {
  const dependents = new Set(order);
  const beyond = new Set<number>();
  const isUnknown = (precedent: number): boolean =>
    dependents.has(precedent) ? beyond.has(precedent) : formulas.cells[precedent]?.cell.isCalculated === false;
  for (const at of order) {
    const cell = formulas.cells[at];
    if (cell && (circular.has(at) || isBeyondUs(cell, formulas) || someOf(formulas.precedentsOf(cell), isUnknown))) beyond.add(at);
  }
  return { computable: order.filter((at) => !beyond.has(at)), others: order.filter((at) => beyond.has(at)) };
}

function isBeyondUs(cell: FormulaCell, formulas: WorkbookFormulas): boolean {
  return cell.text === null || cell.isOpenEnded || formulas.readsNumberFromText(cell);
}

function someOf(places: Iterable<number>, test: (place: number) => boolean): boolean {
  for (const place of places) if (test(place)) return true;
  return false;
}
