import type { Culture } from '../protocol/emulator-session';

export interface ParsedNumber {
  readonly value: number;
  /** Null: General is kept. */
  readonly numberFormat: string | null;
}

/**
 * "1 234,5", "-5 %", "1,5E3", "(12)", "25 kr" in Swedish; "1,234.5", "$25" in American. Null for what is no number there. Thousands have to
 * stand in threes: Excel is said to be more generous, which nobody should rely on.
 */
export function parseNumber(text: string, culture: Culture): ParsedNumber | null {
  const isInBrackets = text.startsWith('(') && text.endsWith(')');
  const inside = isInBrackets ? text.slice(1, -1).trim() : text;
  if (isInBrackets && /^[+-]/.test(inside)) return null;
  const match = PATTERN[culture.name].exec(inside);
  if (!match?.groups) return null;
  const { sign = '', before = '', whole = '', fraction = '', exponent = '', after = '' } = match.groups;
  if (whole === '' && fraction === '') return null;
  const hasThousands = /[^\d]/.test(whole);
  const digits = `${whole.replace(/[^\d]/g, '')}${fraction === '' ? '' : `.${fraction}`}${exponent}`;
  const isPercent = before === '%' || after === '%';
  const size = Number(isPercent ? shifted(digits) : digits);
  if (!Number.isFinite(size)) return null;
  const value = (sign === '-') !== isInBrackets ? -size : size;
  return { value: value === 0 ? 0 : value, numberFormat: formatFor({ isPercent, hasThousands, hasDecimals: fraction !== '', exponent, currency: isPercent ? '' : before + after }) };
}

/** Excel keeps fifteen digits; a number beyond that is not what a person meant in either language. */
const PATTERN: Readonly<Record<Culture['name'], RegExp>> = {
  'sv-SE': /^(?<sign>[+-]?)\s*(?<before>%?)(?<whole>\d{1,3}(?:[ \u00a0]\d{3})+|\d*)(?:,(?<fraction>\d*))?(?<exponent>[eE][+-]?\d{1,3})?\s*(?<after>%|kr)?$/u,
  'en-US': /^(?<sign>[+-]?)\s*(?<before>[%$]?)(?<whole>\d{1,3}(?:,\d{3})+|\d*)(?:\.(?<fraction>\d*))?(?<exponent>[eE][+-]?\d{1,3})?\s*(?<after>%)?$/u,
};

/** Two places to the left, as decimals: 8.6 % is 0.086 exactly as typed. */
function shifted(digits: string): string {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  return `${mantissa}e${Number(exponent) - 2}`;
}

interface Written {
  readonly isPercent: boolean;
  readonly hasThousands: boolean;
  readonly hasDecimals: boolean;
  readonly exponent: string;
  readonly currency: string;
}

function formatFor({ isPercent, hasThousands, hasDecimals, exponent, currency }: Written): string | null {
  if (isPercent) return hasDecimals ? '0.00%' : '0%';
  const grouped = hasDecimals ? '#,##0.00' : '#,##0';
  if (currency === 'kr') return `${grouped} "kr"`;
  if (currency === '$') return `"$"${grouped}`;
  if (exponent !== '') return '0.00E+00';
  return hasThousands ? grouped : null;
}
