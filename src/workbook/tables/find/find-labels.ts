import { profileColumn } from './column-profile';
import type { HeaderBand } from './header-band';
import { columnHeader } from './header-band';
import { foldText } from '../../text/fold-text';
import type { BlockColumn } from './find-columns';
import { listedAt } from './find-columns';
import type { GridCell } from './grid-cell';
import { cellAt } from './grid-view';
import type { GridView } from './grid-view';

/** Where a table's labels stand: the column that names its rows, and others that name groups or stand in for it. */
export interface LabelColumns {
  readonly main: number;
  /** Nearest to the numbers first, without `main`. */
  readonly others: readonly number[];
}

/** Empty and code columns that may stand between labels and numbers. */
const FARTHEST_LABEL = 6;

interface Candidate {
  readonly column: number;
  readonly words: readonly GridCell[];
}

/** The label columns left of the numbers, else among the table's own columns (numbers to the left of the labels). */
export function findLabels(
  view: GridView,
  band: HeaderBand,
  columns: readonly BlockColumn[],
  lastRow: number,
  isTaken: (column: number) => boolean,
): LabelColumns | null {
  const first = columns[0]?.column ?? 0;
  const candidates = [...candidatesLeft(view, band, first, lastRow, isTaken)];
  if (candidates.length === 0) {
    const within = columns.find(({ isAmounts, header }) => !isAmounts && header.reading === null);
    if (!within) return null;
    return { main: within.column, others: [] };
  }
  const main = chooseMain(candidates);
  return { main, others: candidates.map(({ column }) => column).filter((column) => column !== main) };
}

function* candidatesLeft(
  view: GridView,
  band: HeaderBand,
  first: number,
  lastRow: number,
  isTaken: (column: number) => boolean,
): Generator<Candidate> {
  const listed = listedAt(view, band.bottom, first);
  let found = 0;
  for (let column = first - 1; column >= Math.max(0, first - FARTHEST_LABEL); column--) {
    if (listedAt(view, band.bottom, column) !== listed || isTaken(column)) return;
    const { amounts, words } = profileColumn(view, column, band.bottom, lastRow);
    const header = cellAt(view, band.bottom, column);
    const heading = header ? columnHeader(view, { ...band, left: column }, column).reading : null;
    if (words.length === 0 && amounts === 0 && header === undefined && found > 0) return;
    if (heading?.role === 'ignored' && found > 0) continue;
    if (heading !== null && heading.role !== 'ignored' && heading.period !== null && amounts > words.length) return;
    // The table to the left, with a header of its own on another row, ends here.
    if (amounts > words.length && header === undefined && found > 0) return;
    if (words.length <= amounts || heading?.role === 'ignored') continue;
    found++;
    yield { column, words };
  }
}

/** Of several columns of words: the leftmost that names nearly every row, each by another name, and not by a code. */
function chooseMain(candidates: readonly Candidate[]): number {
  const judged = candidates.map(({ column, words }) => ({
    column,
    filled: words.length,
    names: new Set(words.map((cell) => foldText(cell.text))).size,
    letters: words.reduce((count, cell) => count + cell.text.replace(/[^\p{L}]/gu, '').length, 0) / words.length,
  }));
  const named = judged.filter(({ letters }) => letters >= 3);
  const pool = named.length > 0 ? named : judged;
  const mostFilled = Math.max(...pool.map(({ filled }) => filled));
  const mostNames = Math.max(...pool.map(({ names }) => names));
  const good = pool.filter(({ filled, names }) => filled >= 0.6 * mostFilled && names >= 0.8 * mostNames);
  const best = good.length > 0 ? good : pool.filter(({ names }) => names === mostNames);
  return Math.min(...best.map(({ column }) => column));
}
