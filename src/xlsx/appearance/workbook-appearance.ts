import type { Area } from '../../workbook/workbook';
import type { CellLook } from './cell-look';

/** How a workbook looks, beside what it says. Nothing of it is needed to calculate. */
export interface WorkbookAppearance {
  /** What cells, rows and columns name by number. */
  readonly looks: readonly CellLook[];
  /** By the sheet's name. */
  readonly sheets: ReadonlyMap<string, SheetAppearance>;
}

export interface SheetAppearance {
  /** row → column → number of its look; cells of the first look are absent, empty ones with a look are here. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, number>>;
  /** Rows that say anything of their own. */
  readonly rows: ReadonlyMap<number, RowAppearance>;
  readonly columns: readonly ColumnAppearance[];
  /** Pixels, as all sizes here. */
  readonly defaultHeight: number;
  readonly defaultWidth: number;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly hasGridLines: boolean;
  readonly emphases: readonly EmphasisRule[];
  /** Whether there are charts or pictures over the cells. */
  readonly hasDrawing: boolean;
}

export interface RowAppearance {
  readonly height: number | null;
  readonly look: number | null;
}

/** Both columns belong to it, counted from 0. */
export interface ColumnAppearance {
  readonly first: number;
  readonly last: number;
  readonly width: number | null;
  readonly look: number | null;
}

/** A conditional format that a formula decides: laid over the cells of `areas` for which it is true. */
export interface EmphasisRule {
  readonly areas: readonly Area[];
  /** Without "=", for the first cell of the first area. */
  readonly formula: string;
  readonly priority: number;
  readonly emphasis: EmphasisLook;
}

export interface EmphasisLook {
  readonly bold: boolean;
  readonly color: string | null;
  readonly fill: string | null;
}
