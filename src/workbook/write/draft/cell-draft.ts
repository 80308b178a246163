import { keyInSheet } from '../../place-key';
import type { CellStyle } from '../cell-style';
import type { Expression, FormulaValue } from '../formula/expression';
import type { CellHandle } from '../formula/reference';
import type { OwnCell, OwnCellContent } from './own-content';

/** Gathers the cells of one sheet or area as they are thought out, and hands back what formulas refer to them by. */
export class CellDraft {
  private readonly written = new Map<string, OwnCell>();

  constructor(readonly sheet: string) {}

  formula<V extends FormulaValue>(row: number, column: number, expression: Expression<V>, style: CellStyle = {}): CellHandle<V> {
    this.put(row, column, { kind: 'formula', expression }, style, false);
    return { sheet: this.sheet, row, column, value: expression.value };
  }

  /** A heading, a note: ours, and not meant to be changed. */
  text(row: number, column: number, value: string, style: CellStyle = {}): CellHandle<string> {
    return this.constant(row, column, value, style);
  }

  constant<V extends FormulaValue>(row: number, column: number, value: V, style: CellStyle = {}): CellHandle<V> {
    this.put(row, column, { kind: 'constant', value }, style, false);
    return { sheet: this.sheet, row, column, value };
  }

  /** For the person to change. Null leaves it empty, with the value "". */
  input<V extends FormulaValue>(row: number, column: number, value: V, style?: CellStyle): CellHandle<V>;
  input<V extends FormulaValue>(row: number, column: number, value: V | null, style?: CellStyle): CellHandle<V | ''>;
  input<V extends FormulaValue>(row: number, column: number, value: V | null, style: CellStyle = {}): CellHandle<V | ''> {
    this.put(row, column, value === null ? { kind: 'blank' } : { kind: 'constant', value }, style, true);
    return { sheet: this.sheet, row, column, value: value ?? '' };
  }

  /** In the order they were written. */
  get cells(): OwnCell[] {
    return [...this.written.values()];
  }

  private put(row: number, column: number, content: OwnCellContent, style: CellStyle, isInput: boolean): void {
    const key = keyInSheet(row, column);
    if (this.written.has(key)) throw new RangeError(`${this.sheet}: row ${row}, column ${column} is written twice`);
    this.written.set(key, { row, column, content, style, isInput });
  }
}
