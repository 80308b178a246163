import { columnIndex } from '../address';
import { MAX_COLUMNS, MAX_ROWS } from '../sheet-size';
import { formulaTokens } from './formula-tokens';

/** Text that stays as it is, or a row or column (counted from 0) that moves with the cell the formula stands in. */
export type FormulaPiece = string | { readonly axis: 'row' | 'column'; readonly index: number };

const PART = /^(?:(\$?)([A-Z]{1,3}))?(?:(\$?)(\d{1,7}))?$/i;

/**
 * Splits a formula in A1 notation where relative references begin and end. References with `$`, text in quotes, sheet names,
 * structured references and names are text.
 */
export function splitFormula(formula: string): FormulaPiece[] {
  const pieces: FormulaPiece[] = [];
  let text = formula.startsWith('=') ? '=' : '';
  for (const token of formulaTokens(formula)) {
    const moving = token.kind === 'reference' ? piecesOf(token.text) : null;
    if (moving === null) text += token.text;
    else {
      pieces.push(text, ...moving);
      text = '';
    }
  }
  return [...pieces, text].filter((piece) => piece !== '');
}

/** "A$1:B9"; null where it lies beyond the sheet's edge, and is a name. */
function piecesOf(reference: string): FormulaPiece[] | null {
  const pieces: FormulaPiece[] = [];
  for (const [index, part] of reference.split(':').entries()) {
    const match = PART.exec(part);
    const column = match?.[2] === undefined ? '' : columnPiece(match[1], match[2]);
    const row = match?.[4] === undefined ? '' : rowPiece(match[3], match[4]);
    if (column === null || row === null) return null;
    pieces.push(index === 0 ? '' : ':', column, row);
  }
  return pieces;
}

function columnPiece(fixed = '', column: string): FormulaPiece | null {
  const index = columnIndex(column.toUpperCase());
  if (index >= MAX_COLUMNS) return null;
  return fixed === '' ? { axis: 'column', index } : fixed + column;
}

function rowPiece(fixed = '', row: string): FormulaPiece | null {
  const index = Number(row) - 1;
  if (index >= MAX_ROWS) return null;
  return fixed === '' ? { axis: 'row', index } : fixed + row;
}
