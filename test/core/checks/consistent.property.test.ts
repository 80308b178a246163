import fc from 'fast-check';
import { absolute, add, compare, decimal, multiply } from '../../../src/core/numbers/decimal';
import type { Finding } from '../../../src/core/finding';
import type { Table, TableCell } from '../../../src/core/table';
import { budgetTable, netTable, planTables, shapes } from './consistent-tables';
import { findingsIn, problemsIn } from './found';

const RUNS = Number(process.env['RUNS'] ?? 60);
const MAKERS = { budgetTable, netTable };

describe.each(Object.entries(MAKERS))('%s', (_, make) => {
  it('gives no error and no warning while it is consistent', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(problemsIn(make(shape))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('gives one error when one cell changes, at the cell, the total of its column or the result of its row', () => {
    fc.assert(
      fc.property(shapes, fc.nat(), fc.integer({ min: 3, max: 9 }), (shape, pick, times) => {
        const table = make({ ...shape, items: shape.items.map((row) => row.map((amount) => amount + 10_000)) });
        const places = numericCells(table);
        const [row = 0, column = 0] = places[pick % places.length] ?? [];
        const changed = withCell(table, row, column, (cell) => further(cell, times));
        const errors = findingsIn(changed).filter(({ severity }) => severity !== 'info');
        expect(errors.map(({ code, cell }) => [code, cell])).toHaveLength(1);
        expect(isNamedIn(errors[0], changed, row, column)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the tables of a plan', () => {
  it('give no error and no warning while they are consistent', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(problemsIn(...planTables(shape))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('give one error when a total changes, at that total', () => {
    fc.assert(
      fc.property(shapes, fc.nat({ max: 2 }), fc.nat(), fc.integer({ min: 3, max: 9 }), (shape, which, pick, times) => {
        const tables = planTables({ ...shape, items: shape.items.map((row) => row.map((amount, column) => amount + 1_000_000 * (column + 1))) });
        const table = tables[which];
        if (!table) throw new Error('three tables');
        const row = table.rows.findLastIndex(({ kind, measure }) => kind === 'total' || measure === 'net');
        const column = pick % table.columns.length;
        const changed = withCell(table, row, column, (cell) => further(cell, times));
        const errors = findingsIn(...tables.map((each) => (each === table ? changed : each))).filter(({ severity }) => severity !== 'info');
        expect(errors.map(({ sheet, cell }) => `${sheet}!${cell}`)).toEqual([`${table.sheet}!${table.rows[row]?.cells[column]?.address ?? ''}`]);
      }),
      { numRuns: RUNS },
    );
  });
});

function numericCells(table: Table): (readonly [number, number])[] {
  return table.rows.flatMap(({ cells }, row) => cells.flatMap(({ number }, column) => (number ? [[row, column] as const] : [])));
}

function withCell(table: Table, rowIndex: number, columnIndex: number, change: (cell: TableCell) => TableCell): Table {
  const rows = table.rows.map((row, index) =>
    index === rowIndex ? { ...row, cells: row.cells.map((cell, column) => (column === columnIndex ? change(cell) : cell)) } : row,
  );
  return { ...table, rows };
}

/** Further from zero by far more than any rounding. */
function further(cell: TableCell, times: number): TableCell {
  if (!cell.number) return cell;
  const { value, resolution } = cell.number;
  const step = add(absolute(value), multiply(resolution, decimal(1_000)));
  const more = multiply(step, decimal(times));
  return { ...cell, number: { value: compare(value, decimal(0)) < 0 ? add(value, multiply(more, decimal(-1))) : add(value, more), resolution } };
}

/** Where arithmetic can tell, the cell itself; a column with nothing but its sum can only be named at its total. */
function isNamedIn(finding: Finding | undefined, table: Table, row: number, column: number): boolean {
  if (!finding) return false;
  const own = table.rows[row]?.cells[column]?.address;
  if (finding.cell === own) return true;
  const hasOnlyItsSum = table.columns[column]?.header === 'Plan 2026';
  const totals = table.rows.filter(({ addends }) => addends.includes(row)).map(({ cells }) => cells[column]?.address);
  return hasOnlyItsSum && totals.includes(finding.cell);
}
