import type { Look } from './look';

type Asked = Excel.CellPropertiesLoadOptions;
export type LookName = Exclude<keyof Look, 'numberFormat'>;

/** About as long as an answer is, for one cell. */
const BYTES_OF_LINES = 700;
const BYTES_OF_GROUND = 100;
const BYTES_OF_OTHERS = 35;
const BYTES_PER_CELL = 30;

/** Excel tells of all sides or of none. */
const LINES: Asked = { format: { borders: { color: true, style: true, weight: true } } };

const ASKED: { readonly [Name in LookName]: Asked } = {
  style: { style: true },
  fontName: { format: { font: { name: true } } },
  fontSize: { format: { font: { size: true } } },
  bold: { format: { font: { bold: true } } },
  italic: { format: { font: { italic: true } } },
  strikethrough: { format: { font: { strikethrough: true } } },
  underline: { format: { font: { underline: true } } },
  color: { format: { font: { color: true } } },
  superscript: { format: { font: { superscript: true } } },
  subscript: { format: { font: { subscript: true } } },
  fill: { format: { fill: { color: true, pattern: true, patternColor: true } } },
  horizontal: { format: { horizontalAlignment: true } },
  vertical: { format: { verticalAlignment: true } },
  indent: { format: { indentLevel: true } },
  wrap: { format: { wrapText: true } },
  shrink: { format: { shrinkToFit: true } },
  rotation: { format: { textOrientation: true } },
  readingOrder: { format: { readingOrder: true } },
  isLocked: { format: { protection: true } },
  isFormulaHidden: { format: { protection: true } },
  borderTop: LINES,
  borderBottom: LINES,
  borderLeft: LINES,
  borderRight: LINES,
  diagonalUp: LINES,
  diagonalDown: LINES,
};

/** All that can be set again, but the number format, which `getCellProperties` does not know. */
export const LOOK_NAMES = Object.keys(ASKED) as readonly LookName[];

/** What `Range.getCellProperties` is to be asked for these things. */
export function propertiesFor(names: readonly LookName[]): Asked {
  return names.reduce<Asked>((all, name) => merged(all, ASKED[name]), {});
}

/** Of the answer, for one cell. */
export function answerBytes(names: readonly LookName[]): number {
  const isLine = (name: LookName): boolean => ASKED[name] === LINES;
  const others = names.filter((name) => !isLine(name) && name !== 'fill').length;
  return BYTES_PER_CELL + (names.some(isLine) ? BYTES_OF_LINES : 0) + (names.includes('fill') ? BYTES_OF_GROUND : 0) + others * BYTES_OF_OTHERS;
}

function merged({ style, format: one = {} }: Asked, { style: styleToo, format: other = {} }: Asked): Asked {
  const format = {
    ...one,
    ...other,
    ...((one.font ?? other.font) && { font: { ...one.font, ...other.font } }),
  };
  return { ...((style ?? styleToo) !== undefined && { style: true }), ...(Object.keys(format).length > 0 && { format }) };
}
