import { rangeOf } from '../../src/workbook/address';
import type { Sheet, Workbook } from '../../src/workbook/workbook';
import { sheetFromRows, workbookOf } from '../support/sheet-from-rows';
import type { CellInput } from '../support/sheet-from-rows';
import type { PlanTables, TableName } from './plan-tables';
import { layOut } from './table-forms';
import type { Block, Form } from './table-forms';

export interface Arrangement {
  readonly place: 'below' | 'beside' | 'own-sheets';
  /** Each table a real Excel table too. */
  readonly excelTables?: boolean;
  /** A hidden row with a note between the tables. */
  readonly hiddenNotes?: boolean;
}

const ORDER: readonly TableName[] = ['total', 'activities', 'changes', 'volumes', 'prices', 'investments'];

/** The six tables, each under its title, arranged on sheets. */
export function arrange(tables: PlanTables, form: Form, { place, excelTables = false, hiddenNotes = false }: Arrangement): Workbook {
  const blocks = ORDER.map((name) => ({ name, title: tables[name].title, block: layOut(tables[name], form) }));
  if (place === 'own-sheets') {
    return workbookOf(blocks.map((part) => new SheetDraft(part.name).put(part.title, part.block, 0, 0, excelTables).sheet()));
  }
  const draft = new SheetDraft('Allt');
  let row = 0;
  let column = 0;
  for (const { title, block } of blocks) {
    draft.put(title, block, row, column, excelTables);
    if (place === 'below') {
      row += block.cells.length + 3;
      if (hiddenNotes) draft.note(row - 2, 'Avstämt mot huvudboken');
    } else column += Math.max(...block.cells.map((cells) => cells.length)) + 1;
  }
  return workbookOf([draft.sheet()]);
}

class SheetDraft {
  private readonly rows: CellInput[][] = [];
  private readonly merged: string[] = [];
  private readonly hidden: number[] = [];
  private readonly tables: { name: string; range: string }[] = [];

  constructor(private readonly name: string) {}

  put(title: string, block: Block, top: number, left: number, asExcelTable: boolean): this {
    this.write(top, left, title);
    block.cells.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        this.write(top + 1 + row, left + column, cell);
      });
    });
    const width = Math.max(...block.cells.map((cells) => cells.length));
    for (const area of block.merged) {
      this.merged.push(
        rangeOf({ top: top + 1 + area.top, left: left + area.left, bottom: top + 1 + area.bottom, right: left + area.right }),
      );
    }
    this.hidden.push(...block.hiddenRows.map((row) => top + 1 + row));
    if (asExcelTable) {
      const range = rangeOf({ top: top + 1, left, bottom: top + block.cells.length, right: left + width - 1 });
      this.tables.push({ name: `Tabell${this.tables.length + 1}`, range });
    }
    return this;
  }

  note(row: number, text: string): void {
    this.write(row, 0, text);
    this.hidden.push(row);
  }

  sheet(): Sheet {
    const rows = Array.from({ length: this.rows.length }, (_, row) => this.rows[row] ?? []);
    return sheetFromRows(this.name, rows, { merged: this.merged, hiddenRows: this.hidden, tables: this.tables });
  }

  private write(row: number, column: number, cell: CellInput): void {
    const cells = (this.rows[row] ??= []);
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }
}
