import type { Area } from '../../../workbook/workbook';
import { rangeAt } from '../../read/range-area';
import type { Ground, Line, LookChange } from './look';

/** What is asked for an area, and what is answered, comes to about so much. */
export const BYTES_PER_COMMON_LOOK = 1_500;

const FORMAT = [
  ...['name', 'size', 'bold', 'italic', 'strikethrough', 'underline', 'color', 'superscript', 'subscript'].map((each) => `font/${each}`),
  ...['color', 'pattern', 'patternColor'].map((each) => `fill/${each}`),
  ...['sideIndex', 'style', 'weight', 'color'].map((each) => `borders/items/${each}`),
  ...['horizontalAlignment', 'verticalAlignment', 'indentLevel', 'wrapText', 'shrinkToFit', 'textOrientation', 'readingOrder'],
  ...['locked', 'formulaHidden'].map((each) => `protection/${each}`),
];

type Side = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal' | 'DiagonalUp' | 'DiagonalDown';

/**
 * Asks for the things of a look that all cells of an area have in common, but for the number format; to be called once the batch has been
 * sent. What is not in common is absent: Excel says null for it, and '' for some colours.
 */
export function queueCommonLook(sheet: Excel.Worksheet, area: Area): () => LookChange {
  const range = rangeAt(sheet, area);
  range.load(['style', ...FORMAT.map((path) => `format/${path}`)].join(','));
  return () => {
    const { style, format } = range;
    const { font, fill, borders, protection } = format;
    return saidOnly({
      style,
      fontName: font.name,
      fontSize: font.size,
      bold: font.bold,
      italic: font.italic,
      strikethrough: font.strikethrough,
      underline: font.underline,
      color: colorOf(font.color),
      superscript: font.superscript,
      subscript: font.subscript,
      fill: groundOf(fill),
      horizontal: format.horizontalAlignment,
      vertical: format.verticalAlignment,
      indent: format.indentLevel,
      wrap: format.wrapText,
      shrink: format.shrinkToFit,
      rotation: format.textOrientation,
      readingOrder: format.readingOrder,
      isLocked: protection.locked,
      isFormulaHidden: protection.formulaHidden,
      ...linesOf(area, borders.items),
    });
  };
}

type Said<T> = { readonly [Name in keyof T]?: T[Name] | undefined };

/** Null means no ground and no line where `groundOf` and `linesOf` say it, and nothing in common elsewhere. */
function saidOnly({ fill, borderTop, borderBottom, borderLeft, borderRight, diagonalUp, diagonalDown, ...plain }: Said<LookChange>): LookChange {
  const nullable = { fill, borderTop, borderBottom, borderLeft, borderRight, diagonalUp, diagonalDown };
  return {
    ...Object.fromEntries(Object.entries(plain).filter(([, value]) => isSaid(value))),
    ...Object.fromEntries(Object.entries(nullable).filter(([, value]) => value !== undefined)),
  };
}

/** The types know of no null. */
function isSaid(value: unknown): boolean {
  return value !== null && value !== undefined && value !== '';
}

function colorOf(color: string | null): string | undefined {
  return color === null || color === '' ? undefined : color.toUpperCase();
}

/** A cell without ground is said to be white; its pattern tells. */
function groundOf({ color, pattern, patternColor }: Excel.RangeFill): Ground | null | undefined {
  if (!isSaid(pattern)) return undefined;
  if (pattern === 'None') return null;
  const [ground, dots] = [colorOf(color), pattern === 'Solid' ? '' : colorOf(patternColor)];
  return ground === undefined || dots === undefined ? undefined : { color: ground, pattern: pattern as Ground['pattern'], patternColor: dots };
}

/** The edge of an area is that of its outermost cells: it says all of an area so narrow that each cell is outermost, else only that there are no lines. */
function linesOf({ top, left, bottom, right }: Area, items: readonly Excel.RangeBorder[]): Said<LookChange> {
  const line = (side: Side): Line | null | undefined => lineOf(items.find(({ sideIndex }) => sideIndex === side));
  const across = (edge: Side, isNarrow: boolean, others: readonly Side[]): Line | null | undefined => {
    if (isNarrow) return line(edge);
    return others.every((side) => line(side) === null) ? null : undefined;
  };
  const [rows, columns]: Side[][] = [['EdgeTop', 'InsideHorizontal', 'EdgeBottom'], ['EdgeLeft', 'InsideVertical', 'EdgeRight']];
  return {
    borderTop: across('EdgeTop', top === bottom, rows ?? []),
    borderBottom: across('EdgeBottom', top === bottom, rows ?? []),
    borderLeft: across('EdgeLeft', left === right, columns ?? []),
    borderRight: across('EdgeRight', left === right, columns ?? []),
    diagonalUp: line('DiagonalUp'),
    diagonalDown: line('DiagonalDown'),
  };
}

function lineOf(border: Excel.RangeBorder | undefined): Line | null | undefined {
  if (!border || !isSaid(border.style)) return undefined;
  if (border.style === 'None') return null;
  const color = colorOf(border.color);
  if (color === undefined || !isSaid(border.weight)) return undefined;
  return { style: border.style, weight: border.weight, color };
}
