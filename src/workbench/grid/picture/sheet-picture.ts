import type { Area } from '../../../workbook/workbook';
import type { CellLook } from '../../../xlsx/appearance/cell-look';
import type { EmphasisLook } from '../../../xlsx/appearance/workbook-appearance';

/** A sheet as the grid is to draw it: texts, already formatted, and looks. Sizes in pixels. Plain data that can be compared. */
export interface SheetPicture {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: CellPictures;
  /** Rows and columns that differ from the usual. */
  readonly rows: ReadonlyMap<number, LinePicture>;
  readonly columns: ReadonlyMap<number, LinePicture>;
  readonly usualHeight: number;
  readonly usualWidth: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merged: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridLines: boolean;
}

/** row → column → cell. */
export type CellPictures = ReadonlyMap<number, ReadonlyMap<number, CellPicture>>;

export interface CellPicture {
  /** Null for a cell that only has a look. */
  readonly text: string | null;
  readonly style: PictureStyle;
}

/** One object for all cells of a picture that look alike. */
export interface PictureStyle {
  readonly look: CellLook;
  /** Which side the content keeps to where the look does not say. */
  readonly leaning: Leaning;
  /** What a conditional format lays over it. */
  readonly emphasis: EmphasisLook | null;
}

export type Leaning = 'left' | 'center' | 'right';

export interface LinePicture {
  readonly size: number | null;
  readonly isHidden: boolean;
}
