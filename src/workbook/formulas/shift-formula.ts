import { columnName } from '../address';
import type { FormulaPiece } from './split-formula';
import { MAX_COLUMNS, MAX_ROWS } from '../sheet-size';

/**
 * The formula as it reads so many rows further down and columns further right. Beyond the edge of the sheet a reference goes on
 * at the other side, as in Excel.
 */
export function shiftFormula(pieces: readonly FormulaPiece[], rows: number, columns: number): string {
  // Joined and not added up: what grows by adding is a tree of its parts in memory, and a sheet keeps a hundred thousand of these.
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      if (piece.axis === 'column') return columnName(wrap(piece.index + columns, MAX_COLUMNS));
      return String(wrap(piece.index + rows, MAX_ROWS) + 1);
    })
    .join('');
}

function wrap(index: number, size: number): number {
  return ((index % size) + size) % size;
}
