import { isInside } from '../area';
import { finding } from '../../core/finding';
import type { Finding } from '../../core/finding';
import type { Table } from '../../core/table';
import type { Area } from '../workbook';
import { findPersonalNumbers } from '../text/personal-data';
import { rangeOf } from '../address';
import type { GridCell } from './find/grid-cell';
import type { GridView } from './find/grid-view';

interface PlacedTable {
  readonly table: Table;
  readonly area: Area;
}

/** `text-number` for the sheet's tables, `personal-data` for any text of the sheet, `excel-error` for errors outside its tables' numbers. */
export function findTextFindings(sheet: string, view: GridView, tables: readonly PlacedTable[]): Finding[] {
  const findings: Finding[] = [];
  const textNumbers = new Map<string, GridCell>();
  const errors: GridCell[] = [];
  for (const cells of view.rows.values()) {
    for (const cell of cells.values()) {
      if (cell.reading.state === 'error') errors.push(cell);
      if (cell.source.type !== 'text') continue;
      // Settled or not: what the table made of it is looked up there.
      if (cell.reading.state === 'number' || cell.reading.state === 'ambiguous') textNumbers.set(cell.address, cell);
      // The number itself is not repeated in the finding: a report is passed on.
      if (findPersonalNumbers(String(cell.source.value)).length > 0) findings.push(finding('personal-data', placeOf(sheet, tables, cell)));
    }
  }
  if (textNumbers.size > 0) findings.unshift(...tables.flatMap(({ table }) => findTextNumbers(table, textNumbers)));
  if (errors.length === 0) return findings;
  const reported = new Set(tables.flatMap(({ table }) => table.rows.flatMap((row) => row.cells.map(({ address }) => address))));
  for (const cell of errors) {
    if (!reported.has(cell.address)) findings.push(finding('excel-error', { ...placeOf(sheet, tables, cell), actual: cell.text }));
  }
  return findings;
}

function placeOf(sheet: string, tables: readonly PlacedTable[], cell: GridCell): Pick<Finding, 'sheet' | 'cell' | 'table' | 'label'> {
  const table = tables.find(({ area }) => isInside(area, cell.row, cell.column))?.table;
  const label = table?.rows.find((row) => row.cell === cell.address || row.cells.some(({ address }) => address === cell.address))?.label;
  return { sheet, cell: cell.address, table: table?.id ?? null, label: label ?? null };
}

interface TextNumbers {
  /** Ascending. */
  readonly rows: number[];
  readonly place: Pick<Finding, 'label' | 'period' | 'unit'>;
}

/** Once for each of the sheet's columns, with the range from its first to its last number stored as text. */
function findTextNumbers(table: Table, stored: ReadonlyMap<string, GridCell>): Finding[] {
  const isTurned = table.orientation === 'periodsInRows';
  const columns = new Map<number, TextNumbers>();
  for (const row of table.rows) {
    row.cells.forEach(({ address, state }, index) => {
      const column = table.columns[index];
      const cell = state === 'number' ? stored.get(address) : undefined;
      if (!cell || !column || column.role === 'ignored') return;
      const known = columns.get(cell.column);
      if (known) known.rows.push(cell.row);
      else {
        const unit = column.unit ?? (isTurned ? row.unit : null) ?? table.unit;
        const place = isTurned ? { label: row.label, period: null, unit } : { label: column.header, period: column.period, unit };
        columns.set(cell.column, { rows: [cell.row], place });
      }
    });
  }
  return [...columns].map(([column, { rows, place }]) => {
    const range = rangeOf({ top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0, left: column, right: column });
    return finding('text-number', { ...place, sheet: table.sheet, cell: range, table: table.id, details: { count: rows.length } });
  });
}
