import type { Finding } from '../../../core/finding';
import { toNumber } from '../../../core/numbers/decimal';
import type { Table, TableColumn, TableRole, TableRow } from '../../../core/table';
import { columnName, parseAddress } from '../../../workbook/address';
import { placeAmongSame } from '../../../workbook/tables/correct/correct-columns';
import type { TableReading } from '../../../workbook/tables/tables-reading';
import { formatAmount } from '../../format/format-amount';
import { BASIS_TAB_WORDS } from '../../messages/pane/basis/words-by-language';
import type { BasisTabWords } from '../../messages/pane/basis/words';
import type { Inspection } from '../../inspect-workbook';
import type { Language } from '../../options';
import { shownDecimals } from '../frame-verdict';
import type { Certainty, ColumnLine, TableCard } from './table-card';

export interface TablesView {
  readonly tables: readonly TableCard[];
  readonly used: number;
  readonly likely: number;
  /** Sentences on what was said of tables that are there no longer. */
  readonly unfit: readonly string[];
}

/** The tables of the workbook and how each is read, in the workbook's order. */
export function tablesView({ readings, unfit, findings }: Inspection, language: Language): TablesView {
  const words = BASIS_TAB_WORDS[language];
  const errors = findings.filter(({ severity }) => severity === 'error');
  const tables = readings.map((reading) => tableCard(reading, errors, words, language));
  return {
    tables,
    used: tables.filter(({ certainty }) => certainty !== 'unused').length,
    likely: tables.filter(({ certainty }) => certainty === 'likely').length,
    unfit: [
      ...unfit.corrections.map(({ table }) => words.unfit(table.title ?? table.range, table.sheet)),
      ...unfit.pointed.map(({ range, sheet }) => words.unfit(range, sheet)),
    ],
  };
}

export function certaintyOf({ isUsed, doubts }: TableReading): Certainty {
  if (!isUsed) return 'unused';
  return doubts.length === 0 ? 'sure' : 'likely';
}

function tableCard(reading: TableReading, errors: readonly Finding[], words: BasisTabWords, language: Language): TableCard {
  const { table, correction, pointed } = reading;
  const total = table.rows.findLast(({ kind }) => kind === 'total') ?? null;
  const isTurned = table.orientation === 'periodsInRows';
  return {
    id: table.id,
    name: table.title ?? words.tableRoles[table.role],
    summary: [countOf(table, words), table.unit, yearsOf(table) ?? (isCounted(table.role) ? null : words.notInNeed)].filter((part) => part !== null).join(' · '),
    certainty: certaintyOf(reading),
    doubts: reading.isUsed ? reading.doubts.map((doubt) => words.doubts[doubt]) : [],
    place: { sheet: table.sheet, cell: table.range },
    role: table.role,
    unit: table.unit,
    units: unitsFor(table.role, table.unit),
    costSign: table.costSign,
    isTurned,
    columns: table.columns.map((column, index) => columnLine(table, column, index, { total, errors, words, language })),
    hasSums: total !== null,
    guard: [table.costSign && words.signGuard[table.costSign], sumPlace(total, isTurned, words)].filter((part) => part !== null).join(' '),
    isCorrected: correction !== null,
    isPointed: pointed !== null,
  };
}

/** Roles that no need is made of. */
const UNCOUNTED: readonly TableRole[] = ['investments', 'monthly', 'other', 'activityDetail'];

function isCounted(role: TableRole): boolean {
  return !UNCOUNTED.includes(role);
}

function countOf({ role, rows }: Table, { counted }: BasisTabWords): string {
  const items = rows.filter(({ kind }) => kind === 'item').length;
  if (role === 'volumes' || role === 'unitPrices') return counted.items(items);
  if (role === 'operatingBudget') return counted.activities(items);
  return counted.rows(role === 'operatingBudgetTotal' ? rows.filter(({ kind }) => kind !== 'heading').length : items);
}

/** "2023–2027"; null where no year counts. */
function yearsOf({ role, columns }: Table): string | null {
  if (!isCounted(role)) return null;
  const years = columns.flatMap(({ period }) => period?.year ?? []);
  if (years.length === 0) return null;
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return first === last ? String(first) : `${first}–${last}`;
}

const MONEY = ['kr', 'tkr', 'mnkr'];
const THINGS = ['antal', 'dygn', 'platser', 'årsplatser', 'hushåll', 'personer', 'elever', 'timmar'];

function unitsFor(role: TableRole, unit: string | null): string[] {
  const usual = role === 'volumes' ? THINGS : role === 'volumeBudget' || role === 'other' || role === 'monthly' ? [...MONEY, ...THINGS] : MONEY;
  return unit === null || usual.includes(unit) ? usual : [unit, ...usual];
}

function sumPlace(total: TableRow | null, isTurned: boolean, words: BasisTabWords): string | null {
  const place = total && parseAddress(total.cell);
  if (!place) return null;
  return isTurned ? words.sumInColumn(columnName(place.column)) : words.sumInRow(String(place.row + 1));
}

interface LineTerms {
  readonly total: TableRow | null;
  readonly errors: readonly Finding[];
  readonly words: BasisTabWords;
  readonly language: Language;
}

function columnLine(table: Table, column: TableColumn, index: number, { total, errors, words, language }: LineTerms): ColumnLine {
  const place = parseAddress(column.cell);
  const cell = total?.cells[index] ?? null;
  const unit = column.unit ?? total?.unit ?? table.unit;
  const number = cell?.number && column.role !== 'ignored' ? toNumber(cell.number.value) : null;
  const isPercent = column.role === 'percentChange' || column.role === 'percentDeviation';
  return {
    name: place ? (table.orientation === 'periodsInRows' ? String(place.row + 1) : columnName(place.column)) : '',
    header: column.header,
    place: placeAmongSame(table.columns, index),
    readAs: readAs(column, words),
    kind: column.role === 'period' ? (column.period?.kind ?? 'any') : column.role === 'ignored' ? 'ignored' : 'computed',
    year: column.period?.year ?? null,
    sum: number === null ? null : isPercent ? (cell?.text ?? null) : formatAmount(number, null, language, { least: shownDecimals(unit), most: 3 }),
    isSumWrong: cell !== null && errors.some((finding) => finding.sheet === table.sheet && finding.cell === cell.address),
  };
}

function readAs({ role, period, header }: TableColumn, words: BasisTabWords): string {
  if (role === 'ignored') return words.ignored;
  if (role !== 'period') return words.columnRoles[role];
  if (!period || (period.year === null && period.kind === null)) return header === '' ? words.unreadYear : header;
  const kind = period.kind === null ? words.year : words.periodKinds[period.kind];
  return period.year === null ? `${kind}, ${words.unreadYear}` : `${kind} ${period.year}`;
}
