import { parseRange } from '../../address';

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

const OTHER_FUNCTION = /^=\+?(?:AVERAGE\w*|COUNT\w*|MIN\w*|MAX\w*|MEDIAN|PRODUCT|STDEV[\w.]*|VAR[\w.]*)\([^()]*\)$/i;
const SUBTOTAL = /^=\+?SUBTOTAL\(\s*(\d+)/i;
/** Divided by something that is no plain number: a sum in thousands (/1000), or of rows and their subtotals (/2), stays a sum. */
const QUOTIENT = /\/\s*(?![\d.]+\s*\)*\s*$)[^/]+$/;

/**
 * True where the formula (en-US) is known to compute something else than the sum of a table's rows. SUBTOTAL leaves out what a filter hides,
 * and which rows a filter hides (rather than a person) is not known: over hidden rows its sum is judged by nobody. Never throws.
 */
export function isOtherThanSum(formula: string, hasHiddenRows: boolean): boolean {
  if (formula.length > 1_000) return false;
  const subtotal = SUBTOTAL.exec(formula)?.[1];
  if (subtotal !== undefined) return hasHiddenRows || (subtotal !== '9' && subtotal !== '109');
  return OTHER_FUNCTION.test(formula) || QUOTIENT.test(formula.replace(/'[^']*'|"[^"]*"/g, ''));
}
