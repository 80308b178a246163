import type { Area } from '../../../workbook/workbook';
import { rangeAt } from '../../read/range-area';
import type { Ground, Line, Look } from './look';

/** A cell's answer is about so long. */
export const BYTES_PER_LOOK = 1_100;

/** What of a cell's look is asked for: all that can be set again. */
const ASKED: Excel.CellPropertiesLoadOptions = {
  style: true,
  format: {
    font: { name: true, size: true, bold: true, italic: true, strikethrough: true, underline: true, color: true, superscript: true, subscript: true },
    fill: { color: true, pattern: true, patternColor: true },
    borders: { color: true, style: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    indentLevel: true,
    wrapText: true,
    shrinkToFit: true,
    textOrientation: true,
    readingOrder: true,
    protection: true,
  },
};

/** Asks how the cells of an area look; what it gives is to be called once the batch has been sent: rows of looks. */
export function queueLooks(sheet: Excel.Worksheet, area: Area): () => Look[][] {
  const range = rangeAt(sheet, area);
  range.load('numberFormat');
  const properties = range.getCellProperties(ASKED);
  return () => {
    const formats = range.numberFormat as string[][];
    return properties.value.map((row, i) => row.map((cell, j) => lookOf(cell, formats[i]?.[j] ?? 'General')));
  };
}

function lookOf({ style = 'Normal', format = {} }: Excel.CellProperties, numberFormat: string): Look {
  const { font = {}, fill = {}, borders = {}, protection = {} } = format;
  return {
    style,
    numberFormat,
    fontName: font.name ?? 'Calibri',
    fontSize: font.size ?? 11,
    bold: font.bold ?? false,
    italic: font.italic ?? false,
    strikethrough: font.strikethrough ?? false,
    underline: font.underline ?? 'None',
    color: font.color?.toUpperCase() ?? '#000000',
    superscript: font.superscript ?? false,
    subscript: font.subscript ?? false,
    fill: groundOf(fill),
    horizontal: format.horizontalAlignment ?? 'General',
    vertical: format.verticalAlignment ?? 'Bottom',
    indent: format.indentLevel ?? 0,
    wrap: format.wrapText ?? false,
    shrink: format.shrinkToFit ?? false,
    rotation: format.textOrientation ?? 0,
    readingOrder: format.readingOrder ?? 'Context',
    isLocked: protection.locked ?? true,
    isFormulaHidden: protection.formulaHidden ?? false,
    borderTop: lineOf(borders.top),
    borderBottom: lineOf(borders.bottom),
    borderLeft: lineOf(borders.left),
    borderRight: lineOf(borders.right),
    diagonalUp: lineOf(borders.diagonalUp),
    diagonalDown: lineOf(borders.diagonalDown),
  };
}

/** A cell without ground is said to be white; its pattern tells. */
function groundOf({ color = '', pattern = 'None', patternColor = '' }: Excel.CellPropertiesFill): Ground | null {
  if (pattern === 'None' || color === '') return null;
  return { color: color.toUpperCase(), pattern, patternColor: pattern === 'Solid' ? '' : patternColor.toUpperCase() };
}

function lineOf(border: Excel.CellBorder = {}): Line | null {
  const { style = 'None', weight = 'Thin', color = '#000000' } = border;
  return style === 'None' ? null : { style, weight, color: color.toUpperCase() };
}
