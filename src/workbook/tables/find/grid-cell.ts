import type { SheetCell } from '../../workbook';
import { addressOf } from '../../address';
import { isDateFormat, printedNumber } from '../../text/numbers/number-format';
import { headerOfPart, readHeader } from '../../text/headers/read-header';
import type { HeaderReading } from '../../text/headers/read-header';
import { isPartOfYear } from '../../text/headers/read-part-of-year';
import { readNumber } from '../../text/numbers/read-number';
import type { NumberReading } from '../../text/numbers/read-number';

/**
 * What a cell can be to a table: `amount` is a number, a dash, an error or a botched number; `words` is any other text;
 * `other` (a date, TRUE) is neither a label nor a number.
 */
export type CellShape = 'amount' | 'words' | 'other';

/** A filled cell of a sheet with what it says. Row and column are the sheet's own, also where the view is turned. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly source: SheetCell;
  /** As shown, its lines joined by a space. */
  readonly text: string;
  readonly reading: NumberReading;
  readonly shape: CellShape;
  /** What it says where it heads a column (or a row, where periods stand in rows). */
  readonly header: HeaderReading | null;
}

/** A header longer than this is a sentence. */
const LONGEST_HEADER = 90;

/** A sheet has many cells, and few of them are ever asked for their address. */
class ReadCell implements GridCell {
  readonly text: string;
  readonly reading: NumberReading;
  readonly shape: CellShape;
  readonly header: HeaderReading | null;

  constructor(
    readonly row: number,
    readonly column: number,
    readonly source: SheetCell,
    { text, reading, shape, header }: Said,
  ) {
    this.text = text;
    this.reading = reading;
    this.shape = shape;
    this.header = header;
  }

  get address(): string {
    return addressOf(this.row, this.column);
  }
}

export function readGridCell(source: SheetCell, row: number, column: number): GridCell {
  return new ReadCell(row, column, source, readSource(source));
}

function readSource(source: SheetCell): Said {
  // Neither blank nor zero: nobody has calculated what stands here.
  if (source.isCalculated === false) return { text: source.formula ?? '=', reading: { state: 'unreadable' }, shape: 'amount', header: null };
  switch (source.type) {
    case 'number':
      return readNumericCell(Number(source.value), source.numberFormat);
    case 'date':
      return readDateCell(Number(source.value), source.numberFormat);
    case 'boolean':
      return { text: source.value === true ? 'SANT' : 'FALSKT', reading: { state: 'unreadable' }, shape: 'other', header: null };
    case 'error': {
      const name = String(source.value);
      return { text: name, reading: { state: 'error', name }, shape: 'amount', header: null };
    }
    case 'text':
      return readTextCell(String(source.value));
  }
}

/** Beyond every budget; sums of such numbers could leave what a number can hold. */
const LARGEST_AMOUNT = 1e30;

type Said = Pick<GridCell, 'text' | 'reading' | 'shape' | 'header'>;

function readNumericCell(value: number, numberFormat: string): Said {
  if (!Number.isFinite(value)) return { text: String(value), reading: { state: 'unreadable' }, shape: 'other', header: null };
  if (Math.abs(value) > LARGEST_AMOUNT) return { text: String(value), reading: { state: 'unreadable' }, shape: 'amount', header: null };
  // A host that does not know dates hands them over as numbers with a date's format.
  if (isDateFormat(numberFormat)) return readDateCell(value, numberFormat);
  const { number, isPercent, text, unit } = printedNumber(value, numberFormat);
  return {
    text,
    reading: { state: 'number', number, isPercent, unit, style: NO_STYLE },
    shape: 'amount',
    header: isYear(value) ? headerWithLabel(String(value), String(value)) : null,
  };
}

const NO_STYLE = { thousands: null, decimals: null };

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2099;
}

/** Excel's day 0 is 30 December 1899 for every date after February 1900. */
const MILLISECONDS_PER_DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);

const MONTH_FORMAT = /^(?:\[[^\]]*\])?[^dhs"[]*m[^dhs"[]*(?:;@)?$/i;

function readDateCell(serial: number, numberFormat: string): Said {
  const date = new Date(FIRST_DAY + serial * MILLISECONDS_PER_DAY);
  const isReal = Number.isFinite(date.getTime()) && date.getUTCFullYear() > 0 && date.getUTCFullYear() < 10_000;
  const iso = isReal ? date.toISOString().slice(0, 10) : String(serial);
  const year = iso.slice(0, 4);
  // "jan-24": the whole year is another column.
  if (isReal && isYear(date.getUTCFullYear()) && MONTH_FORMAT.test(numberFormat)) {
    const month = iso.slice(0, 7);
    return { text: month, reading: { state: 'unreadable' }, shape: 'other', header: headerOfPart(month) };
  }
  const text = isReal && /^"?y+"?$/i.test(numberFormat) ? year : iso;
  const header = isReal && isYear(date.getUTCFullYear()) ? headerWithLabel(year, text) : null;
  return { text, reading: { state: 'unreadable' }, shape: 'other', header };
}

/** Labels and headers come again and again. */
const READ_TEXTS = new Map<string, Said>();
const MOST_KEPT = 5_000;
const LONGEST_KEPT = 200;

function readTextCell(raw: string): Said {
  const known = READ_TEXTS.get(raw);
  if (known) return known;
  const said = readText(raw);
  if (READ_TEXTS.size >= MOST_KEPT) READ_TEXTS.clear();
  if (raw.length <= LONGEST_KEPT) READ_TEXTS.set(raw, said);
  return said;
}

function readText(raw: string): Said {
  const text = raw.replace(/\s*[\r\n]+\s*/g, ' ').trim();
  const reading = readNumber(raw);
  const isYearText = /^(?:19[9]|20\d)\d$/.test(text);
  const isNumber = reading.state !== 'text' && reading.state !== 'blank' && reading.state !== 'unreadable';
  const isHeader = text.length <= LONGEST_HEADER && (!isNumber || isYearText);
  const header = !isHeader ? null : isPartOfYear(text) ? headerOfPart(text) : readHeader(raw);
  // "År 2025" is mostly digits, and no number.
  const isWords = reading.state === 'text' || reading.state === 'blank' || (reading.state === 'unreadable' && header !== null);
  return { text, reading, shape: isWords ? 'words' : 'amount', header };
}

function headerWithLabel(text: string, label: string): HeaderReading | null {
  const header = readHeader(text);
  return header?.period ? { ...header, period: { ...header.period, label } } : header;
}
