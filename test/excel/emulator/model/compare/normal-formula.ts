import { formulaTokens, type FormulaToken } from '../../../../../src/workbook/formulas/formula-tokens';

const known = new Map<string, string>();

/** The same for formulas that say the same: space, case, quotes that a sheet's name does not need, and how a number is written aside. */
export function normalFormula(formula: string): string {
  const found = known.get(formula);
  if (found !== undefined) return found;
  const tokens = formulaTokens(formula).filter(({ kind }) => kind !== 'space');
  const normal = tokens.map(normalToken).join(' ');
  known.set(formula, normal);
  return normal;
}

function normalToken(token: FormulaToken): string {
  if (token.kind === 'sheet') return `'${token.name.toUpperCase()}'!`;
  if (token.kind === 'text') return token.text;
  if (token.kind === 'number') return String(Number(Number(token.text).toPrecision(15)));
  return token.text.toUpperCase().replace(/^(?:_XLFN\.|_XLWS\.)+/, '');
}
