import { columnName, rangeOf } from '../../workbook/address';
import type { Area } from '../../workbook/workbook';
import { oneStep, type WriteStep } from '../write/steps/write-step';
import type { FormerSheet } from './snapshot';

/** Adds sheets that went, each at its place: from the left, so that the places of those that follow hold. */
export function sheetSteps(sheets: readonly FormerSheet[]): WriteStep[] {
  return [...sheets]
    .sort((one, other) => one.position - other.position)
    .map(({ name, position, visibility }) =>
      oneStep('', ({ workbook }) => {
        const sheet = workbook.worksheets.add(name);
        sheet.position = position;
        if (visibility !== 'Visible') sheet.visibility = visibility;
      }),
    );
}

/** What a person has merged and hidden on them; after their cells. */
export function mergeSteps({ name, merged, hiddenRows, hiddenColumns }: FormerSheet): WriteStep[] {
  const onRange = (address: string, change: (range: Excel.Range) => void): WriteStep =>
    oneStep(name, ({ workbook }) => {
      const range = workbook.worksheets.getItem(name).getRange(address);
      change(range);
      range.untrack();
    });
  return [
    ...merged.map((area: Area) => onRange(rangeOf(area), (range) => { range.merge(); })),
    ...hiddenRows.map((row) => onRange(`${row + 1}:${row + 1}`, (range) => { range.rowHidden = true; })),
    ...hiddenColumns.map((column) => onRange(`${columnName(column)}:${columnName(column)}`, (range) => { range.columnHidden = true; })),
  ];
}
