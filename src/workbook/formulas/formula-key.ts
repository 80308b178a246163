import { formulaTerms } from './formula-terms';
import type { FormulaTerm } from './formula-terms';

/**
 * A formula as it is compared: programs that save a workbook write 0.000000001 as 1E-9, quote sheet names that need no
 * quotes, add spaces and `_xlfn.`. References to `home`, the sheet it stands on, have no sheet.
 */
export function formulaKey(formula: string, home: string): string {
  return formulaTerms(formula)
    .map((term) => keyOf(term, home.toUpperCase()))
    .join(' ');
}

/** True where two formulas on the same sheet say the same. */
export function isSameFormula(one: string, other: string, home: string): boolean {
  return one === other || formulaKey(one, home) === formulaKey(other, home);
}

/** What stays of a formula when rows are inserted, sheets renamed and cells deleted: everything but its references. */
export function formulaSkeleton(formula: string): string {
  return formulaTerms(formula)
    .map((term) => (term.kind === 'reference' ? REFERENCE : keyOf(term, '')))
    .join(' ');
}

/** True where the formula refers to something that was deleted. */
export function isBroken(formula: string): boolean {
  return formulaTerms(formula).some((term) => term.kind === 'reference' && term.address === '#REF!');
}

const REFERENCE = '\u00a7';

function keyOf(term: FormulaTerm, home: string): string {
  switch (term.kind) {
    case 'number':
      // Not every program keeps all digits.
      return String(Number(term.value.toPrecision(12)));
    case 'text':
    case 'name':
    case 'sign':
      return term.text;
    case 'reference': {
      const sheet = term.sheet?.toUpperCase() ?? home;
      return sheet === home ? term.address : `'${sheet}'!${term.address}`;
    }
  }
}
