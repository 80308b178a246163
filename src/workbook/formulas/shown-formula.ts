import { formulaTokens, type FormulaToken } from './formula-tokens';
import { ownFunction } from './function-names';
import type { SheetLanguage } from '../write/sheet-language';

/** A formula as a file keeps it ("=SUM(A1,2.5)") as a person reads and types it ("=SUMMA(A1;2,5)" in Swedish). */
export function shownFormula(formula: string, language: SheetLanguage): string {
  return `=${formulaTokens(formula).map((token) => shown(token, language)).join('')}`;
}

function shown({ kind, text }: FormulaToken, language: SheetLanguage): string {
  if (kind === 'function') return ownFunction(text, language);
  if (language === 'en') return text;
  if (kind === 'comma') return ';';
  if (kind === 'number') return text.replace('.', ',');
  if (kind === 'logical') return /^true$/i.test(text) ? 'SANT' : 'FALSKT';
  return text;
}
