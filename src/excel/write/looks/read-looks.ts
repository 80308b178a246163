import type { Area } from '../../../workbook/workbook';
import { rangeAt } from '../../read/range-area';
import { answerBytes, LOOK_NAMES, propertiesFor, type LookName } from './asked-properties';
import type { Ground, Line, Look, LookChange } from './look';

/** A cell's answer is about so long. */
export const BYTES_PER_LOOK = answerBytes(LOOK_NAMES) + 40;

/** Asks how the cells of an area look; what it gives is to be called once the batch has been sent: rows of looks. */
export function queueLooks(sheet: Excel.Worksheet, area: Area): () => Look[][] {
  const range = rangeAt(sheet, area);
  range.load('numberFormat');
  const properties = range.getCellProperties(propertiesFor(LOOK_NAMES));
  return () => {
    const formats = range.numberFormat as string[][];
    return properties.value.map((row, i) => row.map((cell, j) => ({ ...lookOf(cell), numberFormat: formats[i]?.[j] ?? 'General' })));
  };
}

/** The same for these things of a look only. */
export function queueThingsOfLooks(sheet: Excel.Worksheet, area: Area, names: readonly LookName[]): () => LookChange[][] {
  const properties = rangeAt(sheet, area).getCellProperties(propertiesFor(names));
  return () =>
    properties.value.map((row) =>
      row.map((cell) => {
        const look = lookOf(cell);
        return Object.fromEntries(names.map((name) => [name, look[name]]));
      }),
    );
}

function lookOf({ style = 'Normal', format = {} }: Excel.CellProperties): Omit<Look, 'numberFormat'> {
  const { font = {}, fill = {}, borders = {}, protection = {} } = format;
  return {
    style,
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
