import { compare, signOf } from '../../../core/numbers/decimal';
import type { Decimal } from '../../../core/numbers/decimal';
import type { Table, TableColumn, TableRow } from '../../../core/table';
import { rangeOf } from '../../address';
import { readHeader } from '../../text/headers/read-header';
import { readBody } from '../find/block-cells';
import type { BodyCell } from '../find/block-cells';
import { correctColumns } from '../correct/correct-columns';
import type { TableReadings } from '../correct/table-correction';
import { costSign } from './cost-sign';
import type { Block } from '../find/find-blocks';
import { isUnitNote } from '../find/find-title';
import type { TableSurroundings } from '../find/find-title';
import { tableRole, MONEY_UNITS } from './table-role';
import { tableDoubts } from './table-doubts';
import type { TableDoubt } from './table-doubts';
import { statedUnit, tableUnits } from './table-unit';
import { typeColumns } from './type-columns';
import { typeRows } from './type-rows';

/** The first labels of a long table tell what it is. */
const ENOUGH_LABELS = 200;

/** A table with what in it was taken for likely rather than read. */
export interface TypedTable {
  readonly table: Table;
  readonly doubts: readonly TableDoubt[];
}

/** A block as a typed table, as far as `said` does not say otherwise. Details of an overview are still `operatingBudget` here. */
export function typeTable(sheetName: string, block: Block, surroundings: TableSurroundings, said: TableReadings = {}): TypedTable {
  const body = readBody(block);
  const title = surroundings.title?.text ?? null;
  const corner = block.corner?.text ?? null;
  const notes = surroundings.unitNotes.map((note) => note.text);
  const columns = correctColumns(typeColumns(block, body, yearOf(title ?? corner ?? sheetName)), said.columns);
  const stated = statedUnit({ corner, title, notes }) ?? columns.find(({ unit }) => unit !== null)?.unit ?? null;
  const settled = tableRole({
    corner,
    title,
    sheet: sheetName,
    labels: block.rows.flatMap(({ label, isHeading }) => (label && !isHeading ? [label.text] : [])).slice(0, ENOUGH_LABELS),
    columns,
    moneyUnit: stated !== null && MONEY_UNITS.has(stated) ? stated : null,
    isMostlyNegative: isMostlyNegative(body),
  });
  const role = said.role ?? settled.role;
  const rows = typeRows(block, body, columns, role);
  const units = said.unit === undefined ? tableUnits(role, { corner, title, notes }, columns, rows) : { table: said.unit, columns: [], rows: [] };
  const range = rangeOf(block.area);
  const table: Table = {
    id: `${sheetName}!${range}`,
    role,
    title: title ?? (corner !== null && isUnitNote(corner) ? null : corner),
    sheet: sheetName,
    range,
    unit: units.table,
    resolution: commonResolution(columns, rows),
    costSign: said.costSign ?? costSign(role, columns, rows),
    orientation: block.view.isTurned ? 'periodsInRows' : 'periodsInColumns',
    columns: columns.map((column, index) => ({ ...column, unit: units.columns[index] ?? null })),
    rows: rows.map((row, index) => ({ ...row, unit: units.rows[index] ?? null })),
  };
  return { table, doubts: tableDoubts(table, block, { isRoleNamed: settled.isNamed || said.role !== undefined, said }) };
}

function yearOf(text: string): number | null {
  return readHeader(text)?.period?.year ?? onlyYear(text);
}

/** "Driftbudget 2025" dates its table; a span of years ("2025–2027") does not. */
function onlyYear(text: string): number | null {
  const years = new Set(text.match(/(?<!\d)20\d\d(?!\d)/g) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}

function isMostlyNegative(body: readonly (readonly BodyCell[])[]): boolean {
  let balance = 0;
  for (const line of body) {
    for (const { reading } of line) if (reading.state === 'number' && !reading.isPercent) balance += signOf(reading.number.value);
  }
  return balance < 0;
}

/** The resolution that most numbers have; of equals the finest. */
function commonResolution(columns: readonly TableColumn[], rows: readonly TableRow[]): Decimal | null {
  const isCounted = columns.map(({ role }) => role !== 'ignored' && role !== 'percentChange' && role !== 'percentDeviation');
  const counts = new Map<string, { readonly resolution: Decimal; count: number }>();
  for (const row of rows) {
    if (row.kind === 'percent' || row.kind === 'percentChange') continue;
    row.cells.forEach(({ number }, index) => {
      if (!number || !isCounted[index]) return;
      const { resolution } = number;
      const key = `${resolution.units}/${resolution.scale}`;
      const known = counts.get(key);
      if (known) known.count++;
      else counts.set(key, { resolution, count: 1 });
    });
  }
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count || compare(a.resolution, b.resolution));
  return ranked[0]?.resolution ?? null;
}
