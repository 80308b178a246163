import type { Area } from '../../workbook';
import type { CellStyle } from '../cell-style';
import type { Expression, FormulaValue } from '../formula/expression';
import type { NameWrite, PrintedPage, SheetDress, TableResize } from '../write-plan';

/** What a sheet of ours is for. */
export type OwnSheetRole =
  | 'scenarios'
  | 'links'
  | 'basis'
  /** The result where there is no room beside the person's table. */
  | 'results'
  | 'findings'
  /** What stood in the person's cells that were replaced. */
  | 'kept'
  | 'snapshots'
  | 'document';

/**
 * Everything of ours in a workbook as it should be, whatever stands there now. The difference to what stands there is the
 * `WritePlan`; cells outside `areas` and `replaced` are never written.
 */
export interface OwnContent {
  /** In the order they stand in the workbook. */
  readonly sheets: readonly OwnSheet[];
  /** In the person's sheets, beside their tables. */
  readonly besides: readonly OwnArea[];
  /** For the person to refer to; the bookkeeping's own are added by the difference. */
  readonly names: readonly NameWrite[];
  readonly replaced: readonly ReplacedCell[];
  readonly tables: readonly TableResize[];
}

export interface OwnSheet {
  readonly role: OwnSheetRole;
  readonly name: string;
  readonly cells: readonly OwnCell[];
  readonly dress: Dress;
}

export interface OwnArea {
  /** Which of the areas beside tables it is ("results", "prices1"); the same from run to run. */
  readonly id: string;
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly OwnCell[];
  readonly dress: Dress;
}

export type Dress = Omit<SheetDress, 'sheet' | 'areas' | 'unsetWidths'>;

export interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly content: OwnCellContent;
  readonly style: CellStyle;
  /** A person is meant to change it: it is read back, and never counts as overwritten. */
  readonly isInput: boolean;
}

export type OwnCellContent =
  | { readonly kind: 'formula'; readonly expression: Expression }
  | { readonly kind: 'constant'; readonly value: FormulaValue }
  /** An input that is still empty. */
  | { readonly kind: 'blank' };

/** A cell of the person's that gets a formula of ours instead. */
export interface ReplacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly expression: Expression;
}

/** As wide as one page. */
export const ACROSS_THE_PAGE: PrintedPage = { orientation: 'landscape', pagesWide: 1, pagesHigh: null };

export const NO_DRESS: Dress = {
  conditionalFormats: [],
  validations: [],
  links: [],
  widths: [],
  heights: [],
  frozen: null,
  charts: [],
  page: null,
};
