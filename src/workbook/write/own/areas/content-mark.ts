import { parseAddress } from '../../../address';
import type { SheetCell } from '../../../workbook';
import type { CellStyle } from '../../cell-style';
import type { OwnCell } from '../../draft/own-content';
import { sameLineEnds } from '../find/cell-at';
import { formulaSkeleton } from '../../../formulas/formula-key';
import { shortHash } from './short-hash';

/**
 * What a cell holds, in short, so that a later run sees whether it still does. Of a formula only the skeleton counts: its
 * references change by themselves when rows are inserted.
 */
export function markOfCell({ formula, value }: Pick<SheetCell, 'formula' | 'value'>): string {
  return formula === null ? markOfConstant(value) : markOfFormula(formula);
}

export function markOfContent({ content }: OwnCell, formula: string | null): string {
  if (formula !== null) return markOfFormula(formula);
  return content.kind === 'constant' ? markOfConstant(content.value) : BLANK_MARK;
}

/** Of an input that was left empty. */
export const BLANK_MARK = shortHash('');

/** How a cell is to look. A cell that it looks like is told by its distance, which stays when both move. */
export function markOfStyle(style: CellStyle, row: number, column: number): string {
  if (style.like === undefined) {
    const mark = STYLE_MARKS.get(style) ?? shortHash(styleText(style));
    STYLE_MARKS.set(style, mark);
    return mark;
  }
  const like = parseAddress(style.like);
  return shortHash(styleText({ ...style, like: like ? `${like.row - row}:${like.column - column}` : '' }));
}

function styleText(style: CellStyle): string {
  return JSON.stringify(Object.entries(style).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Most cells share their looks. */
const STYLE_MARKS = new WeakMap<CellStyle, string>();

/** Of a cell that has not got its look from us. */
export const NO_STYLE = 'none';

/** Many cells of a column have formulas of one shape. */
const FORMULA_MARKS = new Map<string, string>();
const MOST_KEPT = 20_000;

function markOfFormula(formula: string): string {
  const known = FORMULA_MARKS.get(formula);
  if (known !== undefined) return known;
  const mark = shortHash(`f${formulaSkeleton(formula)}`);
  if (FORMULA_MARKS.size >= MOST_KEPT) FORMULA_MARKS.clear();
  FORMULA_MARKS.set(formula, mark);
  return mark;
}

function markOfConstant(value: number | string | boolean): string {
  // Programs keep fifteen digits of a number.
  if (typeof value === 'number') return shortHash(`n${Number(value.toPrecision(12))}`);
  return value === '' ? BLANK_MARK : shortHash(typeof value === 'string' ? `s${sameLineEnds(value)}` : `b${String(value)}`);
}
