import type { FormatToken } from '../../../../src/workbook/text/numbers/format-sections';
import type { Culture } from '../protocol/emulator-session';

/** A number under the placeholders of one section: 0, #, ?, thousands, scaling commas, percent and what is written between. */
export function numberText(value: number, tokens: readonly FormatToken[], culture: Culture): string {
  const digits = tokens.flatMap(({ kind }, at) => (kind === 'digit' ? [at] : []));
  const point = tokens.findIndex(({ kind }) => kind === 'point');
  const last = digits.at(-1) ?? -1;
  if (last === -1) return `${value < 0 ? '-' : ''}${tokens.map((token) => outside(token)).join('')}`;
  const isWhole = (at: number): boolean => point === -1 || at < point;
  const wholeSigns = digits.filter(isWhole);
  const decimalSigns = digits.filter((at) => !isWhole(at));
  const lastWhole = wholeSigns.at(-1) ?? point;
  const commas = tokens.flatMap(({ kind }, at) => (kind === 'comma' ? [at] : []));
  // Commas behind the last digit of the whole part divide by a thousand each; one between digits groups them.
  const scaling = commas.filter((at) => at > lastWhole && (point === -1 ? at > last : at < point)).length;
  const isGrouped = commas.some((at) => at > (wholeSigns[0] ?? 0) && at < lastWhole);
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const scaled = scaledBy(Math.abs(value), 2 * percents - 3 * scaling);
  const [whole = '', fraction = ''] = fixed(scaled, decimalSigns.length).split('.');
  const isShownZero = !/[1-9]/.test(whole + fraction);
  const first = digits[0] ?? 0;
  const minimum = wholeSigns.filter((at) => signAt(tokens, at) === '0').length;
  const wholeText = grouped((whole === '0' && minimum === 0 ? '' : whole).padStart(minimum, '0'), isGrouped ? culture.thousands : '');
  const kept = decimalSigns.map((at) => signAt(tokens, at) === '0').lastIndexOf(true) + 1;
  const fractionText = fraction.slice(0, kept) + fraction.slice(kept).replace(/0+$/, '');
  const parts = tokens.map((token, at) => {
    if (at === first) return wholeText + between(tokens, first, lastWhole);
    if (token.kind === 'point') return (first > at ? wholeText : '') + (decimalSigns.length === 0 && point !== -1 ? culture.decimal : decimalText(fractionText, kept, culture));
    return at > first && at <= last && token.kind !== 'percent' ? '' : outside(token);
  });
  return `${value < 0 && !isShownZero ? '-' : ''}${parts.join('')}`;
}

/** Literals that stand among the digits of the whole part, after them: near enough for formats that people use. */
function between(tokens: readonly FormatToken[], first: number, lastWhole: number): string {
  return tokens
    .slice(first, lastWhole)
    .map((token) => (token.kind === 'literal' ? token.text : ''))
    .join('');
}

function decimalText(fraction: string, kept: number, culture: Culture): string {
  return fraction === '' && kept === 0 ? culture.decimal : `${culture.decimal}${fraction}`;
}

function signAt(tokens: readonly FormatToken[], at: number): string {
  const token = tokens[at];
  return token?.kind === 'digit' ? token.sign : '';
}

function outside(token: FormatToken): string {
  if (token.kind === 'literal') return token.text;
  return token.kind === 'percent' ? '%' : '';
}

/** By its shortest digits, as Excel reckons: 1.005 is 1.01 to two places, and 0.086 is 8.6 %. */
function scaledBy(value: number, places: number): string {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const pointAt = 1 + Number(exponent) + places;
  if (pointAt <= 0) return `0.${'0'.repeat(-pointAt)}${digits}`;
  return pointAt >= digits.length ? digits.padEnd(pointAt, '0') : `${digits.slice(0, pointAt)}.${digits.slice(pointAt)}`;
}

/** Rounded away from zero at the half. */
function fixed(text: string, decimals: number): string {
  const [whole = '0', fraction = ''] = text.split('.');
  const units = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  const rounded = (Number(fraction[decimals] ?? '0') >= 5 ? units + 1n : units).toString().padStart(decimals + 1, '0');
  return decimals === 0 ? rounded : `${rounded.slice(0, -decimals)}.${rounded.slice(-decimals)}`;
}

function grouped(digits: string, separator: string): string {
  return separator === '' ? digits : digits.replaceAll(/\B(?=(?:\d{3})+$)/g, separator);
}
