import { rangeOf } from '../../../workbook/address';
import type { Area } from '../../../workbook/workbook';
import { listText, refusalMessage, refusalTitle } from '../../../workbook/write/shown-texts';
import type { Validation } from '../../../workbook/write/write-plan';
import { oneStep, type WriteStep } from '../steps/write-step';

const BYTES = 1_500;

/**
 * Excel does not tell which validations there are, so our areas are cleared of all; the caller sees to it that they are ours alone. Throws
 * RangeError for a list that no cell can hold.
 */
export function validationSteps(sheet: string, areas: readonly Area[], validations: readonly Validation[]): WriteStep[] {
  return [
    ...areas.map((area) => oneStep(sheet, ({ workbook }) => { clear(workbook.worksheets.getItem(sheet), area); })),
    ...validations.map((validation) => {
      const rule = ruleOf(validation.rule);
      return oneStep(sheet, ({ workbook }) => { add(workbook.worksheets.getItem(sheet), validation, rule); }, BYTES);
    }),
  ];
}

function clear(sheet: Excel.Worksheet, area: Area): void {
  const range = sheet.getRange(rangeOf(area));
  range.dataValidation.clear();
  range.untrack();
}

function add(sheet: Excel.Worksheet, { area, title, message }: Validation, rule: Excel.DataValidationRule): void {
  const range = sheet.getRange(rangeOf(area));
  range.dataValidation.rule = rule;
  range.dataValidation.ignoreBlanks = true;
  range.dataValidation.errorAlert = { title: refusalTitle(title), message: refusalMessage(message), style: 'Stop', showAlert: true };
  range.untrack();
}

function ruleOf(rule: Validation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'between':
      return { decimal: { formula1: rule.low, formula2: rule.high, operator: 'Between' } };
    case 'listFrom':
      return { list: { inCellDropDown: true, source: rule.refersTo.startsWith('=') ? rule.refersTo : `=${rule.refersTo}` } };
    case 'list':
      return { list: { inCellDropDown: true, source: listText(rule.items) } };
  }
}
