import type { Area, SheetCell, Workbook } from '../../workbook/workbook';
import { CellIndex } from './cell-index';
import { FormulaItems } from './formula-items';
import { readFormula, type ReadFormula } from './read-formula';
import { isSingleCell, type SheetArea, type SheetPlace } from './sheet-area';

/** A cell with a formula whose value may have to be worked out. */
export interface FormulaCell extends ReadFormula {
  readonly place: SheetPlace;
  readonly cell: SheetCell;
}

/** The formulas of a workbook but those in cells that are given, and which of them an area holds. */
export class WorkbookFormulas {
  readonly cells: readonly FormulaCell[];
  private readonly index = new CellIndex();

  constructor(
    private readonly workbook: Workbook,
    isGiven: (place: SheetPlace) => boolean,
  ) {
    const items = new FormulaItems(workbook);
    const surroundings = { dateSystem: workbook.dateSystem ?? 1900, hasHiddenRows: (area: SheetArea) => this.hasHiddenRows(area) };
    const cells: FormulaCell[] = [];
    workbook.sheets.forEach(({ rows }, sheet) => {
      for (const [row, columns] of rows) {
        for (const [column, cell] of columns) {
          const place = { sheet, row, column };
          if (cell.formula === null || isGiven(place)) continue;
          this.index.add(place, cells.length);
          cells.push({ place, cell, ...readFormula(items.itemsOf(cell.formula, place), surroundings) });
        }
      }
    });
    this.cells = cells;
  }

  /** The places in `cells` of the formulas that a formula refers to. */
  *precedentsOf({ areas }: FormulaCell): Generator<number, void> {
    for (const area of areas) yield* this.index.within(area);
  }

  /** True where the formula calculates with a text that reads as a number in one language and not in another. */
  readsNumberFromText({ areas, hasArithmetic }: FormulaCell): boolean {
    return hasArithmetic && areas.some((area) => isSingleCell(area) && isNumberLike(this.cellAt(area)));
  }

  /** All cells of an area that hold something. */
  *cellsWithin({ sheet, top, left, bottom, right }: SheetArea): Generator<[SheetPlace, SheetCell], void> {
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

  private cellAt({ sheet, top, left }: SheetArea): SheetCell | undefined {
    return this.workbook.sheets[sheet]?.rows.get(top)?.get(left);
  }

  private hasHiddenRows({ sheet, top, bottom }: SheetArea & Area): boolean {
    return [...(this.workbook.sheets[sheet]?.hiddenRows ?? [])].some((row) => row >= top && row <= bottom);
  }
}

/** "1 234,5" and "2025-01-01", but neither "2025" nor "Budget 2025". */
function isNumberLike(cell: SheetCell | undefined): boolean {
  return cell?.type === 'text' && /^[^\p{L}]*\d[^\p{L}]*$/u.test(String(cell.value)) && !/^\d{1,15}$/.test(String(cell.value));
}
