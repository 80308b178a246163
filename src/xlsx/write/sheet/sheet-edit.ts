import type { Area } from '../../../workbook/workbook';
import type { CellContent, CellLink, ColumnWidth, PrintedPage, RowHeight, Validation } from '../../../workbook/write/write-plan';

/** What is to be changed in one sheet's part. Rows and columns are counted from 0; each cell stands at most once in `cells`. */
export interface SheetEdit {
  /** The sheet's name, for errors. */
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
  /** New values of formula cells whose formulas stay as they stand; cells that are not there are left out. */
  readonly values: readonly CellValue[];
  /** Null leaves all that lies over the cells. */
  readonly dress: SheetDressEdit | null;
  /** The relationship that leads to the sheet's drawing; null for none, absent where it stays as it is. */
  readonly drawingRelationId?: string | null;
}

export interface CellEdit {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent | UncalculatedFormula;
  /** Null leaves the cell's format as it is; a new cell has that of its row or column then. */
  readonly style: StyleChoice | null;
  /**
   * For 'gone': the format of the empty cell that stood here before we wrote in it, as `SheetXmlResult.looks` told (null: it had no
   * `s` attribute). Absent: there was no cell, and it is taken out.
   */
  readonly was?: number | null;
}

/** A formula that nobody has worked out yet. */
export interface UncalculatedFormula {
  readonly kind: 'formula';
  readonly formula: string;
  readonly value: null;
}

/** Formats are indices of `cellXfs` (the `s` attribute). */
export interface StyleChoice {
  /** The cell whose format is the base; absent: that of the cell itself. Where there is no cell, its row's or column's format. */
  readonly like?: { readonly row: number; readonly column: number };
  /** The format that the cell gets. */
  readonly formatOver: (base: number) => number;
}

export interface CellValue {
  readonly row: number;
  readonly column: number;
  readonly value: number | string | boolean;
}

/** As SheetDress, with formats by their numbers. */
export interface SheetDressEdit {
  readonly areas: readonly Area[];
  readonly conditionalFormats: readonly ConditionalFormatEdit[];
  readonly validations: readonly Validation[];
  readonly links: readonly CellLink[];
  readonly widths: readonly ColumnWidth[];
  readonly unsetWidths: readonly number[];
  /** Null leaves the view as it is. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  /** Empty leaves all rows as they are. */
  readonly heights: readonly RowHeight[];
  /** Null leaves the page as it is. */
  readonly page: PrintedPage | null;
}

interface ConditionalFormatEdit {
  readonly area: Area;
  /** With or without its leading "=". */
  readonly formula: string;
  /** Index of `dxfs`. */
  readonly dxfId: number;
}

export interface SheetXmlResult {
  readonly xml: string;
  /** Empty cells with a look that were written in now; `style` is their `s` attribute, null where it was missing. */
  readonly looks: readonly CellLook[];
  /** Formulas came, went or changed: the calculation chain is no longer true. */
  readonly hasOtherFormulas: boolean;
}

export interface CellLook {
  readonly row: number;
  readonly column: number;
  readonly style: number | null;
}
