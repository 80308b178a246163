import { finding } from '../../core/finding';
import type { Finding } from '../../core/finding';
import type { Table } from '../../core/table';
import type { Area } from '../workbook';
import { findPersonalNumbers } from '../text/personal-data';
import { parseAddress, rangeOf } from '../address';
import type { GridCell } from './grid-cell';
import { cellAt } from './grid-view';
import type { GridView } from './grid-view';

interface PlacedTable {
  readonly table: Table;
  readonly area: Area;
}

/** `text-number` for the sheet's tables, `personal-data` for any text of the sheet, `excel-error` for errors outside its tables' numbers. */
export function findTextFindings(sheet: string, view: GridView, tables: readonly PlacedTable[]): Finding[] {
  const findings = tables.flatMap((placed) => findTextNumbers(view, placed));
  const reported = new Set(tables.flatMap(({ table }) => table.rows.flatMap((row) => row.cells.map(({ address }) => address))));
  for (const cells of view.rows.values()) {
    for (const cell of cells.values()) {
      const isPersonal = cell.source.type === 'text' && findPersonalNumbers(String(cell.source.value)).length > 0;
      const isError = cell.reading.state === 'error' && !reported.has(cell.address);
      if (!isPersonal && !isError) continue;
      const place = { sheet, cell: cell.address, table: tableAt(tables, cell)?.id ?? null };
      // The number itself is not repeated: a report is passed on.
      if (isPersonal) findings.push(finding('personal-data', place));
      if (isError) findings.push(finding('excel-error', { ...place, actual: cell.text }));
    }
  }
  return findings;
}

function tableAt(tables: readonly PlacedTable[], cell: GridCell): Table | null {
  const found = tables.find(
    ({ area }) => cell.row >= area.top && cell.row <= area.bottom && cell.column >= area.left && cell.column <= area.right,
  );
  return found?.table ?? null;
}

/** Once for each of the sheet's columns, with the range from its first to its last number stored as text. */
function findTextNumbers(view: GridView, { table }: PlacedTable): Finding[] {
  const columns = new Map<number, { readonly rows: number[]; readonly label: string | null; readonly place: Pick<Finding, 'period' | 'unit'> }>();
  for (const row of table.rows) {
    row.cells.forEach((cell, index) => {
      const column = table.columns[index];
      const position = cell.state === 'number' ? parseAddress(cell.address) : null;
      if (!position || !column || column.role === 'ignored') return;
      const found = cellAt(view, position.row, position.column);
      if (found?.source.type !== 'text') return;
      const isTurned = table.orientation === 'periodsInRows';
      const known = columns.get(found.column);
      if (known) known.rows.push(found.row);
      else {
        const unit = column.unit ?? (isTurned ? row.unit : null) ?? table.unit;
        const place = { period: isTurned ? null : column.period, unit };
        columns.set(found.column, { rows: [found.row], label: isTurned ? row.label : column.header, place });
      }
    });
  }
  return [...columns].map(([column, { rows, label, place }]) => {
    const range = rangeOf({ top: lowest(rows), bottom: highest(rows), left: column, right: column });
    return finding('text-number', { ...place, sheet: table.sheet, cell: range, table: table.id, label, details: { count: rows.length } });
  });
}

function lowest(rows: readonly number[]): number {
  return rows.reduce((a, b) => Math.min(a, b));
}

function highest(rows: readonly number[]): number {
  return rows.reduce((a, b) => Math.max(a, b));
}
