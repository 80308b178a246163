import type { Ground, Line, Look } from './look';

/** How each thing of a look but its style and number format is set, on one area or on many at once. */
export const SET_LOOK: { readonly [Name in Exclude<keyof Look, 'style' | 'numberFormat'>]: (format: Excel.RangeFormat, value: Look[Name]) => void } = {
  fontName: ({ font }, value) => { font.name = value; },
  fontSize: ({ font }, value) => { font.size = value; },
  bold: ({ font }, value) => { font.bold = value; },
  italic: ({ font }, value) => { font.italic = value; },
  strikethrough: ({ font }, value) => { font.strikethrough = value; },
  underline: ({ font }, value) => { font.underline = value; },
  color: ({ font }, value) => { font.color = value; },
  superscript: ({ font }, value) => { font.superscript = value; },
  subscript: ({ font }, value) => { font.subscript = value; },
  fill: ({ fill }, value) => { setGround(fill, value); },
  horizontal: (format, value) => { format.horizontalAlignment = value; },
  vertical: (format, value) => { format.verticalAlignment = value; },
  indent: (format, value) => { format.indentLevel = value; },
  wrap: (format, value) => { format.wrapText = value; },
  shrink: (format, value) => { format.shrinkToFit = value; },
  rotation: (format, value) => { format.textOrientation = value; },
  readingOrder: (format, value) => { format.readingOrder = value; },
  isLocked: ({ protection }, value) => { protection.locked = value; },
  isFormulaHidden: ({ protection }, value) => { protection.formulaHidden = value; },
  borderTop: ({ borders }, value) => { setLine(borders, 'EdgeTop', value); },
  borderBottom: ({ borders }, value) => { setLine(borders, 'EdgeBottom', value); },
  borderLeft: ({ borders }, value) => { setLine(borders, 'EdgeLeft', value); },
  borderRight: ({ borders }, value) => { setLine(borders, 'EdgeRight', value); },
  diagonalUp: ({ borders }, value) => { setLine(borders, 'DiagonalUp', value); },
  diagonalDown: ({ borders }, value) => { setLine(borders, 'DiagonalDown', value); },
};

/** An indentation holds for the alignment that is there, a pattern for the ground: what comes first is set first. */
export const LOOK_ORDER = ['style', 'numberFormat', ...(Object.keys(SET_LOOK) as (keyof typeof SET_LOOK)[])] as const satisfies readonly (keyof Look)[];

function setGround(fill: Excel.RangeFill, ground: Ground | null): void {
  if (ground === null) {
    fill.clear();
    return;
  }
  fill.color = ground.color;
  if (ground.pattern === 'Solid') return;
  fill.pattern = ground.pattern;
  if (ground.patternColor !== '') fill.patternColor = ground.patternColor;
}

function setLine(borders: Excel.RangeBorderCollection, edge: 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'DiagonalUp' | 'DiagonalDown', line: Line | null): void {
  const border = borders.getItem(edge);
  if (line === null) {
    border.style = 'None';
    return;
  }
  border.style = line.style;
  // Excel knows a double line in one weight only.
  if (line.style !== 'Double') border.weight = line.weight;
  border.color = line.color;
}
