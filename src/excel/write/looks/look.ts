/**
 * How a cell looks, in Office.js's words, each thing by itself: so cells that have one thing in common get it in one go. Colours as
 * "#RRGGBB". Colours of the theme are kept as the colours that they are.
 */
export interface Look {
  /** The named style that it is built on ("Normal"): setting it takes all else away. */
  readonly style: string;
  readonly numberFormat: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly strikethrough: boolean;
  readonly underline: Underline;
  readonly color: string;
  readonly superscript: boolean;
  readonly subscript: boolean;
  /** Null: no ground. */
  readonly fill: Ground | null;
  readonly horizontal: Horizontal;
  readonly vertical: Vertical;
  readonly indent: number;
  readonly wrap: boolean;
  readonly shrink: boolean;
  /** Degrees. */
  readonly rotation: number;
  readonly readingOrder: ReadingOrder;
  readonly isLocked: boolean;
  readonly isFormulaHidden: boolean;
  /** Null: no line. */
  readonly borderTop: Line | null;
  readonly borderBottom: Line | null;
  readonly borderLeft: Line | null;
  readonly borderRight: Line | null;
  readonly diagonalUp: Line | null;
  readonly diagonalDown: Line | null;
}

/** What of a look is to be set; the rest stays as it is. */
export type LookChange = Partial<Look>;

export interface Ground {
  readonly color: string;
  readonly pattern: Pattern;
  /** Of the pattern's dots or stripes; '' for none of its own. */
  readonly patternColor: string;
}

export interface Line {
  readonly style: LineStyle;
  readonly weight: LineWeight;
  readonly color: string;
}

type Format = Excel.CellPropertiesFormat;
export type Underline = NonNullable<Excel.CellPropertiesFont['underline']>;
export type Horizontal = NonNullable<Format['horizontalAlignment']>;
export type Vertical = NonNullable<Format['verticalAlignment']>;
export type ReadingOrder = NonNullable<Format['readingOrder']>;
export type Pattern = NonNullable<Excel.CellPropertiesFill['pattern']>;
export type LineStyle = NonNullable<Excel.CellBorder['style']>;
export type LineWeight = NonNullable<Excel.CellBorder['weight']>;
