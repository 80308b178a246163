import { decodeEscapes } from '../../../../../src/xlsx/xml/decode-escapes';
import { isTrue } from '../../../../../src/xlsx/xml/xml-values';
import { without } from '../compare/without';
import { takeGuid } from '../sheets';
import type { ConditionalFormatModel, SheetModel, WorkbookModel } from '../workbook-model';
import { areasOf } from './areas-of';
import { isOn } from './read-font';
import { colorOf, type ColorTable } from './theme-colors';
import { all, at, numberAt, type XmlNode } from './xml-node';

/** The first in the list goes before the others. Rules of later versions, in the part's extensions, are left out. */
export function loadConditionalFormats(model: WorkbookModel, sheet: SheetModel, rest: XmlNode, styles: XmlNode | null, colors: ColorTable): void {
  const looks = all(at(styles, 'dxfs'), 'dxf');
  const rules = all(rest, 'conditionalFormatting').flatMap((node) =>
    all(node, 'cfRule').map((rule) => ({ rule, areas: areasOf(node.attributes['sqref']), priority: numberAt(rule, 'priority', Infinity) })),
  );
  for (const { rule, areas } of rules.sort((a, b) => a.priority - b.priority)) {
    const look = looks[numberAt(rule, 'dxfId', -1)] ?? null;
    const type = TYPES[rule.attributes['type'] ?? ''] ?? 'PresetCriteria';
    const font = at(look, 'font');
    const color = colorOf(at(font, 'color'), colors);
    const fill = colorOf(at(look, 'fill', 'patternFill', 'bgColor'), colors);
    sheet.conditionalFormats.push({
      id: takeGuid(model),
      areas,
      type,
      formula: type === 'Custom' ? `=${decodeEscapes(at(rule, 'formula')?.text ?? '').replace(/^=/, '')}` : '',
      font: fontOf(font, color),
      fill,
      stopIfTrue: isTrue(rule.attributes['stopIfTrue']),
      other: type === 'Custom' ? '' : JSON.stringify([withoutPlace(rule), look]),
    });
  }
}

function fontOf(font: XmlNode | null, color: string | null): ConditionalFormatModel['font'] {
  const [bold, italic] = [at(font, 'b'), at(font, 'i')];
  return { ...(bold && { bold: isOn(bold) }), ...(italic && { italic: isOn(italic) }), ...(color !== null && { color }) };
}

/** Where it stands among the others, and among the file's looks, is said elsewhere. */
function withoutPlace(rule: XmlNode): unknown {
  return { ...rule, attributes: without(rule.attributes, 'priority', 'dxfId') };
}

/** A file's names → those of Excel.ConditionalFormatType. */
const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
};
