import type { RowHeight } from '../../../workbook/write/write-plan';
import { oneStep, type WriteStep } from '../steps/write-step';

/**
 * Rows of a new sheet as high as their text needs. On a sheet that is there Excel has fitted them by itself, but for those that a person
 * has given a height, and which those are it does not say.
 */
export function fitRowSteps(sheet: string, heights: readonly RowHeight[]): WriteStep[] {
  return runsOf(heights.map(({ row }) => row)).map(([first, last]) =>
    oneStep(sheet, ({ workbook }) => {
      const rows = workbook.worksheets.getItem(sheet).getRange(`${first + 1}:${last + 1}`);
      rows.format.autofitRows();
      rows.untrack();
    }),
  );
}

function runsOf(rows: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && row <= last[1] + 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}
