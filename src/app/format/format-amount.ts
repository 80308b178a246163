import type { Language } from '../options';
import { formatNumber, NO_BREAK_SPACE } from './format-number';
import type { NumberStyle } from './format-number';

/** mnkr is never printed without its decimal: −55,0 mnkr says something else than −55 mnkr. */
function decimalsOf(unit: string | null): number {
  return unit === 'mnkr' ? 1 : 0;
}

/** "−123 450 tkr" (Swedish), "−123,450 tkr" (English); without a unit where there is none. */
export function formatAmount(value: number, unit: string | null, language: Language, style: NumberStyle = {}): string {
  const number = formatNumber(value, language, { least: decimalsOf(unit), ...style });
  return unit === null ? number : number + NO_BREAK_SPACE + unit;
}
