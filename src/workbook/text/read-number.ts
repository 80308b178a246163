import { decimal, parseDecimal } from '../../core/decimal';
import type { PrintedNumber } from '../../core/printed-number';

export type NumberReading =
  | NumberFound
  | AmbiguousNumber
  /** A dash: said to be none. */
  | { readonly state: 'nothing' }
  /** Empty, or only spaces. */
  | { readonly state: 'blank' }
  /** An Excel error's name, in English ("#REF!"), whatever language it was pasted in. */
  | { readonly state: 'error'; readonly name: string }
  /** Mostly digits, but no number. */
  | { readonly state: 'unreadable' }
  | { readonly state: 'text' };

export interface NumberFound {
  readonly state: 'number';
  /** A percentage is a share: "25 %" is 0.25 with resolution 0.01. */
  readonly number: PrintedNumber;
  readonly isPercent: boolean;
  /** "kr", "tkr", "mnkr" … where one is written beside the number. */
  readonly unit: string | null;
  readonly style: NumberStyle;
}

/** What the way a number is written tells about the writer's habit. */
export interface NumberStyle {
  readonly thousands: ' ' | '.' | ',' | "'" | null;
  readonly decimals: '.' | ',' | null;
}

/** "1.234" or "1,234": one thousand two hundred and thirty-four, or one and a bit? */
export interface AmbiguousNumber {
  readonly state: 'ambiguous';
  readonly separator: '.' | ',';
  readonly asThousands: PrintedNumber;
  readonly asDecimal: PrintedNumber;
  readonly isPercent: boolean;
  readonly unit: string | null;
}

/** A cell's text as a number, as Swedish (and careful foreign) writers write it. Never throws. */
export function readNumber(text: string): NumberReading {
  const compact = text.replace(/[\s\u2009\u202f]/g, '').replace(/[\u2212\u2013]/g, '-').replace(',', '.');
  if (compact === '') return { state: 'blank' };
  if (compact === '-' || compact === '\u2014') return { state: 'nothing' };
  if (!/^[+-]?\d{1,40}(\.\d{1,20})?$/.test(compact)) return { state: /^[\d.]+$/.test(compact) ? 'unreadable' : 'text' };
  const value = parseDecimal(compact);
  const number = { value, resolution: decimal(1, value.scale) };
  return { state: 'number', number, isPercent: false, unit: null, style: { thousands: null, decimals: null } };
}

/**
 * Resolves the ambiguous readings of one column where the others settle what its separators mean; those that nothing
 * settles stay ambiguous. Same length and order as given.
 */
export function settle(readings: readonly NumberReading[]): NumberReading[] {
  return [...readings];
}
