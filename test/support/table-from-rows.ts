import type { Measure, Period, PeriodKind } from '../../src/core/period';
import { parseDecimal } from '../../src/core/numbers/decimal';
import type { Decimal } from '../../src/core/numbers/decimal';
import type { PrintedNumber } from '../../src/core/numbers/printed-number';
import type { CellState, ColumnRole, RowKind, Table, TableCell, TableColumn, TableRow } from '../../src/core/table';
import { addressOf, columnName } from '../../src/workbook/address';

export interface TableFromRows extends Partial<Omit<Table, 'columns' | 'rows' | 'range'>> {
  /** Row of the header, counted from 0; the labels stand in column A. */
  readonly top?: number;
}

/**
 * A typed table as the reader would give it, from rows of print: the header first, a label first in each row. A test's own
 * small reading, on purpose independent of the product's; headers and labels it does not know are a RangeError, "~" before a
 * header makes its column ignored.
 */
export function tableFromRows(table: TableFromRows, rows: readonly (readonly string[])[]): Table {
  const { top = 0, ...given } = table;
  const [header = [], ...body] = rows;
  const columns = header.slice(1).map((text, index) => columnFrom(text, addressOf(top, index + 1)));
  const sheet = given.sheet ?? 'Blad1';
  const id = given.id ?? `${sheet}!A${top + 1}`;
  const read = withAddends(body.map((row, index) => rowFrom(row, top + 1 + index, columns)));
  const sized = read.rows.flatMap(({ cells }) => cells).find(({ number }) => number !== null);
  return {
    id,
    role: 'operatingBudget',
    title: null,
    sheet,
    range: `A${top + 1}:${columnName(columns.length)}${top + rows.length}`,
    unit: 'tkr',
    resolution: sized?.number?.resolution ?? null,
    costSign: 'negative',
    orientation: 'periodsInColumns',
    ...given,
    columns,
    rows: read.rows,
  };
}

/** Lines of cells separated by bars, as `tableFromRows` wants them. */
export function tableFromText(table: TableFromRows, text: string): Table {
  const lines = text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
  return tableFromRows(table, lines.map((line) => line.split('|').map((cell) => cell.trim())));
}

const KINDS: readonly (readonly [RegExp, PeriodKind])[] = [
  [/utfall|bokslut/i, 'actual'],
  [/prognos/i, 'forecast'],
  [/budget/i, 'budget'],
  [/plan/i, 'plan'],
];
const MONTH = /^(jan|feb|mar|apr|maj|jun|jul|aug|sep|okt|nov|dec)$/i;

function columnFrom(header: string, cell: string): TableColumn {
  const plain = { header, cell, role: roleOf(header), period: null, measure: null, unit: null, compares: null };
  if (plain.role === 'period') return { ...plain, period: periodOf(header), measure: measureOf(header) };
  const names = header.replace(/^\S+/, '');
  const kinds = [...names.matchAll(/utfall|prognos|budget|plan/gi)].map(([word]) => kindOf(word));
  const years = [...names.matchAll(/\b(?:20)?(\d\d)\b/g)].map(([, year]) => 2000 + Number(year));
  return { ...plain, compares: kinds.length + years.length > 0 ? { kinds, years } : null };
}

function roleOf(header: string): ColumnRole {
  if (header.startsWith('~')) return 'ignored';
  if (/^avvikelse/i.test(header)) return header.includes('%') ? 'percentDeviation' : 'deviation';
  if (/^förändring/i.test(header)) return header.includes('%') ? 'percentChange' : 'change';
  return /^snitt/i.test(header) ? 'mean' : 'period';
}

function periodOf(header: string): Period {
  const year = /\b20\d\d\b/.exec(header)?.[0];
  if (year === undefined && kindOf(header) === null && !MONTH.test(header)) throw new RangeError(`no period: ${header}`);
  return { year: year === undefined ? null : Number(year), kind: kindOf(header), label: header };
}

function kindOf(text: string): PeriodKind | null {
  return KINDS.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

function measureOf(text: string): Measure | null {
  if (/^kostnad/i.test(text)) return 'cost';
  if (/^intäkt/i.test(text)) return 'income';
  if (/^(?:avskrivning|internränta|kapitalkostnad)/i.test(text)) return 'capitalCost';
  return /\bnetto\b/i.test(text) ? 'net' : null;
}

function rowFrom([label = '', ...texts]: readonly string[], row: number, columns: readonly TableColumn[]): TableRow {
  const kind = rowKind(label, texts);
  const cells = columns.map((_, index) => cellFrom(texts[index] ?? '', addressOf(row, index + 1)));
  return { label, cell: addressOf(row, 0), kind, section: null, measure: measureOf(label), unit: null, addends: [], cells };
}

function rowKind(label: string, texts: readonly string[]): RowKind {
  if (/^(?:summa|total)/i.test(label)) return 'total';
  if (/^delsumma/i.test(label)) return 'subtotal';
  if (/^varav/i.test(label)) return 'varav';
  if (/^förändring/i.test(label)) return label.includes('%') ? 'percentChange' : 'change';
  if (/^snitt/i.test(label)) return 'mean';
  return texts.every((text) => text === '') && label !== '' ? 'heading' : 'item';
}

/** A subtotal sums the items since the one before; a total the subtotals, or the items where there are none. */
function withAddends(rows: readonly TableRow[]): { rows: TableRow[] } {
  let since: number[] = [];
  let subtotals: number[] = [];
  return {
    rows: rows.map((row, index) => {
      if (row.kind === 'item') since.push(index);
      if (row.kind === 'subtotal') {
        const addends = since;
        since = [];
        subtotals.push(index);
        return { ...row, addends };
      }
      if (row.kind !== 'total') return row;
      const addends = [...subtotals, ...since];
      since = [];
      subtotals = [];
      return { ...row, addends };
    }),
  };
}

const NUMBER = /^([+−-]?)(\d[\d ]*)(?:,(\d+))?( ?%)?$/;
const ODD_STATES: Readonly<Record<string, CellState>> = { '': 'blank', '-': 'nothing', '??': 'unreadable', '#REF!': 'error', '1.234': 'ambiguous' };

function cellFrom(text: string, address: string): TableCell {
  const number = numberFrom(text);
  const state = number ? 'number' : (ODD_STATES[text] ?? 'text');
  return { address, state, number, text, isFormula: false };
}

function numberFrom(text: string): PrintedNumber | null {
  const match = NUMBER.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', percent] = match;
  const scale = fraction.length + (percent === undefined ? 0 : 2);
  const shifted = (digits: string): Decimal => ({ ...parseDecimal(digits), scale });
  const isNegative = sign === '-' || sign === '−';
  return { value: shifted(`${isNegative ? '-' : ''}${whole.replaceAll(' ', '')}${fraction}`), resolution: { units: 1n, scale } };
}
