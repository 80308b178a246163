import type { CellStyle } from '../../../workbook/write/cell-style';
import type { XmlElement } from '../../xml/xml-outline';
import { freeFormatId, knownFormatId } from './number-format-id';
import { restyleBorder, restyleFont } from './restyle-parts';
import type { StyleList, StyleListName } from './style-list';
import { meaningOf, outlineStyle, type StyleXml } from './style-xml';

export type StyleLists = Readonly<Record<StyleListName, StyleList>>;

/** How a cell looks without any style of its own. */
const PLAIN = outlineStyle('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');

const TEXT_FORMAT = '49';

/** The place among the cell formats of one like that at `base` with `style` laid over it; appended where there is none yet. */
export function restyleFormat(style: CellStyle, base: number, lists: StyleLists, xml: StyleXml): number {
  const { cellXfs } = lists;
  const place = cellXfs.at(base) ? base : 0;
  const from = cellXfs.at(place) ?? PLAIN;
  const text = xml.element('xf', attributesFor(style, from, lists, xml), insideFor(style, place, cellXfs, xml));
  // Where equal ones stand beside each other, a format that need not change stays the one it is.
  return meaningOf(outlineStyle(text)) === meaningOf(from) ? place : cellXfs.placeOf(text);
}

function attributesFor(style: CellStyle, from: XmlElement, lists: StyleLists, xml: StyleXml): Record<string, string | null> {
  const attributes: Record<string, string | null> = {};
  for (const [name, value] of Object.entries(from.attributes)) attributes[name] = value ?? null;
  const set = (id: string, value: number, apply: string): void => {
    if (attributes[id] === String(value)) return;
    attributes[id] = String(value);
    attributes[apply] = '1';
  };
  const { fonts, fills, borders } = lists;
  if (style.numberFormat !== undefined) set('numFmtId', formatId(style.numberFormat, lists.numFmts, xml), 'applyNumberFormat');
  // In a cell formatted as text a formula would turn into its own letters once a person has edited it.
  else if (attributes['numFmtId'] === TEXT_FORMAT && style.isText !== true) set('numFmtId', 0, 'applyNumberFormat');
  if ([style.bold, style.italic, style.size, style.color].some((said) => said !== undefined)) {
    set('fontId', fonts.placeOf(restyleFont(fonts.partsOf(placeIn(attributes['fontId'])), style, xml)), 'applyFont');
  }
  if (style.fill !== undefined) set('fillId', fills.placeOf(xml.solidFill(style.fill)), 'applyFill');
  if (style.border) {
    const place = placeIn(attributes['borderId']);
    const border = restyleBorder(borders.partsOf(place), borders.at(place)?.attributes ?? {}, style.border, xml);
    set('borderId', borders.placeOf(border), 'applyBorder');
  }
  attributes['quotePrefix'] = style.isText === true ? '1' : null;
  if (hasAlignment(style)) attributes['applyAlignment'] = '1';
  return attributes;
}

/** Alignment, protection and extensions, in this order (CT_Xf). */
function insideFor(style: CellStyle, base: number, cellXfs: StyleList, xml: StyleXml): string {
  const parts = cellXfs.partsOf(base);
  const others = parts.filter(({ name }) => name !== 'alignment').map(({ text }) => text);
  const own = parts.find(({ name }) => name === 'alignment');
  if (!hasAlignment(style)) return [own?.text ?? '', ...others].join('');
  const ownAttributes = cellXfs.at(base)?.children.find(({ local }) => local === 'alignment')?.attributes;
  const attributes: Record<string, string | null | undefined> = { ...ownAttributes };
  if (style.horizontal !== undefined) attributes['horizontal'] = style.horizontal;
  if (style.vertical !== undefined) attributes['vertical'] = style.vertical;
  if (style.indent !== undefined) attributes['indent'] = String(style.indent);
  if (style.wrap !== undefined) attributes['wrapText'] = style.wrap ? '1' : null;
  return [xml.element('alignment', attributes), ...others].join('');
}

function hasAlignment({ horizontal, vertical, indent, wrap }: CellStyle): boolean {
  return [horizontal, vertical, indent, wrap].some((said) => said !== undefined);
}

function formatId(format: string, numFmts: StyleList, xml: StyleXml): number {
  const listed = numFmts.entries();
  const known = knownFormatId(format, listed);
  if (known !== null) return known;
  const id = freeFormatId(listed);
  numFmts.placeOf(xml.element('numFmt', { numFmtId: String(id), formatCode: format }));
  return id;
}

function placeIn(attribute: string | null | undefined): number {
  const place = Number(attribute ?? '0');
  return Number.isInteger(place) && place >= 0 ? place : 0;
}
