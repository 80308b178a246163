import type { SheetCell, Workbook } from '../workbook';
import type { CellPlace } from '../write/write-plan';
import { referredAreas } from './referred-areas';
import type { ReferredArea } from './referred-areas';

export interface DependentCell extends CellPlace {
  readonly cell: SheetCell;
}

interface Reader extends DependentCell {
  readonly reads: readonly ReferredArea[];
}

/** The formula cells that read any of `changed`, directly or through others, in the workbook's order; none of `changed`. */
export function findDependents(workbook: Workbook, changed: readonly CellPlace[]): DependentCell[] {
  const changes = new Changes();
  for (const place of changed) changes.add(place);
  let waiting = readersOf(workbook).filter(({ sheet, row, column }) => !changes.has(sheet, row, column));
  const found = new Set<DependentCell>();
  // A chain may run downwards or upwards: turned every time, either is followed to its end in one round.
  for (let before = -1; before !== found.size; waiting = waiting.reverse()) {
    before = found.size;
    waiting = waiting.filter((reader) => {
      if (!reader.reads.some((area) => changes.areIn(area))) return true;
      changes.add(reader);
      found.add(reader);
      return false;
    });
  }
  const order = new Map(workbook.sheets.map(({ name }, index) => [name, index]));
  return [...found]
    .map(({ sheet, row, column, cell }) => ({ sheet, row, column, cell }))
    .sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.row - b.row || a.column - b.column);
}

function readersOf(workbook: Workbook): Reader[] {
  return workbook.sheets.flatMap(({ name: sheet, rows }) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].flatMap(([column, cell]): Reader[] => {
        if (cell.formula === null) return [];
        return [{ sheet, row, column, cell, reads: referredAreas(cell.formula, { sheet, row, column }, workbook) }];
      }),
    ),
  );
}

/** Cells by sheet, column and row, so that a whole column is asked for as fast as a cell. */
class Changes {
  private readonly sheets = new Map<string, Map<number, Set<number>>>();

  add({ sheet, row, column }: CellPlace): void {
    const key = sheet.toLowerCase();
    const columns = this.sheets.get(key) ?? new Map<number, Set<number>>();
    const rows = columns.get(column) ?? new Set<number>();
    this.sheets.set(key, columns.set(column, rows.add(row)));
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.sheets.get(sheet.toLowerCase())?.get(column)?.has(row) ?? false;
  }

  areIn({ sheet, area: { top, left, bottom, right } }: ReferredArea): boolean {
    for (const [column, rows] of this.sheets.get(sheet) ?? []) {
      if (column < left || column > right) continue;
      if (bottom - top < rows.size) {
        for (let row = top; row <= bottom; row += 1) if (rows.has(row)) return true;
      } else {
        for (const row of rows) if (row >= top && row <= bottom) return true;
      }
    }
    return false;
  }
}
