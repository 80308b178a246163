import { FormulaGraph } from '../../workbook/formulas/formula-graph';
import type { FormulaNode } from '../../workbook/formulas/formula-graph';
import { isSingleCell } from '../../workbook/formulas/workbook-area';
import type { WorkbookArea, WorkbookPlace } from '../../workbook/formulas/workbook-area';
import type { SheetCell, Workbook } from '../../workbook/workbook';
import { readFormula, type ReadFormula } from './read-formula';

/** A cell with a formula whose value may have to be worked out. */
export type FormulaCell = FormulaNode<ReadFormula>;

/** The formulas of a workbook but those in cells that are given, as the formula engine wants them. */
export class WorkbookFormulas {
  readonly graph: FormulaGraph<ReadFormula>;

  constructor(
    private readonly workbook: Workbook,
    isGiven: (place: WorkbookPlace) => boolean,
  ) {
    const surroundings = { dateSystem: workbook.dateSystem ?? 1900, hasHiddenRows: (area: WorkbookArea) => this.hasHiddenRows(area) };
    this.graph = new FormulaGraph(workbook, isGiven, (items) => readFormula(items, surroundings));
  }

  get cells(): readonly FormulaCell[] {
    return this.graph.nodes;
  }

  precedentsOf(cell: FormulaCell): Iterable<number> {
    return this.graph.precedentsOf(cell);
  }

  /** True where the formula calculates with a text that reads as a number in one language and not in another. */
  readsNumberFromText({ areas, hasArithmetic }: FormulaCell): boolean {
    return hasArithmetic && areas.some((area) => isSingleCell(area) && isNumberLike(this.cellAt(area)));
  }

  /** All cells of an area that hold something. */
  *cellsWithin({ sheet, top, left, bottom, right }: WorkbookArea): Generator<[WorkbookPlace, SheetCell], void> {
    const rows = this.workbook.sheets[sheet]?.rows;
    if (!rows) return;
    const span = top === bottom ? [top] : rows.keys();
    for (const row of span) {
      if (row < top || row > bottom) continue;
      const columns = rows.get(row);
      if (!columns) continue;
      for (const [column, cell] of columns) if (column >= left && column <= right) yield [{ sheet, row, column }, cell];
    }
  }

  private cellAt({ sheet, top, left }: WorkbookArea): SheetCell | undefined {
    return this.workbook.sheets[sheet]?.rows.get(top)?.get(left);
  }

  private hasHiddenRows({ sheet, top, bottom }: WorkbookArea): boolean {
    return [...(this.workbook.sheets[sheet]?.hiddenRows ?? [])].some((row) => row >= top && row <= bottom);
  }
}

/** "1 234,5" and "2025-01-01", but neither "2025" nor "Budget 2025". */
function isNumberLike(cell: SheetCell | undefined): boolean {
  return cell?.type === 'text' && /^[^\p{L}]*\d[^\p{L}]*$/u.test(String(cell.value)) && !/^\d{1,15}$/.test(String(cell.value));
}
