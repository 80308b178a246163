import type { CellFormat } from '../workbook-model';
import { colorOf, type ColorTable } from './theme-colors';
import { all, at, numberAt, type XmlNode } from './xml-node';

/** Null where nothing is painted. */
export function readFill(node: XmlNode, colors: ColorTable): CellFormat['fill'] {
  const gradient = at(node, 'gradientFill');
  if (gradient !== null) return gradientFill(gradient, colors);
  const pattern = at(node, 'patternFill');
  const type = pattern?.attributes['patternType'] ?? 'none';
  if (type === 'none') return null;
  const front = colorOf(at(pattern, 'fgColor'), colors);
  if (type === 'solid') return { color: front ?? '000000', pattern: 'Solid', patternColor: null };
  return { color: colorOf(at(pattern, 'bgColor'), colors) ?? 'FFFFFF', pattern: PATTERNS[type] ?? type, patternColor: front ?? '000000' };
}

/** Only enough of it to see a change: Office.js tells no more either. */
function gradientFill(gradient: XmlNode, colors: ColorTable): CellFormat['fill'] {
  const stops = all(gradient, 'stop').map((stop) => colorOf(at(stop, 'color'), colors));
  const pattern = gradient.attributes['type'] === 'path' ? 'RectangularGradient' : 'LinearGradient';
  return { color: stops[0] ?? 'FFFFFF', pattern: `${pattern} ${numberAt(gradient, 'degree', 0)}`, patternColor: stops.at(-1) ?? null };
}

/** A file's names → those of Excel.FillPattern. */
const PATTERNS: Readonly<Record<string, string>> = {
  mediumGray: 'Gray50',
  darkGray: 'Gray75',
  lightGray: 'Gray25',
  darkHorizontal: 'Horizontal',
  darkVertical: 'Vertical',
  darkDown: 'Down',
  darkUp: 'Up',
  darkGrid: 'Checker',
  darkTrellis: 'SemiGray75',
  lightHorizontal: 'LightHorizontal',
  lightVertical: 'LightVertical',
  lightDown: 'LightDown',
  lightUp: 'LightUp',
  lightGrid: 'Grid',
  lightTrellis: 'CrissCross',
  gray125: 'Gray16',
  gray0625: 'Gray8',
};
