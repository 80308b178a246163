import { addressOf } from '../../../../src/workbook/address';
import type { Area } from '../../../../src/workbook/workbook';
import type { CellModel, CellValue, SheetModel, WorkbookModel } from '../model/workbook-model';
import { dependentsOf, dirtyFormulas } from './dirty-formulas';
import { EngineCells } from './engine-cells';
import { inputOf } from './engine-input';
import type { FormulaCell, FormulaContent } from './formula-cell';
import { cellKey, formulaEngine } from './formula-engine-pool';
import { FormulaReadings } from './formula-readings';
import { formulaView } from './formula-view';
import { readsNumberFromText } from './number-from-text';
import { SheetSlots } from './sheet-slots';
import { changedWords, surroundingsOf, type Surroundings } from './surroundings';

/**
 * Formula values of a workbook, worked out when they are asked for. Only formulas that are dirty, or that depend on something that has
 * changed, get another value: the others keep that of the file to its last digit. A formula that the engine cannot work out as Excel would
 * keeps the value it had, and is named in `notEvaluated`.
 */
export class WorkbookCalculation {
  private readonly slots = new SheetSlots();
  private readonly changes: { readonly slot: number; readonly area: Area }[] = [];
  private surroundings: Surroundings;
  /** Something may have changed since the last calculation. */
  private isDue = true;
  private readonly beyond = new Map<string, FormulaCell>();

  constructor(private readonly model: WorkbookModel) {
    this.surroundings = surroundingsOf(this.view());
  }

  /** "Blad1!B3" of every formula whose value Excel would have changed and the emulator could not. */
  get notEvaluated(): readonly string[] {
    const sheets = this.slots.sheetsOf(this.model);
    const isStill = ({ slot, row, column, content }: FormulaCell): boolean => {
      const now = sheets[slot]?.rows.get(row)?.get(column)?.content;
      return now?.kind === 'formula' && now.formula === content.formula;
    };
    return [...this.beyond].filter(([, formula]) => isStill(formula)).map(([place]) => place);
  }

  /** Cells have another content: what depends on them has to be worked out again. */
  changed(sheet: SheetModel, area: Area): void {
    this.changes.push({ slot: this.slots.slotOf(sheet), area });
    this.isDue = true;
  }

  /** Names, tables or sheets may have changed. */
  structureChanged(): void {
    this.isDue = true;
  }

  /** Costs nothing where nothing has changed. */
  calculate(): void {
    if (!this.isDue) return;
    this.isDue = false;
    const view = this.view();
    const surroundings = surroundingsOf(view);
    const words = changedWords(this.surroundings, surroundings);
    this.surroundings = surroundings;
    const changes = this.changes.splice(0);
    if (changes.length === 0 && words.length === 0 && !this.hasDirtyFormulas()) return;
    const formulas = this.formulas(new FormulaReadings(view, JSON.stringify([...surroundings])));
    const dirty = dirtyFormulas(formulas, changes, words);
    if (dirty.size > 0) this.workOut(formulas, dirty);
  }

  private view(): ReturnType<typeof formulaView> {
    return formulaView(this.model, this.slots.sheetsOf(this.model));
  }

  private hasDirtyFormulas(): boolean {
    for (const { content } of this.cells()) if (content.kind === 'formula' && content.isDirty) return true;
    return false;
  }

  /** In the order of sheets, rows and columns. */
  private formulas(readings: FormulaReadings): FormulaCell[] {
    const formulas: FormulaCell[] = [];
    this.slots.sheetsOf(this.model).forEach((sheet, slot) => {
      for (const [row, cells] of ascending(sheet?.rows ?? new Map<number, Map<number, CellModel>>())) {
        for (const [column, cell] of cells) {
          const { content } = cell;
          if (content.kind !== 'formula') continue;
          formulas.push({ slot, row, column, cell, content, reading: readings.read(content.formula, slot, row, column) });
        }
      }
    });
    return formulas;
  }

  private workOut(formulas: readonly FormulaCell[], dirty: ReadonlySet<FormulaCell>): void {
    const sheets = this.slots.sheetsOf(this.model);
    const isBeyond = (formula: FormulaCell): boolean => formula.reading.text === null || formula.reading.isOpenEnded || readsNumberFromText(formula.reading, sheets);
    const computable = new Set([...dirty].filter((formula) => !isBeyond(formula)));
    const engine = formulaEngine();
    engine.evaluate(this.engineCells(formulas, computable));
    const left = new Set<FormulaCell>([...dirty].filter((formula) => !computable.has(formula)));
    const values = new Map<FormulaCell, CellValue>();
    for (const formula of computable) {
      const value = engine.valueAt(formula);
      if (value === null) left.add(formula);
      else values.set(formula, value);
    }
    // What depends on a value that is not Excel's has none either.
    for (const formula of dependentsOf([...computable], [...left])) {
      left.add(formula);
      values.delete(formula);
    }
    for (const [formula, value] of values) this.settle(formula, value, true);
    for (const formula of left) this.settle(formula, formula.content.value, false);
  }

  private settle(formula: FormulaCell, value: CellValue, isWorkedOut: boolean): void {
    const content: FormulaContent = { ...formula.content, value, isDirty: false };
    formula.cell.content = content;
    const place = `${this.slots.sheetsOf(this.model)[formula.slot]?.name ?? ''}!${addressOf(formula.row, formula.column)}`;
    if (isWorkedOut) {
      workedOut.add(content);
      this.beyond.delete(place);
    } else this.beyond.set(place, formula);
  }

  /** Formulas to work out as formulas; the others as the values that they have. */
  private engineCells(formulas: readonly FormulaCell[], computable: ReadonlySet<FormulaCell>): EngineCells {
    const engine = formulaEngine();
    const cells = new EngineCells();
    this.slots.sheetsOf(this.model).forEach((sheet, slot) => {
      for (const [row, columns] of sheet?.rows ?? []) {
        for (const [column, { content }] of columns) {
          const input = content.kind === 'formula' ? '' : inputOf(content.kind === 'spilled' ? content.value : content);
          if (input !== '') cells.put(slot, cellKey(row, column), input);
        }
      }
    });
    for (const formula of formulas) {
      const { text } = formula.reading;
      // One whose value the engine has worked out before gives it again, and costs less to leave than to replace.
      const isLeft = workedOut.has(formula.content) && text === engine.inputAt(formula);
      const input = text !== null && (computable.has(formula) || isLeft) ? text : inputOf(formula.content.value);
      if (input !== '') cells.put(formula.slot, cellKey(formula.row, formula.column), input);
    }
    return cells;
  }

  private *cells(): Generator<CellModel, void> {
    for (const { rows } of this.model.sheets) for (const cells of rows.values()) yield* cells.values();
  }
}

/** Contents whose value came from the engine, and not from a file. */
const workedOut = new WeakSet<FormulaContent>();

function ascending<V>(rows: ReadonlyMap<number, V>): [number, V][] {
  return [...rows].sort(([one], [other]) => one - other);
}
