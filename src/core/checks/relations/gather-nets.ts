import type { Measure } from '../../period';
import type { Table, TableColumn } from '../../table';
import type { CellReadings } from './cell-readings';
import { chooseForm } from './choose-form';
import type { Form } from './choose-form';
import { computedRelation } from './computed-relation';
import { hasAmounts } from './gather-computed-columns';
import { placeAt } from '../place';
import type { Place } from '../place';
import type { Relation } from './relation';

/** Signs of cost, capital cost (0: stands inside the cost already) and income in a net. */
type NetForm = Readonly<Record<'cost' | 'capitalCost' | 'income', 1 | -1 | 0>>;

const NET_FORMS: readonly NetForm[] = [
  { cost: 1, capitalCost: 1, income: 1 },
  { cost: 1, capitalCost: 1, income: -1 },
  { cost: 1, capitalCost: 0, income: 1 },
  { cost: 1, capitalCost: 0, income: -1 },
  { cost: -1, capitalCost: -1, income: 1 },
  { cost: -1, capitalCost: 0, income: 1 },
];

/** The usual ones first: with positive costs the income is subtracted. */
function formsFor({ costSign }: Table): NetForm[] {
  const isUsual = ({ cost, income }: NetForm) => cost === 1 && income === (costSign === 'positive' ? -1 : 1);
  return [...NET_FORMS.filter(isUsual), ...NET_FORMS.filter((form) => !isUsual(form))];
}

/** Netto, from the costs and incomes of its row (measures in columns) or of its column (measures in rows). */
export function gatherNets(table: Table, readings: CellReadings): Relation[] {
  return [...netColumns(table, readings), ...netRows(table, readings)];
}

function netColumns(table: Table, readings: CellReadings): Relation[] {
  return table.columns.flatMap((net, netIndex) => {
    if (net.role !== 'period' || net.measure !== 'net') return [];
    const parts = table.columns.flatMap((column, index) => (isPartOf(table, column, net) ? [{ index, measure: column.measure }] : []));
    if (!isComplete(parts)) return [];
    const rows = table.rows.map((row, rowIndex) => (hasAmounts(row) ? rowIndex : null));
    return chooseForm(
      netForms(formsFor(table), parts, rows, netIndex, (row, column) => placeAt(table, row, column)),
      readings,
      table.costSign !== null,
    );
  });
}

/** The same year, and the same kind; a kind that is not printed is the net's, where only one net has that year. */
function isPartOf(table: Table, column: TableColumn, net: TableColumn): boolean {
  if (column.role !== 'period' || column.measure === null || column.measure === 'net' || column.measure === 'volume') return false;
  if (column.period?.year !== net.period?.year || column.unit !== net.unit) return false;
  const [kind, netKind] = [column.period?.kind ?? null, net.period?.kind ?? null];
  if (kind === netKind) return true;
  const nets = table.columns.filter(({ role, measure, period }) => role === 'period' && measure === 'net' && period?.year === net.period?.year);
  return nets.length === 1 && (kind === null || netKind === null) && kindsOf(table, column).size === 1;
}

function kindsOf(table: Table, { measure, period }: TableColumn): Set<unknown> {
  const same = table.columns.filter((column) => column.measure === measure && column.period?.year === period?.year);
  return new Set(same.map((column) => column.period?.kind ?? null));
}

function netRows(table: Table, readings: CellReadings): Relation[] {
  return table.rows.flatMap((net, netIndex) => {
    if (net.measure !== 'net' && !net.addends.some((addend) => table.rows[addend]?.measure === 'income')) return [];
    if (!hasAmounts(net) || net.kind === 'varav') return [];
    const parts = partRows(table, netIndex);
    if (!isComplete(parts)) return [];
    const columns = table.columns.map(({ role }, index) => (role === 'period' ? index : null));
    return chooseForm(
      netForms(formsFor(table), parts, columns, netIndex, (column, row) => placeAt(table, row, column)),
      readings,
      table.costSign !== null,
    );
  });
}

/** The rows with a measure in the net's section: those since the net before it, else those until the next. */
function partRows(table: Table, netIndex: number): Part[] {
  const net = table.rows[netIndex];
  const parts: Part[] = [];
  const collect = (index: number): boolean => {
    const row = table.rows[index];
    if (!row || row.section !== net?.section || row.measure === 'net') return false;
    const isPart = row.kind !== 'varav' && row.measure !== null && row.measure !== 'volume' && hasAmounts(row);
    if (isPart) parts.push({ index, measure: row.measure });
    return true;
  };
  for (let index = netIndex - 1; collect(index); index -= 1);
  if (parts.length > 0) return parts;
  for (let index = netIndex + 1; collect(index); index += 1);
  return parts;
}

interface Part {
  readonly index: number;
  readonly measure: Measure | null;
}

function isComplete(parts: readonly Part[]): boolean {
  return parts.some(({ measure }) => measure === 'cost') && parts.some(({ measure }) => measure === 'income');
}

/** `lines` run along the net (rows of a net column, columns of a net row); null for a line without amounts. */
function netForms(
  all: readonly NetForm[],
  parts: readonly Part[],
  lines: readonly (number | null)[],
  netIndex: number,
  at: (line: number, part: number) => Place | null,
): Form[] {
  const hasCapitalCost = parts.some(({ measure }) => measure === 'capitalCost');
  const forms = all.filter(({ capitalCost }) => hasCapitalCost || capitalCost === 0);
  return forms.map((signs) =>
    lines.map((line) => {
      if (line === null) return null;
      const operands = parts.flatMap(({ index, measure }): [Place | null, 1 | -1][] => {
        const sign = measure === 'cost' || measure === 'capitalCost' || measure === 'income' ? signs[measure] : 0;
        return sign === 0 ? [] : [[at(line, index), sign]];
      });
      return computedRelation(at(line, netIndex), operands);
    }),
  );
}
