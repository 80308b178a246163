import { FormulaItems } from '../../../../src/workbook/formulas/formula-items';
import type { WorkbookArea } from '../../../../src/workbook/formulas/workbook-area';
import type { Workbook } from '../../../../src/workbook/workbook';
import { readFormula, type ReadFormula } from '../../../../src/xlsx/evaluate/read-formula';

/** Translated formulas of workbooks whose names, tables and sheets are the same, kept for all of them. */
const kept = new Map<string, Map<string, ReadFormula>>();

/** A suite goes back and forth between a workbook with and without a plan; more are not needed at once. */
const MAX_KEPT = 6;

/** Formulas for the engine, each translated once for a set of names, tables, sheets and hidden rows (`view`, see `formulaView`). */
export class FormulaReadings {
  private readonly readings: Map<string, ReadFormula>;
  private items: FormulaItems | null = null;

  constructor(
    private readonly view: Workbook,
    surroundings: string,
  ) {
    this.readings = kept.get(surroundings) ?? new Map<string, ReadFormula>();
    kept.delete(surroundings);
    kept.set(surroundings, this.readings);
    for (const [oldest] of kept) if (kept.size > MAX_KEPT) kept.delete(oldest);
  }

  read(formula: string, slot: number, row: number, column: number): ReadFormula {
    const key = `${slot} ${row} ${column} ${formula}`;
    const known = this.readings.get(key);
    if (known) return known;
    this.items ??= new FormulaItems(this.view);
    const items = this.items.itemsOf(formula, { sheet: slot, row, column });
    const reading = readFormula(items, { dateSystem: this.view.dateSystem ?? 1900, hasHiddenRows: (area) => this.hasHiddenRows(area) });
    this.readings.set(key, reading);
    return reading;
  }

  private hasHiddenRows({ sheet, top, bottom }: WorkbookArea): boolean {
    return [...(this.view.sheets[sheet]?.hiddenRows ?? [])].some((row) => row >= top && row <= bottom);
  }
}
