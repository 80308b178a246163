import { parseRange } from '../address';

const SUM_OF_REFERENCES = /^=\+?(?:(?:SUM|SUBTOTAL)\((?:9,|109,)?[$A-Z0-9:,;]+\)|\$?[A-Z]{1,3}\$?\d+)(?:\+(?:SUM\([$A-Z0-9:,;]+\)|\$?[A-Z]{1,3}\$?\d+))*$/i;
const REFERENCE = /\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?/gi;

/** True where the formula (en-US) adds up at least two cells of the same sheet and does nothing else. Never throws. */
export function isSumFormula(formula: string): boolean {
  if (formula.length > 1_000 || !SUM_OF_REFERENCES.test(formula)) return false;
  let cells = 0;
  for (const [reference] of formula.toUpperCase().matchAll(REFERENCE)) {
    const area = parseRange(reference);
    if (area) cells += (Math.abs(area.bottom - area.top) + 1) * (Math.abs(area.right - area.left) + 1);
  }
  return cells > 1;
}
