import { addressOf } from '../../../workbook/address';
import { tooltipOf } from '../../../workbook/write/shown-texts';
import { oneStep, type WriteStep } from '../steps/write-step';
import type { LinkChanges } from './link-changes';

/** Excel gives a cell with a link another look and other text: both are to be written after it. Taking one away changes neither. */
export function linkSteps(sheet: string, { set, gone }: LinkChanges): WriteStep[] {
  return [
    ...gone.map((address) =>
      oneStep(sheet, ({ workbook }) => {
        const range = workbook.worksheets.getItem(sheet).getRange(address);
        range.clear('Hyperlinks');
        range.untrack();
      }),
    ),
    ...set.map(({ row, column, to, tooltip }) =>
      oneStep(sheet, ({ workbook }) => {
        const range = workbook.worksheets.getItem(sheet).getRange(addressOf(row, column));
        range.hyperlink = { documentReference: to, ...(tooltip !== '' && { screenTip: tooltipOf(tooltip) }) };
        range.untrack();
      }),
    ),
  ];
}
