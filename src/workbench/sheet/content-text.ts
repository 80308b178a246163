import type { Language } from '../../app/options';
import type { SheetCell } from '../../workbook/workbook';

/** What a cell holds, as a person would type it. */
export function contentText(cell: SheetCell | undefined, language: Language): string {
  if (!cell) return '';
  const { formula, value, numberFormat } = cell;
  if (formula !== null) return formula;
  if (typeof value !== 'number') return typeof value === 'boolean' ? (language === 'sv' ? (value ? 'SANT' : 'FALSKT') : value ? 'TRUE' : 'FALSE') : value;
  const isPercent = numberFormat.includes('%');
  const text = String(isPercent ? Number((value * 100).toPrecision(15)) : value);
  return `${language === 'sv' ? text.replace('.', ',') : text}${isPercent ? ' %' : ''}`;
}
