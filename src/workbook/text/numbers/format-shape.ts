import type { FormatSection, FormatToken } from './format-sections';

/** What a section of a number format does to a number. */
export interface FormatShape {
  readonly kind: 'general' | 'fixed' | 'scientific' | 'fraction';
  /** Digits that are always shown before the decimal sign. */
  readonly wholeDigits: number;
  /** Decimals at most, and at least. */
  readonly decimals: number;
  readonly leastDecimals: number;
  readonly hasThousands: boolean;
  /** How many times the shown number is divided by 1000 ("#,##0," once). */
  readonly thousandsScaled: number;
  readonly percents: number;
  /** Largest denominator, for a fraction. */
  readonly denominator: number;
  /** Literal text before and after the digits; percent signs stand where the format has them. */
  readonly before: string;
  readonly after: string;
  /** A percent sign in quotes: the value is 25 where "25 %" is shown. */
  readonly hasQuotedPercent: boolean;
}

/** Excel shows no more. */
const MOST_DECIMALS = 30;

/** Null where the section shows no number at all (`"-"`, or nothing). */
export function shapeOf(section: FormatSection): FormatShape | null {
  const tokens = asNumberTokens(section.tokens);
  const first = tokens.findIndex(isPlace);
  if (first < 0) return null;
  const last = tokens.findLastIndex(isPlace);
  const number = tokens.slice(first, last + 1);
  const trailing = tokens.slice(last + 1);
  const point = number.findIndex(({ kind }) => kind === 'point');
  const whole = point < 0 ? number : number.slice(0, point);
  const exponent = number.findIndex(({ kind }) => kind === 'exponent');
  const fraction = point < 0 ? [] : number.slice(point + 1, exponent < 0 ? undefined : exponent);
  const lastWhole = whole.findLastIndex(({ kind }) => kind === 'digit');
  const afterDigits = point < 0 ? trailing : whole.slice(lastWhole + 1);
  const places = fraction.filter(({ kind }) => kind === 'digit').slice(0, MOST_DECIMALS);
  const inner = whole.slice(0, lastWhole + 1);
  return {
    kind: kindOf(number),
    wholeDigits: countZeros(whole),
    decimals: places.length,
    leastDecimals: countZeros(places),
    hasThousands: inner.some(({ kind }) => kind === 'comma') || inner.some(isLiteralSpace),
    thousandsScaled: leadingCommas(afterDigits) + (point < 0 ? 0 : leadingCommas(trailing)),
    percents: tokens.filter(({ kind }) => kind === 'percent').length,
    denominator: denominatorOf(number),
    before: literalText(tokens.slice(0, first)),
    after: literalText(trailing),
    hasQuotedPercent: tokens.some((token) => token.kind === 'literal' && token.text.includes('%')),
  };
}

/** All that a section writes of itself, for one that shows no number. */
export function literalText(tokens: readonly FormatToken[]): string {
  return tokens.map(literalOf).join('');
}

function literalOf(token: FormatToken): string {
  if (token.kind === 'literal') return token.text;
  if (token.kind === 'percent') return '%';
  return token.kind === 'date' ? token.letters : '';
}

/** Letters that would be dates stand beside digits here, so they are text that somebody forgot to quote. */
function asNumberTokens(tokens: readonly FormatToken[]): FormatToken[] {
  return tokens.map((token) => (token.kind === 'date' ? { kind: 'literal', text: token.letters } : token));
}

function isPlace(token: FormatToken): boolean {
  return token.kind === 'digit' || token.kind === 'general';
}

function isLiteralSpace(token: FormatToken): boolean {
  return token.kind === 'literal' && /^\s$/.test(token.text);
}

function kindOf(number: readonly FormatToken[]): FormatShape['kind'] {
  if (number.some(({ kind }) => kind === 'general')) return 'general';
  if (number.some(({ kind }) => kind === 'exponent')) return 'scientific';
  return number.some(({ kind }) => kind === 'slash') ? 'fraction' : 'fixed';
}

function countZeros(tokens: readonly FormatToken[]): number {
  return tokens.filter((token) => token.kind === 'digit' && token.sign === '0').length;
}

function leadingCommas(tokens: readonly FormatToken[]): number {
  const other = tokens.findIndex(({ kind }) => kind !== 'comma');
  return other < 0 ? tokens.length : other;
}

function denominatorOf(number: readonly FormatToken[]): number {
  const slash = number.findIndex(({ kind }) => kind === 'slash');
  const places = number.slice(slash + 1).filter(({ kind }) => kind === 'digit').length;
  return slash < 0 ? 1 : 10 ** Math.min(places, 6) - 1;
}
