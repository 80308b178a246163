import { formulaTokens, type FormulaToken } from '../../../workbook/formulas/formula-tokens';
import { englishFunction } from '../../../workbook/formulas/function-names';
import { isWellFormed } from './is-well-formed';
import type { TypedLanguage } from './typed-content';

/**
 * A formula as it was typed ("=SUMMA(A1;2,5)") in en-US ("=SUM(A1,2.5)"), as a file keeps it. Null where it is no whole formula, and for what is
 * not understood here: arrays in braces, spilled areas, ranges of computed corners. In Swedish a comma between digits is a decimal sign.
 */
export function typedFormula(formula: string, language: TypedLanguage): string | null {
  const tokens = language === 'sv' ? withDecimals(formulaTokens(formula)) : formulaTokens(formula);
  const english = tokens.map(inEnglish);
  return isWellFormed(english) ? `=${english.map(({ text }) => text).join('')}` : null;
}

/** "2" "," "5" is one number. */
function withDecimals(tokens: readonly FormulaToken[]): FormulaToken[] {
  const joined: FormulaToken[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const [token, comma, decimals] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (!token) continue;
    if (token.kind === 'number' && /^\d+$/.test(token.text) && comma?.kind === 'comma' && decimals?.kind === 'number' && /^\d/.test(decimals.text)) {
      joined.push({ kind: 'number', text: `${token.text}.${decimals.text}` });
      at += 2;
    } else joined.push(token);
  }
  return joined;
}

function inEnglish(token: FormulaToken): FormulaToken {
  if (token.kind === 'other' && token.text === ';') return { kind: 'comma', text: ',' };
  if (token.kind === 'function') return { kind: 'function', text: englishFunction(token.text) };
  if (token.kind === 'name' && /^sant$/i.test(token.text)) return { kind: 'logical', text: 'TRUE' };
  if (token.kind === 'name' && /^falskt$/i.test(token.text)) return { kind: 'logical', text: 'FALSE' };
  return token;
}
