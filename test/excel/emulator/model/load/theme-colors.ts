import { all, at, numberAt, type XmlNode } from './xml-node';
import { tintColor } from './tint-color';

/** The colours that a workbook names by number. */
export interface ColorTable {
  /** Light 1, dark 1, light 2, dark 2, six accents, link, followed link: in the order that cells count them. */
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

/** Cells count light before dark; the theme's part lists them the other way round. */
const THEME_ORDER = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

const OFFICE_THEME = ['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'];

/** ECMA-376 part 1, 18.8.27: the first eight stand twice. */
const BASIC = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const INDEXED = [
  ...BASIC, ...BASIC,
  '800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080',
  '9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF',
  '000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF',
  '00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99',
  '3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696',
  '003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333',
];

export function readColorTable(theme: XmlNode | null, styles: XmlNode | null): ColorTable {
  const scheme = at(theme, 'themeElements', 'clrScheme');
  const own = all(at(styles, 'colors', 'indexedColors'), 'rgbColor').map(({ attributes }) => rgb(attributes['rgb'] ?? ''));
  return {
    theme: THEME_ORDER.map((name, i) => {
      const color = at(scheme, name)?.children[0];
      return color ? rgb(color.attributes['lastClr'] ?? color.attributes['val'] ?? '') : (OFFICE_THEME[i] ?? '000000');
    }),
    indexed: own.length > 0 ? own : INDEXED,
  };
}

/** RRGGBB of an element like `color` or `fgColor`; null for "automatic" and for none. */
export function colorOf(node: XmlNode | null, colors: ColorTable): string | null {
  const base = node === null ? null : baseColor(node, colors);
  return base === null ? null : tintColor(base, numberAt(node, 'tint', 0));
}

function baseColor({ attributes }: XmlNode, colors: ColorTable): string | null {
  if (attributes['rgb'] !== undefined) return rgb(attributes['rgb']);
  if (attributes['theme'] !== undefined) return colors.theme[Number(attributes['theme'])] ?? null;
  if (attributes['indexed'] === undefined) return null;
  const index = Number(attributes['indexed']);
  // The system's own colours of letters and ground.
  if (index >= 64) return index === 65 ? 'FFFFFF' : '000000';
  return colors.indexed[index] ?? null;
}

function rgb(text: string): string {
  return text.slice(-6).toUpperCase().padStart(6, '0');
}
