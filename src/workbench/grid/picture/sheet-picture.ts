import type { ICellData, IFreeze, IRange } from '@univerjs/core';

/** A sheet as the grid draws it: texts, already formatted, and looks. Sizes in pixels. Plain data that can be compared. */
export interface SheetPicture {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: CellPictures;
  /** Rows and columns that differ from the usual; hidden ones have none of their own size. */
  readonly rows: ReadonlyMap<number, LinePicture>;
  readonly columns: ReadonlyMap<number, LinePicture>;
  readonly usualHeight: number;
  readonly usualWidth: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly merged: readonly IRange[];
  readonly freeze: IFreeze;
  readonly hasGridLines: boolean;
}

/** row → column → cell. */
export type CellPictures = ReadonlyMap<number, ReadonlyMap<number, CellPicture>>;

export type CellPicture = Required<Pick<ICellData, 'v' | 't' | 's'>>;

export interface LinePicture {
  readonly size: number | null;
  readonly isHidden: boolean;
}
