import type { SheetCell, Workbook } from '../workbook';
import { CellIndex } from './cell-index';
import { FormulaItems } from './formula-items';
import type { FormulaItem } from './formula-items';
import type { WorkbookArea, WorkbookPlace } from './workbook-area';

/** What a formula follows. */
export interface FormulaReach {
  /** The cells it refers to, as far as they can be told. */
  readonly areas: readonly WorkbookArea[];
  /** It may follow cells beyond `areas`. */
  readonly isOpenEnded: boolean;
}

/** A cell with a formula, and what was read from it. */
export type FormulaNode<Reading extends FormulaReach = FormulaReach> = Reading & {
  readonly place: WorkbookPlace;
  readonly cell: SheetCell;
};

/** The formulas of a workbook, and which of them an area holds. */
export class FormulaGraph<Reading extends FormulaReach = FormulaReach> {
  /** In the workbook's order. */
  readonly nodes: readonly FormulaNode<Reading>[];
  private readonly index = new CellIndex();

  /** Without the formulas in cells that are given. */
  constructor(workbook: Workbook, isGiven: (place: WorkbookPlace) => boolean, read: (items: FormulaItem[]) => Reading) {
    const items = new FormulaItems(workbook);
    const nodes: FormulaNode<Reading>[] = [];
    workbook.sheets.forEach(({ rows }, sheet) => {
      for (const [row, columns] of rows) {
        for (const [column, cell] of columns) {
          const place = { sheet, row, column };
          if (cell.formula === null || isGiven(place)) continue;
          this.index.add(place, nodes.length);
          nodes.push({ ...read(items.itemsOf(cell.formula, place)), place, cell });
        }
      }
    });
    this.nodes = nodes;
  }

  /** The places in `nodes` of the formulas that a formula refers to. */
  *precedentsOf({ areas }: FormulaReach): Generator<number, void> {
    for (const area of areas) yield* this.index.within(area);
  }
}
