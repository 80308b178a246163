import type { Area } from '../workbook';
import type { CellStyle, Emphasis } from './cell-style';
import type { Chart } from './chart';

/**
 * Everything that a write changes in a workbook, as plain data, for any host to apply in one go. It is the difference between
 * what stands there and what should: a workbook that is up to date gives a plan without anything in it. Preview, dry run,
 * receipt and undo are views of it. Rows and columns are counted from 0.
 */
export interface WritePlan {
  /** New sheets, in this order, after the workbook's own. */
  readonly addSheets: readonly string[];
  /** Sheets of ours that go. */
  readonly removeSheets: readonly string[];
  /** Each cell once. */
  readonly cells: readonly CellWrite[];
  /** What lies over cells. A sheet that is not named keeps its own. */
  readonly dress: readonly SheetDress[];
  /** What we laid, last time, over the sheets in `dress` and `removeSheets`, as far as it is known: undoing lays it again. */
  readonly formerDress?: readonly SheetDress[];
  readonly tables: readonly TableResize[];
  readonly setNames: readonly NameWrite[];
  /** Workbook-wide names that go. */
  readonly removeNames: readonly string[];
  /** What the next run needs to know, kept in the workbook out of sight; null takes it away. */
  readonly state: string | null;
  /** The person's own cells among `cells`: other cells of theirs may depend on them and need new values. */
  readonly replaced: readonly CellPlace[];
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface CellWrite extends CellPlace {
  readonly content: CellContent;
  /** Null leaves the cell's look as it is. */
  readonly style: CellStyle | null;
}

export type CellContent =
  | { readonly kind: 'number'; readonly value: number }
  /** Always text, whatever it looks like. */
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `formula` in en-US with its leading "=", and the value that our engine computed. */
  | { readonly kind: 'formula'; readonly formula: string; readonly value: number | string | boolean }
  /** Nothing, in a cell that keeps its look. */
  | { readonly kind: 'blank' }
  /** As it was before we wrote in it: empty, with the look it had then. */
  | { readonly kind: 'gone' };

/** What lies over the cells of a sheet. Replaces what of this kind stood wholly inside `areas` before. */
export interface SheetDress {
  readonly sheet: string;
  /** Where the sheet is ours. */
  readonly areas: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Validation[];
  readonly links: readonly CellLink[];
  /** Only for columns that have no width of their own yet. */
  readonly widths: readonly ColumnWidth[];
  /** Columns whose width we set before and that go back to the sheet's default. */
  readonly unsetWidths: readonly number[];
  /** On a sheet of ours only. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  /**
   * On a sheet of ours only: rows that are higher than the others. Where there are any, rows within `areas` that are not named go
   * back to the sheet's default; rows that a person has given a height keep it.
   */
  readonly heights: readonly RowHeight[];
  /** On a sheet of ours only: all charts of the sheet. */
  readonly charts: readonly Chart[];
  /** On a sheet of ours only: how it is printed, with what is `frozen` on every page. Null leaves the page as it is. */
  readonly page: PrintedPage | null;
}

export interface PrintedPage {
  readonly orientation: 'landscape' | 'portrait';
  /** Made smaller until it takes no more pages beside each other than this. */
  readonly pagesWide: number;
  /** The same of pages below each other; null for as many as it needs. */
  readonly pagesHigh: number | null;
}

/** `formula` is true for the cells that are to be emphasised, written for the area's first cell. */
export interface ConditionalFormat {
  readonly area: Area;
  readonly formula: string;
  readonly emphasis: Emphasis;
}

/** A drop-down, or a limit to numbers. Anything else is refused with `message`. */
export interface Validation {
  readonly area: Area;
  readonly rule:
    /** Items themselves (no comma in them), or a reference to the cells that hold them. */
    | { readonly kind: 'list'; readonly items: readonly string[] }
    | { readonly kind: 'listFrom'; readonly refersTo: string }
    | { readonly kind: 'between'; readonly low: number; readonly high: number };
  readonly title: string;
  readonly message: string;
}

/** From a cell to another place in the workbook. */
export interface CellLink {
  readonly row: number;
  readonly column: number;
  /** "'Volymer och priser'!B5". */
  readonly to: string;
  readonly tooltip: string;
}

export interface ColumnWidth {
  readonly column: number;
  /** In characters of the workbook's default font. */
  readonly width: number;
}

/** Programs that fit rows to their text still do: it is what they start from. */
export interface RowHeight {
  readonly row: number;
  /** Points. */
  readonly height: number;
}

/** An Excel table that gets, or loses, columns at its right end. */
export interface TableResize {
  readonly sheet: string;
  readonly table: string;
  /** Header row and totals row included. */
  readonly area: Area;
  /** Headers of the columns beyond those it has now, as they are written in the header row. */
  readonly added: readonly string[];
}

export interface NameWrite {
  readonly name: string;
  /** Without "=": `Scenarier!$B$3`. */
  readonly refersTo: string;
  /** For our own bookkeeping: not listed where a person looks for names. */
  readonly isHidden: boolean;
}

/** What a host did beyond the plan, or could not do. */
export interface WriteReceipt {
  /** The person's formulas that depend on replaced cells and got new values. */
  readonly recalculated: readonly CellPlace[];
  /** Those whose values could not be worked out here; Excel does it when the workbook is opened. */
  readonly leftToExcel: readonly CellPlace[];
  /** Formulas of ours that the open program works out to another value than our engine, more than half an öre away; absent: none. */
  readonly otherValues?: readonly CellPlace[];
}
