import { decodeEscapes } from '../../../../../src/xlsx/xml/decode-escapes';
import { isTrue } from '../../../../../src/xlsx/xml/xml-values';
import type { SheetModel, ValidationModel } from '../workbook-model';
import { areasOf } from './areas-of';
import { all, at, type XmlNode } from './xml-node';

/** Those that Excel keeps in the part's extensions (lists on other sheets, as Excel 2010 wrote them) are left out. */
export function loadValidations(sheet: SheetModel, rest: XmlNode): void {
  for (const node of all(at(rest, 'dataValidations'), 'dataValidation')) {
    const { attributes } = node;
    const text = (name: string): string => decodeEscapes(attributes[name] ?? '');
    sheet.validations.push({
      areas: areasOf(attributes['sqref']),
      rule: ruleOf(node),
      errorAlert: {
        title: text('errorTitle'),
        message: text('error'),
        style: STYLES[attributes['errorStyle'] ?? 'stop'] ?? 'Stop',
        showAlert: isTrue(attributes['showErrorMessage']),
      },
      prompt: { title: text('promptTitle'), message: text('prompt'), showPrompt: isTrue(attributes['showInputMessage']) },
      ignoreBlanks: isTrue(attributes['allowBlank']),
    });
  }
}

/** As Excel.DataValidationRule has it, numbers too as the formulas that Excel gives back. */
function ruleOf(node: XmlNode): ValidationModel['rule'] {
  const first = at(node, 'formula1')?.text ?? '';
  const second = at(node, 'formula2')?.text ?? '';
  switch (node.attributes['type'] ?? 'none') {
    case 'none':
      return {};
    case 'list':
      // The attribute says the opposite of its name (ECMA-376 part 1, 18.3.1.32).
      return { list: { source: listSource(first), inCellDropDown: !isTrue(node.attributes['showDropDown']) } };
    case 'custom':
      return { custom: { formula: formulaOf(first) } };
    default: {
      const kind = KINDS[node.attributes['type'] ?? ''] ?? 'decimal';
      const operator = operatorOf(node.attributes['operator'] ?? 'between');
      const isTwo = operator === 'Between' || operator === 'NotBetween';
      return { [kind]: { formula1: formulaOf(first), ...(isTwo && { formula2: formulaOf(second) }), operator } };
    }
  }
}

/** `"Ja,Nej"` is the items themselves; anything else is a formula. */
function listSource(written: string): string {
  const quoted = /^"(.*)"$/s.exec(written);
  return quoted ? decodeEscapes(quoted[1] ?? '').replaceAll('""', '"') : formulaOf(written);
}

function formulaOf(written: string): string {
  return `=${decodeEscapes(written).replace(/^=/, '')}`;
}

/** greaterThanOrEqual → GreaterThanOrEqualTo, as Excel.DataValidationOperator has it. */
function operatorOf(written: string): string {
  const name = written.slice(0, 1).toUpperCase() + written.slice(1);
  if (name === 'Equal' || name === 'NotEqual') return `${name}To`;
  return name.endsWith('OrEqual') ? `${name}To` : name;
}

const KINDS: Readonly<Record<string, string>> = { whole: 'wholeNumber', decimal: 'decimal', date: 'date', time: 'time', textLength: 'textLength' };

const STYLES: Readonly<Record<string, string>> = { stop: 'Stop', warning: 'Warning', information: 'Information' };
