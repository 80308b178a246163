import { formulaTokens } from './formula-tokens';
import type { FormulaToken } from './formula-tokens';

/**
 * A formula as it is compared: programs that save a workbook write 0.000000001 as 1E-9, quote sheet names that need no
 * quotes, add spaces and `_xlfn.`. References to `home`, the sheet it stands on, have no sheet.
 */
export function formulaKey(formula: string, home: string): string {
  return formulaTokens(formula)
    .map((token) => keyOf(token, home.toUpperCase()))
    .join(' ');
}

/** True where two formulas on the same sheet say the same. */
export function isSameFormula(one: string, other: string, home: string): boolean {
  return one === other || formulaKey(one, home) === formulaKey(other, home);
}

/** What stays of a formula when rows are inserted, sheets renamed and cells deleted: everything but its references. */
export function formulaSkeleton(formula: string): string {
  return formulaTokens(formula)
    .map((token) => (token.kind === 'reference' ? REFERENCE : keyOf(token, '')))
    .join(' ');
}

/** True where the formula refers to something that was deleted. */
export function isBroken(formula: string): boolean {
  return formulaTokens(formula).some((token) => token.kind === 'reference' && token.address === '#REF!');
}

const REFERENCE = '\u00a7';

function keyOf(token: FormulaToken, home: string): string {
  switch (token.kind) {
    case 'number':
      // Not every program keeps all digits.
      return String(Number(token.value.toPrecision(12)));
    case 'text':
    case 'name':
    case 'sign':
      return token.text;
    case 'reference': {
      const sheet = token.sheet?.toUpperCase() ?? home;
      return sheet === home ? token.address : `'${sheet}'!${token.address}`;
    }
  }
}
