import type { Language } from '../options';
import { formatNumber, notationOf } from './format-number';
import type { NumberStyle } from './format-number';

/** The percentage of a share, free of the noise that multiplying by 100 adds (0.07 is 7, not 7.000000000000001). */
function percentOf(share: number): number {
  return Number((share * 100).toPrecision(12));
}

/** 0.054 → "5,4 %" (Swedish), "5.4%" (English). */
export function formatPercent(share: number, language: Language, style: NumberStyle = { most: 2 }): string {
  return formatNumber(percentOf(share), language, style) + notationOf(language).percent;
}

/** 0.02481 and 0.02515 → "2,481–2,515 %": three decimals, enough to tell two uplifts apart. */
export function formatInterval(low: number, high: number, language: Language): string {
  const [from, to] = [low, high].map((share) => formatNumber(percentOf(share), language, { least: 3, most: 3 }));
  return `${from ?? ''}–${to ?? ''}${notationOf(language).percent}`;
}
