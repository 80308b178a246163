import type { CellStyle } from '../../../workbook/write/cell-style';
import type { StylePart } from './style-list';
import type { StyleXml } from './style-xml';

/** CT_Font and CT_Border in the order that Excel writes and strict readers demand (ECMA-376 part 1, 18.8.22 and 18.8.4). */
const FONT_SEQUENCE = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const BORDER_SEQUENCE = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];

/** A font with the style's own weight, slant, size and colour, and everything else as in `parts`. */
export function restyleFont(parts: readonly StylePart[], style: CellStyle, xml: StyleXml): string {
  const replaced: Readonly<Record<string, string | undefined>> = {
    b: style.bold === undefined ? undefined : style.bold ? xml.element('b', {}) : '',
    i: style.italic === undefined ? undefined : style.italic ? xml.element('i', {}) : '',
    sz: style.size === undefined ? undefined : xml.element('sz', { val: String(style.size) }),
    color: style.color === undefined ? undefined : xml.color(style.color),
  };
  return xml.element('font', {}, inSequence(parts, replaced, FONT_SEQUENCE));
}

/** A border with the style's lines at its sides, and the other sides as in `parts`. */
export function restyleBorder(
  parts: readonly StylePart[],
  attributes: Readonly<Record<string, string | undefined>>,
  border: NonNullable<CellStyle['border']>,
  xml: StyleXml,
): string {
  const replaced: Record<string, string | undefined> = {};
  for (const side of ['left', 'right', 'top', 'bottom', 'diagonal']) {
    if (!parts.some(({ name }) => name === side)) replaced[side] = xml.element(side, {});
  }
  for (const side of border.sides) {
    replaced[side] = xml.element(side, { style: 'thin' }, xml.color(border.color));
    // The newer names of the same sides.
    if (side === 'left') replaced['start'] = '';
    if (side === 'right') replaced['end'] = '';
  }
  return xml.element('border', attributes, inSequence(parts, replaced, BORDER_SEQUENCE));
}

function inSequence(
  parts: readonly StylePart[],
  replaced: Readonly<Record<string, string | undefined>>,
  sequence: readonly string[],
): string {
  const known = sequence.map((name) => replaced[name] ?? parts.find((part) => part.name === name)?.text ?? '');
  const others = parts.filter(({ name }) => !sequence.includes(name)).map(({ text }) => text);
  return [...known, ...others].join('');
}
