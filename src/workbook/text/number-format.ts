import { ZERO, absolute, compare, decimal, decimalFromNumber, isZero, multiply, powerOfTen, roundDecimal } from '../../core/decimal';
import type { Decimal } from '../../core/decimal';
import type { PrintedNumber } from '../../core/printed-number';
import { isDateSection, readSections } from './format-sections';
import type { FormatCondition, FormatSection } from './format-sections';
import { literalText, shapeOf } from './format-shape';
import type { FormatShape } from './format-shape';
import { generalText, scientificText, swedishText } from './number-text';
import { readUnit } from './read-unit';

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
  const sections = readSections(numberFormat === '' ? 'General' : numberFormat).filter(isForNumbers);
  const section = sectionFor(value, sections);
  const shown = section === undefined ? null : shapeOf(section);
  const shape = shown ?? firstShape(sections) ?? GENERAL;
  const print = printAs(shape, exact);
  const isMinusWritten = section !== undefined && hasOwnMinus(section, sections);
  const minus = exact.units < 0n && !isMinusWritten && !print.isShownZero ? '-' : '';
  const text = shown === null && section !== undefined ? literalText(section.tokens) : `${minus}${shape.before}${print.digits}${shape.after}`;
  const isPercent = shape.percents > 0 || shape.hasQuotedPercent;
  const share = shape.percents === 0 && shape.hasQuotedPercent ? HUNDREDTH : ONE;
  return {
    number: { value: multiply(exact, share), resolution: multiply(print.resolution, share) },
    isPercent,
    text: tidy(text),
    unit: unitOfValue(readUnit(`${shape.before} ${shape.after}`), shape.thousandsScaled),
  };
}

/** True where the format shows a date or a time. */
export function isDateFormat(numberFormat: string): boolean {
  return readSections(numberFormat).some(isDateSection);
}

const MONEY = ['kr', 'tkr', 'mnkr'];

/** `#,##0," tkr"` shows thousands of a value that is in kronor. */
function unitOfValue(shownUnit: string | null, thousandsScaled: number): string | null {
  if (shownUnit === null || thousandsScaled === 0) return shownUnit;
  return MONEY[MONEY.indexOf(shownUnit) - thousandsScaled] ?? null;
}

const ONE = decimal(1);
const HUNDREDTH = decimal(1, 2);
const GENERAL: FormatShape = {
  kind: 'general',
  wholeDigits: 1,
  decimals: 0,
  leastDecimals: 0,
  hasThousands: false,
  thousandsScaled: 0,
  percents: 0,
  denominator: 1,
  before: '',
  after: '',
  hasQuotedPercent: false,
};

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

/** A fourth section, and one with "@", are for text; a number in a cell of text looks as in General. */
function isForNumbers(section: FormatSection, index: number): boolean {
  return index < 3 && !section.tokens.some(({ kind }) => kind === 'text');
}

function firstShape(sections: readonly FormatSection[]): FormatShape | null {
  for (const section of sections) {
    const shape = shapeOf(section);
    if (shape) return shape;
  }
  return null;
}

function sectionFor(value: number, sections: readonly FormatSection[]): FormatSection | undefined {
  const [first, second, third] = sections;
  if (sections.some(({ condition }) => condition !== null)) {
    const fitting = sections.find(({ condition }) => condition !== null && holds(condition, value));
    return fitting ?? sections.findLast(({ condition }) => condition === null) ?? first;
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
function hasOwnMinus(section: FormatSection, sections: readonly FormatSection[]): boolean {
  const { condition } = section;
  if (condition) return compare(decimalFromNumber(condition.limit), ZERO) <= 0 && condition.operator.startsWith('<');
  return sections.length > 1 && section === sections[1] && sections[0]?.condition === null;
}

function tidy(text: string): string {
  return text.replace(/^ +| +$/g, '');
}
