import { isTrue } from '../../../../../src/xlsx/xml/xml-values';
import type { CellFormat } from '../workbook-model';
import { colorOf, type ColorTable } from './theme-colors';
import { at, numberAt, type XmlNode } from './xml-node';

/** `usual`: what holds where the file says nothing. */
export function readFont(node: XmlNode | null, colors: ColorTable, usual: CellFormat['font']): CellFormat['font'] {
  const vertical = at(node, 'vertAlign')?.attributes['val'];
  return {
    name: at(node, 'name')?.attributes['val'] ?? usual.name,
    size: numberAt(at(node, 'sz'), 'val', usual.size),
    bold: isOn(at(node, 'b')),
    italic: isOn(at(node, 'i')),
    strikethrough: isOn(at(node, 'strike')),
    underline: underlineOf(at(node, 'u')),
    color: colorOf(at(node, 'color'), colors) ?? '000000',
    vertical: vertical === 'superscript' || vertical === 'subscript' ? vertical : null,
  };
}

/** `<b/>` says it as well as `<b val="1"/>`. */
export function isOn(node: XmlNode | null): boolean {
  return node !== null && (node.attributes['val'] === undefined || isTrue(node.attributes['val']));
}

function underlineOf(node: XmlNode | null): CellFormat['font']['underline'] {
  return node === null ? 'None' : (UNDERLINES[node.attributes['val'] ?? 'single'] ?? 'None');
}

const UNDERLINES: Readonly<Record<string, CellFormat['font']['underline']>> = {
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};
