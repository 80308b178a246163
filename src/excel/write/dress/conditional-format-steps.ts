import { rangeOf } from '../../../workbook/address';
import type { ConditionalFormat } from '../../../workbook/write/write-plan';
import { hex } from '../looks/look-of-style';
import { oneStep, type WriteStep } from '../steps/write-step';

const LAST = -1;
const BYTES = 2_000;

/** Ours come after all others: the person's own formats go before them. */
export function conditionalFormatSteps(sheet: string, gone: readonly string[], added: readonly ConditionalFormat[]): WriteStep[] {
  return [
    ...gone.map((id) =>
      oneStep(sheet, ({ workbook }) => {
        const all = workbook.worksheets.getItem(sheet).getRange();
        all.conditionalFormats.getItem(id).delete();
        all.untrack();
      }),
    ),
    ...added.map((format) => oneStep(sheet, ({ workbook }) => { add(workbook.worksheets.getItem(sheet), format); }, BYTES + format.formula.length)),
  ];
}

function add(sheet: Excel.Worksheet, { area, formula, emphasis }: ConditionalFormat): void {
  const range = sheet.getRange(rangeOf(area));
  const added = range.conditionalFormats.add('Custom');
  const { rule, format } = added.custom;
  rule.formula = formula.startsWith('=') ? formula : `=${formula}`;
  if (emphasis.bold !== undefined) {
    format.font.bold = emphasis.bold;
    format.font.italic = false;
  }
  if (emphasis.color !== undefined) format.font.color = hex(emphasis.color);
  if (emphasis.fill !== undefined) format.fill.color = hex(emphasis.fill);
  // Last of all: a format whose place is changed is no longer found where it was.
  added.priority = LAST;
  range.untrack();
}
