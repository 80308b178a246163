import { isTrue } from '../../../../../src/xlsx/xml/xml-values';
import type { BorderModel, BorderSide, CellFormat } from '../workbook-model';
import { colorOf, type ColorTable } from './theme-colors';
import { at, type XmlNode } from './xml-node';

export function readBorders(node: XmlNode, colors: ColorTable): CellFormat['borders'] {
  const borders: Partial<Record<BorderSide, BorderModel>> = {};
  for (const [side, names] of SIDES) {
    const line = names.map((name) => at(node, name)).find((found) => found !== null) ?? null;
    const border = borderOf(line, colors);
    if (border !== null && isDrawn(node, side)) borders[side] = border;
  }
  return borders;
}

function isDrawn(node: XmlNode, side: BorderSide): boolean {
  return (side !== 'diagonalUp' && side !== 'diagonalDown') || isTrue(node.attributes[side]);
}

function borderOf(node: XmlNode | null, colors: ColorTable): BorderModel | null {
  const [line, weight] = LINES[node?.attributes['style'] ?? 'none'] ?? [];
  if (node === null || line === undefined || weight === undefined) return null;
  return { line, weight, color: colorOf(at(node, 'color'), colors) ?? '000000' };
}

/** Strict files say start and end for left and right. */
const SIDES: readonly (readonly [BorderSide, readonly string[]])[] = [
  ['top', ['top']],
  ['bottom', ['bottom']],
  ['left', ['left', 'start']],
  ['right', ['right', 'end']],
  ['diagonalUp', ['diagonal']],
  ['diagonalDown', ['diagonal']],
];

/** A file's names → Excel.BorderLineStyle and Excel.BorderWeight. */
const LINES: Readonly<Record<string, readonly [line: string, weight: string]>> = {
  hair: ['Continuous', 'Hairline'],
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
  double: ['Double', 'Thick'],
};
