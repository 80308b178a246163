import type { Area } from '../../workbook/workbook';

/** What a person has marked in the grid: an area, and the cell in it that is typed in. */
export interface GridSelection {
  readonly sheet: string;
  readonly area: Area;
  readonly row: number;
  readonly column: number;
}

/** A cell's place on the grid, in pixels from its upper left corner. */
export interface CellBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface GridListener {
  readonly onSelect: (selection: GridSelection) => void;
  /** What is shown has moved. */
  readonly onScroll: () => void;
}

export type GridDirection = 'up' | 'right' | 'down' | 'left';
