import { ZERO, absolute, compare, decimal, decimalFromNumber, isZero, multiply, powerOfTen, roundDecimal } from '../../../core/numbers/decimal';
import type { Decimal } from '../../../core/numbers/decimal';
import type { PrintedNumber } from '../../../core/numbers/printed-number';
import type { FormatCondition } from './format-sections';
import { literalText } from './format-shape';
import type { FormatShape } from './format-shape';
import { generalText, scientificText, swedishText } from './number-text';
import { readFormat } from './read-format';
import type { ShapedSection } from './read-format';

export interface FormattedNumber {
  /**
   * The cell's whole value, with the resolution that its format shows. A percentage is a share, also where the percent sign
   * is only text in the format (8.6 shown as `0.0" %"` is 0.086).
   */
  readonly number: PrintedNumber;
  readonly isPercent: boolean;
  /** As a Swedish Excel shows it: no-break space as thousands, decimal comma, "-" as minus. */
  readonly text: string;
  /** A unit that the format writes beside the number (`0" tkr"`), else null. */
  readonly unit: string | null;
}

/** What a reader sees of a number cell. `numberFormat` is in en-US notation ("General", "#,##0.0"). Never throws. */
export function printedNumber(value: number, numberFormat: string): FormattedNumber {
  const exact = Number.isFinite(value) ? decimalFromNumber(value) : ZERO;
  const { sections, fallback, units } = readFormat(numberFormat);
  const section = sectionFor(value, sections);
  const shown = section?.shape ?? null;
  const shape = shown ?? fallback;
  const print = printAs(shape, exact);
  const isMinusWritten = section !== undefined && hasOwnMinus(section, sections);
  const minus = exact.units < 0n && !isMinusWritten && !print.isShownZero ? '-' : '';
  const text = shown === null && section !== undefined ? literalText(section.section.tokens) : `${minus}${shape.before}${print.digits}${shape.after}`;
  const isShare = shape.percents > 0 || !shape.hasQuotedPercent;
  return {
    number: isShare ? { value: exact, resolution: print.resolution } : { value: multiply(exact, HUNDREDTH), resolution: multiply(print.resolution, HUNDREDTH) },
    isPercent: shape.percents > 0 || shape.hasQuotedPercent,
    text: tidy(text),
    unit: units.get(shape) ?? null,
  };
}

/** True where the format shows a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  return readFormat(numberFormat).isDate;
}

const HUNDREDTH = decimal(1, 2);

interface Print {
  readonly digits: string;
  readonly resolution: Decimal;
  readonly isShownZero: boolean;
}

function printAs(shape: FormatShape, exact: Decimal): Print {
  const size = absolute(exact);
  if (shape.kind === 'scientific') {
    const { text, resolution } = scientificText(size, shape.decimals);
    return { digits: text, resolution, isShownZero: isZero(size) };
  }
  if (shape.kind !== 'fixed') {
    const { text, resolution } = generalText(size);
    // A fraction's step is one over its largest denominator; its text is given in decimals.
    const step = shape.kind === 'fraction' ? decimal(1, String(shape.denominator).length) : resolution;
    return { digits: text, resolution: step, isShownZero: isZero(size) };
  }
  const shift = 2 * shape.percents - 3 * shape.thousandsScaled;
  const rounded = roundDecimal(shiftPoint(size, shift), shape.decimals);
  return {
    digits: swedishText(rounded, shape),
    resolution: shiftPoint(decimal(1, shape.decimals), -shift),
    isShownZero: isZero(rounded),
  };
}

/** The value times 10^places. */
function shiftPoint(value: Decimal, places: number): Decimal {
  const scale = value.scale - places;
  return scale >= 0 ? { units: value.units, scale } : { units: value.units * powerOfTen(-scale), scale: 0 };
}

function sectionFor(value: number, sections: readonly ShapedSection[]): ShapedSection | undefined {
  const [first, second, third] = sections;
  if (sections.some(({ section }) => section.condition !== null)) {
    const fitting = sections.find(({ section }) => section.condition !== null && holds(section.condition, value));
    return fitting ?? sections.findLast(({ section }) => section.condition === null) ?? first;
  }
  if (value < 0) return second ?? first;
  return value === 0 ? (third ?? first) : first;
}

function holds({ operator, limit }: FormatCondition, value: number): boolean {
  if (operator === '<') return value < limit;
  if (operator === '<=') return value <= limit;
  if (operator === '>') return value > limit;
  if (operator === '>=') return value >= limit;
  return operator === '=' ? value === limit : value !== limit;
}

/** A section for negative numbers alone writes its own minus, or parentheses, or nothing. */
function hasOwnMinus(shaped: ShapedSection, sections: readonly ShapedSection[]): boolean {
  const { condition } = shaped.section;
  if (condition) return compare(decimalFromNumber(condition.limit), ZERO) <= 0 && condition.operator.startsWith('<');
  return sections.length > 1 && shaped === sections[1] && sections[0]?.section.condition === null;
}

function tidy(text: string): string {
  return text.replace(/^ +| +$/g, '');
}
