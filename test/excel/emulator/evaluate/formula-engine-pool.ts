import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import * as ironcalc from '@ironcalc/wasm';
import { addressOf } from '../../../../src/workbook/address';
import { engineSheetName } from '../../../../src/xlsx/evaluate/read-formula';
import type { CellValue } from '../model/workbook-model';
import type { EngineCells } from './engine-cells';

/** A cell of the engine, by the sheet's slot. */
export interface EnginePlace {
  readonly slot: number;
  readonly row: number;
  readonly column: number;
}

/** What the engine says of a cell's type, as Excel's TYPE. */
const [NUMBER, TEXT, BOOLEAN, ERROR] = [1, 2, 4, 16];

/** Errors of Excel's; the engine has others for what it cannot do. */
const EXCEL_ERRORS: ReadonlySet<string> = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NULL!', '#NUM!']);

/**
 * One IronCalc for all emulated workbooks of the process. It is handed the cells as they shall be and sets only those that are
 * not so already: setting a formula costs far more than working all of them out.
 */
class FormulaEnginePool {
  private readonly engine = newEngine();
  /** What the engine holds, by slot and cell. */
  private readonly held: Map<number, string>[] = [];

  /** What stands in a cell now, "" for nothing. */
  inputAt({ slot, row, column }: EnginePlace): string {
    return this.held[slot]?.get(cellKey(row, column)) ?? '';
  }

  /** Makes the engine hold `cells` and nothing else, and works all of it out. */
  evaluate(cells: EngineCells): void {
    this.engine.pauseEvaluation();
    while (this.held.length < cells.slots) this.addSlot();
    this.held.forEach((held, slot) => {
      const wanted = cells.inputsOf(slot);
      for (const [key, input] of held) if (input !== '' && !wanted.has(key)) this.put(held, slot, key, '');
      for (const [key, input] of wanted) if (held.get(key) !== input) this.put(held, slot, key, input);
    });
    this.engine.resumeEvaluation();
    this.engine.evaluate();
    // What it keeps for programs that edit together would grow without end.
    this.engine.flushSendQueue();
  }

  /** Of a cell whose input is a formula; null where the value is not Excel's (more than one value, or beyond the engine). */
  valueAt({ slot, row, column }: EnginePlace): CellValue | null {
    const place = [row + 1, column + 1] as const;
    const structure = this.engine.getCellArrayStructure(2 * slot, ...place);
    // INDEX gives an area, of one cell most often.
    if (structure !== 'SingleCell' && !('DynamicAnchor' in structure && structure.DynamicAnchor.every((size) => size === 1))) return null;
    switch (this.engine.getCellType(2 * slot, ...place)) {
      case NUMBER: {
        const digits = this.engine.getFormattedCellValue(2 * slot + 1, ...place);
        const value = Number(digits);
        return digits !== '' && Number.isFinite(value) ? { kind: 'number', value } : null;
      }
      case TEXT:
        return textValue(this.engine.getFormattedCellValue(2 * slot + 1, ...place));
      case BOOLEAN:
        return { kind: 'boolean', value: this.engine.getFormattedCellValue(2 * slot, ...place) === 'TRUE' };
      case ERROR: {
        const value = this.engine.getFormattedCellValue(2 * slot, ...place);
        return EXCEL_ERRORS.has(value) ? { kind: 'error', value } : null;
      }
      default:
        return null;
    }
  }

  private put(held: Map<number, string>, slot: number, key: number, input: string): void {
    const [row, column] = [Math.floor(key / COLUMNS), key % COLUMNS];
    const before = held.get(key) ?? '';
    this.engine.setUserInput(2 * slot, row + 1, column + 1, input);
    // A cell's own text shows fifteen digits; joined with a text a number has all of them.
    if (isFormula(input)) {
      if (!isFormula(before)) this.engine.setUserInput(2 * slot + 1, row + 1, column + 1, `=${engineSheetName(slot)}!${addressOf(row, column)}&""`);
    } else if (isFormula(before)) this.engine.setUserInput(2 * slot + 1, row + 1, column + 1, '');
    if (input === '') held.delete(key);
    else held.set(key, input);
  }

  private addSlot(): void {
    const slot = this.held.length;
    if (slot > 0) this.engine.newSheet();
    this.engine.renameSheet(2 * slot, engineSheetName(slot));
    this.engine.newSheet();
    this.engine.renameSheet(2 * slot + 1, `digits_${slot}`);
    this.held.push(new Map());
  }
}

/** Room for every column of a sheet. */
const COLUMNS = 16_384;

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

function isFormula(input: string): boolean {
  return input.startsWith('=');
}

/** A number that was joined with text: Excel writes fifteen digits of it, the engine all. */
function textValue(value: string): CellValue | null {
  return /\d[\d.]{15,}/.test(value) ? null : { kind: 'text', value };
}

function newEngine(): ironcalc.Model {
  ironcalc.initSync({ module: readFileSync(createRequire(__filename).resolve('@ironcalc/wasm/wasm_bg.wasm')) });
  return new ironcalc.Model('workbook', 'en', 'UTC', 'en');
}

let pool: FormulaEnginePool | null = null;

/** Loaded when something is to be worked out for the first time. */
export function formulaEngine(): Pick<FormulaEnginePool, 'evaluate' | 'valueAt' | 'inputAt'> {
  pool ??= new FormulaEnginePool();
  return pool;
}
