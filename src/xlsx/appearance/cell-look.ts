/** How a cell looks, as far as the file says it. Colours as "#RRGGBB"; null is the program's own (black on white). */
export interface CellLook {
  readonly font: FontLook;
  readonly fill: string | null;
  readonly borders: Borders;
  readonly alignment: AlignmentLook;
}

export interface FontLook {
  readonly name: string | null;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly struck: boolean;
  readonly color: string | null;
}

export type BorderSide = 'top' | 'right' | 'bottom' | 'left';

export type Borders = Readonly<Partial<Record<BorderSide, BorderLook>>>;

export interface BorderLook {
  /** As the file names it: "thin", "medium", "double" … */
  readonly style: string;
  readonly color: string | null;
}

export interface AlignmentLook {
  /** Null: numbers to the right, text to the left. */
  readonly horizontal: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wraps: boolean;
  /** Steps of about three spaces. */
  readonly indent: number;
}

export const PLAIN_FONT: FontLook = { name: null, size: 11, bold: false, italic: false, underlined: false, struck: false, color: null };

export const PLAIN_ALIGNMENT: AlignmentLook = { horizontal: null, vertical: 'bottom', wraps: false, indent: 0 };

export const PLAIN_LOOK: CellLook = { font: PLAIN_FONT, fill: null, borders: {}, alignment: PLAIN_ALIGNMENT };
