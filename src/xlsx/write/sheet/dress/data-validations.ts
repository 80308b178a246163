import { rangeOf } from '../../../../workbook/address';
import { listText, refusalMessage, refusalTitle } from '../../../../workbook/write/shown-texts';
import type { Validation } from '../../../../workbook/write/write-plan';
import type { Splice } from '../../../xml/splice-text';
import { editElementList } from './element-list';
import { escapeStringAttribute, escapeStringText } from '../escape-string';
import type { SheetDressEdit } from '../sheet-edit';
import type { SheetOutline } from '../sheet-outline';
import { attributeOf } from '../tag-attributes';
import { isWithin } from './within-areas';

/** Those in our areas are replaced by ours. */
export function editValidations(xml: string, outline: SheetOutline, dress: SheetDressEdit): Splice[] {
  return editElementList(
    xml,
    outline,
    'dataValidations',
    (member) => isWithin(attributeOf(xml, member, 'sqref'), dress.areas),
    dress.validations.map((validation) => validationXml(validation, outline.prefix)),
  );
}

/** Throws RangeError for a list that no cell can hold. */
function validationXml({ area, rule, title, message }: Validation, prefix: string): string {
  const [type, ...formulas] = ruleXml(rule);
  const texts = `errorTitle="${escapeStringAttribute(refusalTitle(title))}" error="${escapeStringAttribute(refusalMessage(message))}"`;
  const inside = formulas.map((formula, i) => `<${prefix}formula${i + 1}>${escapeStringText(formula)}</${prefix}formula${i + 1}>`);
  return (
    `<${prefix}dataValidation type="${type}" allowBlank="1" showErrorMessage="1" ${texts} sqref="${rangeOf(area)}">` +
    `${inside.join('')}</${prefix}dataValidation>`
  );
}

function ruleXml(rule: Validation['rule']): [type: string, ...formulas: string[]] {
  switch (rule.kind) {
    case 'between':
      return ['decimal', String(rule.low), String(rule.high)];
    case 'listFrom':
      return ['list', rule.refersTo.replace(/^=/, '')];
    case 'list':
      return ['list', `"${listText(rule.items).replaceAll('"', '""')}"`];
  }
}
