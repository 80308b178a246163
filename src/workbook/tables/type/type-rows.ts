import type { Measure } from '../../../core/period';
import type { RowKind, TableColumn, TableRole, TableRow } from '../../../core/table';
import { foldText } from '../../text/fold-text';
import { readLabel } from '../../text/headers/read-label';
import { arePercentages, tableCell } from '../find/block-cells';
import type { BodyCell } from '../find/block-cells';
import { addressOf } from '../../address';
import { findAddends, isTotal } from './find-addends';
import type { Addends } from './find-addends';
import type { Block } from '../find/find-blocks';
import type { BlockRow } from '../find/find-rows';
import { findNestedSums, repeatsTotal } from './nested-sums';
import { rowAmounts, summableColumns } from './row-amounts';
import type { RowAmounts } from './row-amounts';
import { findSectionSums } from './section-sums';
import { isSumFormula } from './sum-formula';
import { findWordlessTotal } from './wordless-total';

/** Roles whose rows are of different kinds, or never added up without the word Summa. */
const WITHOUT_WORDLESS_TOTAL: ReadonlySet<TableRole> = new Set<TableRole>(['unitPrices', 'volumeBudget', 'monthly', 'operatingBudgetTotal']);

/** The block's rows with kinds, sections and what each total sums. `unit` is null here. */
export function typeRows(
  block: Block,
  body: readonly (readonly BodyCell[])[],
  columns: readonly TableColumn[],
  role: TableRole,
): TableRow[] {
  const typed = block.rows.map((row, index) => typeRow(block, row, body[index] ?? [], columns, role));
  const summable = summableColumns(columns);
  const amounts = typed.map(({ cells, measure }) => rowAmounts(cells, summable, measure));
  const hasTotal = typed.some(({ kind }) => isTotal(kind));
  const items = typed.flatMap(({ kind }, index) => (kind === 'item' ? [index] : []));
  const wordless =
    hasTotal || block.view.isTurned || WITHOUT_WORDLESS_TOTAL.has(role)
      ? null
      : findWordlessTotal(amounts.filter((_, index) => typed[index]?.kind === 'item'), summable.length);
  const totals = amounts.filter((_, index) => isTotal(typed[index]?.kind ?? 'item'));
  const sections = totals[0] && totals.length === 1 && !WITHOUT_WORDLESS_TOTAL.has(role)
    ? findSectionSums(items.flatMap((index) => amounts.slice(index, index + 1)), totals[0], summable.length)
    : new Set<number>();
  const sectionSums = new Set([...sections].map((index) => items[index]));
  const kinds = typed.map(({ kind }, index): RowKind =>
    sectionSums.has(index) ? 'subtotal' : wordless !== null && index === items[wordless] ? 'total' : kind,
  );
  const structure = amounts.map((amount, index) => ({ kind: kinds[index] ?? 'item', amounts: amount }));
  const plain = role === 'unitPrices' ? kinds.map(() => []) : findAddends(structure, summable.length);
  const addends = block.view.isTurned ? plain : openNestedSums(kinds, amounts, plain, summable.length);
  const settled = settleTotals(kinds, addends);
  const headed = sectionsOf(block.rows, typed, settled, addends);
  return typed.map((row, index) => ({
    ...row,
    kind: settled[index] ?? row.kind,
    section: headed[index] ?? null,
    addends: addends[index] ?? [],
  }));
}

/** Rows of a total that are sums themselves become subtotals (in `kinds`) with rows of their own. */
function openNestedSums(kinds: RowKind[], amounts: readonly RowAmounts[], addends: Addends, width: number): Addends {
  const opened = [...addends];
  kinds.slice().forEach((kind, index) => {
    const places = addends[index] ?? [];
    const total = amounts[index];
    if (!isTotal(kind) || !total || places.length < 3) return;
    const nested = findNestedSums(amounts, places, total, width);
    if (nested) {
      opened[index] = nested.outer;
      for (const [place, children] of nested.groups) {
        if (kinds[place] !== 'item') continue;
        kinds[place] = 'subtotal';
        opened[place] = children;
      }
    } else if (repeatsTotal(amounts, places, total, width)) opened[index] = [];
  });
  return opened;
}

type TypedRow = Omit<TableRow, 'addends' | 'section'>;

function typeRow(block: Block, row: BlockRow, cells: readonly BodyCell[], columns: readonly TableColumn[], role: TableRole): TypedRow {
  const label = row.label?.text ?? '';
  const reading = readLabel(label);
  const kind = row.isHeading ? 'heading' : kindOf(reading.kind, reading.measure, label, cells, role);
  const isPercentRow = kind === 'percent' || kind === 'percentChange';
  const lineCells = cells.map((cell, index) => {
    const column = columns[index];
    const isPercentColumn = column?.role === 'percentDeviation' || column?.role === 'percentChange';
    const isNumeric = kind !== 'heading' && column !== undefined && column.role !== 'ignored';
    return tableCell(cell, isNumeric, isPercentRow || isPercentColumn);
  });
  const address = block.view.isTurned ? addressOf(block.labelColumn, row.row) : addressOf(row.row, block.labelColumn);
  return { label, cell: row.label?.address ?? address, kind, measure: reading.measure, unit: null, cells: lineCells };
}

function kindOf(said: RowKind | null, measure: Measure | null, label: string, cells: readonly BodyCell[], role: TableRole): RowKind {
  const isPercent = cells.some(({ reading }) => reading.state === 'number') && arePercentages(cells);
  if (isPercent && said !== 'varav') {
    return said === 'change' || said === 'percentChange' || /^(?:forandring|okning|minskning)/.test(foldText(label)) ? 'percentChange' : 'percent';
  }
  // "Nettokostnad" beside days and budget is one of the measures, not their sum.
  if (role === 'volumeBudget' && said === 'total' && measure !== null) return 'item';
  if (said === 'heading') return 'item';
  if (said === null && isSumRow(cells)) return 'total';
  return said ?? 'item';
}

/** Most of the row's formulas add up other cells, and most of its numbers are such formulas. */
function isSumRow(cells: readonly BodyCell[]): boolean {
  const numbers = cells.filter(({ reading }) => reading.state === 'number');
  const sums = numbers.filter(({ cell }) => isSumFormula(cell?.source.formula ?? ''));
  return numbers.length > 0 && 2 * sums.length > numbers.length;
}

/** A total that another total sums is a subtotal; so are several that nothing sums. */
function settleTotals(kinds: readonly RowKind[], addends: readonly (readonly number[])[]): RowKind[] {
  const summed = new Set(addends.flat());
  const free = kinds.flatMap((kind, index) => (isTotal(kind) && !summed.has(index) ? [index] : []));
  const grand = free.length === 1 ? free[0] : free.find((index) => addends[index]?.length === 0 && index === free.at(-1));
  return kinds.map((kind, index) => (isTotal(kind) ? (index === grand ? 'total' : 'subtotal') : kind));
}

function sectionsOf(
  rows: readonly BlockRow[],
  typed: readonly TypedRow[],
  kinds: readonly RowKind[],
  addends: readonly (readonly number[])[],
): (string | null)[] {
  const sections: (string | null)[] = [];
  let heading: { readonly label: string; readonly index: number } | null = null;
  rows.forEach((row, index) => {
    const kind = kinds[index];
    if (kind === 'heading') heading = { label: typed[index]?.label ?? '', index };
    const start: number = heading?.index ?? -1;
    const isWithin = kind === undefined || !isTotal(kind) || (addends[index] ?? []).every((addend) => addend > start);
    sections.push(kind === 'heading' ? null : isWithin ? (heading?.label ?? row.group) : null);
    // A section ends with its sum; what follows needs a heading of its own.
    if (kind !== undefined && isTotal(kind) && (addends[index]?.length ?? 0) > 0) heading = null;
  });
  return sections;
}
