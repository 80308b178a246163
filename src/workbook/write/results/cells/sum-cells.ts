import { call, number, plus } from '../../formula/expression';
import type { Expression, Textual } from '../../formula/expression';
import { at } from '../../formula/reference';
import type { CellHandle } from '../../formula/reference';

/** What a function takes in Excel is 255 arguments. */
const MOST_ARGUMENTS = 200;

/** SUM of cells of one column, neighbours as ranges that follow when the formula is moved. 0 for none. */
export function sumCells(cells: readonly CellHandle<number>[]): Expression<number> {
  const pieces = runsDown(cells).map((run) => ({ part: rangeOfRun(run), value: run.reduce((sum, { value }) => sum + value, 0) }));
  const sums: Expression<number>[] = [];
  for (let from = 0; from < pieces.length; from += MOST_ARGUMENTS) {
    const some = pieces.slice(from, from + MOST_ARGUMENTS);
    sums.push(call('SUM', some.map(({ part }) => part), some.reduce((sum, { value }) => sum + value, 0)));
  }
  return sums.length === 0 ? number(0) : sums.reduce(plus);
}

function runsDown(cells: readonly CellHandle<number>[]): CellHandle<number>[][] {
  const runs: CellHandle<number>[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && last.row + 1 === cell.row && last.column === cell.column && last.sheet === cell.sheet) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function rangeOfRun(run: readonly CellHandle<number>[]): Textual {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last) throw new RangeError('a run has at least one cell');
  if (run.length === 1) return at(first);
  const end = at(last);
  // The end of a range does not name its sheet again.
  return { textOn: (home) => `${at(first).textOn(home)}:${end.textOn(last.sheet)}` };
}
