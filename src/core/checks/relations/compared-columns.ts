import type { PeriodKind } from '../../period';
import type { Table, TableColumn } from '../../table';

/** Two columns that a computed column may compare: `later − earlier`, outcome − budget or new − old. */
export interface ColumnPair {
  readonly earlier: number;
  readonly later: number;
}

/**
 * The pairs of columns that a computed column may compare, the nearest first. Its header's names decide; without names a
 * deviation compares a budget with an outcome or forecast, a change two budgets or plans, else the two before it.
 */
export function comparedColumns(table: Table, columnIndex: number): ColumnPair[] {
  const column = table.columns[columnIndex];
  if (!column) return [];
  const isDeviation = column.role === 'deviation' || column.role === 'percentDeviation';
  const pairs = sourcePairs(table, column);
  const fitting = pairs.filter((pair) => namesFit(table, column, pair));
  const ofKind = fitting.filter(({ earlier, later }) => {
    const [from, to] = [kindAt(table, earlier), kindAt(table, later)];
    return isDeviation ? isDeviationPair(from, to, column) : isChangePair(table, earlier, later, column);
  });
  const named = column.compares !== null && column.compares.kinds.length + column.compares.years.length > 0;
  const candidates = ofKind.length > 0 ? ofKind : isDeviation || named ? [] : fitting.filter((pair) => isLeftOf(pair, columnIndex));
  return candidates
    .map((pair) => ({ pair, rank: rankOf(table, pair, columnIndex, isDeviation) }))
    .sort((a, b) => compareRanks(a.rank, b.rank))
    .map(({ pair }) => pair);
}

/** Every ordered pair of period columns with the same unit and measure; a net before the parts of it. */
function sourcePairs(table: Table, computed: TableColumn): ColumnPair[] {
  const periods = table.columns.flatMap((column, index) => (column.role === 'period' ? [index] : []));
  const measureAt = (index: number) => table.columns[index]?.measure ?? null;
  const nets = periods.filter((index) => measureAt(index) === null || measureAt(index) === 'net');
  const wanted = computed.measure === null ? nets : periods.filter((index) => measureAt(index) === computed.measure);
  const usable = wanted.length >= 2 ? wanted : periods;
  return usable.flatMap((earlier) =>
    usable.flatMap((later) => {
      const [from, to] = [table.columns[earlier], table.columns[later]];
      const isSameThing = from?.unit === to?.unit && isSameMeasure(from, to);
      return earlier !== later && isSameThing ? [{ earlier, later }] : [];
    }),
  );
}

/** "Netto 2025" and "Budget 2024" are both net. */
function isSameMeasure(a: TableColumn | undefined, b: TableColumn | undefined): boolean {
  return (a?.measure ?? 'net') === (b?.measure ?? 'net');
}

function kindAt(table: Table, index: number): PeriodKind | null {
  return table.columns[index]?.period?.kind ?? null;
}

function yearAt(table: Table, index: number): number | null {
  return table.columns[index]?.period?.year ?? null;
}

function namesFit(table: Table, { compares }: TableColumn, { earlier, later }: ColumnPair): boolean {
  if (!compares) return true;
  const years = compares.years.map((year) => (year < 100 ? year + 2000 : year));
  const [from, to] = [yearAt(table, earlier), yearAt(table, later)];
  const isNamed = (year: number | null) => year === null || years.includes(year);
  if (years.length >= 2 && !(from !== null && to !== null && from !== to && isNamed(from) && isNamed(to))) return false;
  if (years.length === 1 && !isNamed(to)) return false;
  const kinds = compares.kinds;
  const [fromKind, toKind] = [kindAt(table, earlier), kindAt(table, later)];
  if (kinds.length >= 2) return kinds.includes(fromKind) && kinds.includes(toKind) && (fromKind !== toKind || kinds[0] === kinds[1]);
  return kinds.length === 0 || kinds.includes(fromKind) || kinds.includes(toKind);
}

function isDeviationPair(from: PeriodKind | null, to: PeriodKind | null, { compares }: TableColumn): boolean {
  if ((compares?.kinds.length ?? 0) >= 2) return kindOrder(from) <= kindOrder(to);
  return (from === 'budget' || from === 'plan') && (to === 'actual' || to === 'forecast');
}

/** What is decided, then what is foreseen, then what came. */
function kindOrder(kind: PeriodKind | null): number {
  return kind === 'budget' || kind === 'plan' ? 0 : kind === 'forecast' ? 1 : 2;
}

function isChangePair(table: Table, earlier: number, later: number, { compares }: TableColumn): boolean {
  const [from, to] = [yearAt(table, earlier), yearAt(table, later)];
  if (from !== null && to !== null && from > to) return false;
  if ((from === null || to === null || from === to) && earlier > later) return false;
  const [fromKind, toKind] = [kindAt(table, earlier), kindAt(table, later)];
  const kinds = compares?.kinds ?? [];
  if (kinds.length === 1) return kinds[0] === fromKind && kinds[0] === toKind;
  if (kinds.length >= 2) return true;
  return isBudgetLike(fromKind) && isBudgetLike(toKind);
}

function isBudgetLike(kind: PeriodKind | null): boolean {
  return kind === null || kind === 'budget' || kind === 'plan';
}

function isLeftOf({ earlier, later }: ColumnPair, columnIndex: number): boolean {
  return earlier < later && later < columnIndex;
}

/** Smaller is nearer: the same year (of a change: another year) first, then both on the left, then the distance. */
function rankOf(table: Table, { earlier, later }: ColumnPair, columnIndex: number, isDeviation: boolean): number[] {
  const isSameYear = yearAt(table, earlier) === yearAt(table, later);
  const side = Number(earlier > columnIndex) + Number(later > columnIndex);
  const distance = Math.abs(earlier - columnIndex) + Math.abs(later - columnIndex);
  return [Number(isSameYear !== isDeviation), side, distance];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
