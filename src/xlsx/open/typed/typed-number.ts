import type { TypedLanguage } from './typed-content';

/** "3.5" and whether a percent sign stood after it; `digits` as JavaScript reads it. */
export interface TypedNumber {
  readonly digits: string;
  readonly isPercent: boolean;
}

const SPACES = /[ \u00a0\u2007\u2009\u202f]/g;
const MINUS = /^[-\u2212\u2013]/;
const PLAIN = /^(?:\d+|\d*[.,]\d+|\d+[.,])(?:E[+-]?\d+)?$/i;
/** Thousands in groups of three, with what separates decimals after them. */
const GROUPED: Readonly<Record<TypedLanguage, RegExp>> = {
  sv: /^\d{1,3}(?: \d{3})+(?:,\d+)?$/,
  en: /^\d{1,3}(?:(?:,\d{3})+|(?: \d{3})+)(?:\.\d+)?$/,
};
/** With the other language's sign this may as well be thousands: nobody knows. */
const MAYBE_THOUSANDS = /^\d{1,3}\.\d{3}$/;

/**
 * "1 234,5", "−3,5 %", "1,234.5" in English; null for what is no number, and for "1.234" in Swedish, which may be either. A sign of decimals
 * of the other language is taken where it can mean nothing else.
 */
export function typedNumber(text: string, language: TypedLanguage): TypedNumber | null {
  const isPercent = /%$/.test(text);
  const signed = text.replace(/%$/, '').trim().replaceAll(SPACES, ' ');
  const isNegative = MINUS.test(signed);
  const unsigned = signed.replace(MINUS, '').replace(/^\+/, '').trim();
  const digits = digitsOf(unsigned, language);
  return digits === null ? null : { digits: `${isNegative ? '-' : ''}${digits}`, isPercent };
}

function digitsOf(text: string, language: TypedLanguage): string | null {
  if (GROUPED[language].test(text)) {
    const grouping = language === 'sv' ? / /g : /[ ,]/g;
    return text.replaceAll(grouping, '').replace(',', '.');
  }
  if (!PLAIN.test(text)) return null;
  if (language === 'sv' && MAYBE_THOUSANDS.test(text)) return null;
  return text.replace(',', '.');
}
