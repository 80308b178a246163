import type { Area } from '../../../../src/workbook/workbook';

/**
 * The emulated workbook: plain data that the dispatcher changes in place and `structuredClone` copies. Rows and columns are counted
 * from 0. Whole formats are shared and never changed in place: a cell gets another.
 */
export interface WorkbookModel {
  sheets: SheetModel[];
  names: NameModel[];
  tables: TableModel[];
  dateSystem: 1900 | 1904;
  /** XML texts, the person's and ours, by their ids. */
  customXml: { id: string; namespace: string; xml: string }[];
  isProtected: boolean;
  /** Id of the sheet that is seen. */
  active: string;
  /** Of the document (Office.context.document.settings), kept when it is closed and opened. */
  settings: Record<string, unknown>;
  /** Named styles by name; "Normal" always. */
  styles: Map<string, CellFormat>;
  /** For the next id of a sheet, table or rule. */
  nextId: number;
}

export interface SheetModel {
  /** "{00000001-0001-0000-0000-000000000000}"; stays when it is renamed. */
  id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  protection: SheetProtection | null;
  /** Of cells that nothing else says anything of; the same for all sheets of a workbook. */
  defaultFormat: CellFormat;
  /** row → column → cell. A cell that is absent is empty and looks as its row, else its column, else the default. */
  rows: Map<number, Map<number, CellModel>>;
  rowFormats: Map<number, CellFormat>;
  columnFormats: Map<number, CellFormat>;
  /** Columns with a width of their own, in characters of the default font. */
  columnWidths: Map<number, number>;
  standardWidth: number;
  /** Rows with a height of their own, in points. */
  rowHeights: Map<number, number>;
  /** Rows whose height some program has fitted to their text, and would fit again; in points. */
  fittedHeights: Map<number, number>;
  standardHeight: number;
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  merged: Area[];
  conditionalFormats: ConditionalFormatModel[];
  validations: ValidationModel[];
  links: LinkModel[];
  charts: ChartModel[];
  /** Charts, pictures and the like that were in the file: untouched, only counted. */
  otherDrawings: number;
  /** How many rows and columns stay in view. */
  frozen: { rows: number; columns: number } | null;
  page: PageModel;
  /** Of the sheet's own filter; hidden rows are in `hiddenRows`. */
  filter: Area | null;
  tabColor: string | null;
}

export interface SheetProtection {
  password: string | null;
  /** Cells that may be changed all the same are those whose format is not locked. */
  allows: Record<string, boolean>;
}

export interface CellModel {
  content: Content;
  format: CellFormat;
}

export type Content =
  | { kind: 'empty' }
  | { kind: 'number'; value: number }
  | { kind: 'text'; value: string }
  | { kind: 'boolean'; value: boolean }
  /** "#REF!" */
  | { kind: 'error'; value: string }
  /**
   * `formula` in en-US with its leading "=". `value` is what it was last worked out to; `isDirty` where that is to be done again before
   * it is asked for.
   */
  | { kind: 'formula'; formula: string; value: CellValue; isDirty: boolean; spill?: Area }
  /** A value that a formula elsewhere has spilled into the cell. */
  | { kind: 'spilled'; value: CellValue; row: number; column: number };

export type CellValue = { kind: 'number'; value: number } | { kind: 'text'; value: string } | { kind: 'boolean'; value: boolean } | { kind: 'error'; value: string } | { kind: 'empty' };

export type BorderSide = 'top' | 'bottom' | 'left' | 'right' | 'diagonalUp' | 'diagonalDown';

/** Colours as "RRGGBB" in capitals, those of the theme worked out; null is the program's own. */
export interface CellFormat {
  readonly numberFormat: string;
  /** Text stays text when it is edited (the apostrophe before it). */
  readonly quotePrefix: boolean;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly strikethrough: boolean;
    readonly underline: 'None' | 'Single' | 'Double' | 'SingleAccountant' | 'DoubleAccountant';
    readonly color: string;
    readonly vertical: 'superscript' | 'subscript' | null;
  };
  /** Null: no ground. */
  readonly fill: { readonly color: string; readonly pattern: string; readonly patternColor: string | null } | null;
  readonly horizontal: 'General' | 'Left' | 'Center' | 'Right' | 'Fill' | 'Justify' | 'CenterAcrossSelection' | 'Distributed';
  readonly vertical: 'Top' | 'Center' | 'Bottom' | 'Justify' | 'Distributed';
  readonly indent: number;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly rotation: number;
  readonly readingOrder: number;
  readonly borders: Readonly<Partial<Record<BorderSide, BorderModel>>>;
  readonly isLocked: boolean;
  readonly isFormulaHidden: boolean;
  /** The named style it is built on. */
  readonly style: string;
}

export interface BorderModel {
  /** As Excel.BorderLineStyle and Excel.BorderWeight name them. */
  readonly line: string;
  readonly weight: string;
  readonly color: string;
}

export interface TableModel {
  id: string;
  name: string;
  sheet: string;
  /** Header row and totals row included. */
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
  columns: { id: number; name: string }[];
  style: string;
  hasFilter: boolean;
  isFiltered: boolean;
}

export interface NameModel {
  name: string;
  /** With its leading "=". */
  formula: string;
  /** Id of the sheet that it is local to; null for the workbook. */
  sheet: string | null;
  isVisible: boolean;
  comment: string;
}

export interface ConditionalFormatModel {
  id: string;
  areas: Area[];
  /** As Excel.ConditionalFormatType names it; only Custom ones can be looked into. */
  type: string;
  /** Written for the first cell of the first area, with its leading "="; "" for those that are not Custom. */
  formula: string;
  font: { bold?: boolean; italic?: boolean; color?: string };
  fill: string | null;
  stopIfTrue: boolean;
  /** Of other types: what the file says, so that a comparison sees a change. */
  other: string;
}

export interface ValidationModel {
  areas: Area[];
  /** As the API has it: {list: {source, inCellDropDown}}, {decimal: {formula1, formula2, operator}}, … */
  rule: Record<string, unknown>;
  errorAlert: { title: string; message: string; style: string; showAlert: boolean } | null;
  prompt: { title: string; message: string; showPrompt: boolean } | null;
  ignoreBlanks: boolean;
}

export interface LinkModel {
  row: number;
  column: number;
  /** "'Volymer och priser'!B5", or null where it leads out of the workbook. */
  documentReference: string | null;
  address: string | null;
  screenTip: string;
}

export interface ChartModel {
  id: string;
  name: string;
  title: string;
  /** As Excel.ChartType names it. */
  type: string;
  /** The cells it covers. */
  place: Area;
  hasLegend: boolean;
  valueAxis: { title: string | null; minimum: number | null; numberFormat: string };
  /** What else was set through the API ("Title.Font.Size"): given back, but never read from a file, so not to be compared. */
  looks?: Record<string, unknown>;
  series: {
    /** As a person reads it. */
    name: string;
    /** References as "Underlag!$B$4:$B$6". */
    values: string;
    categories: string;
    /** RRGGBB; null draws nothing, undefined is the program's own. */
    color: string | null | undefined;
    hasLabels: boolean;
    labelFormat: string | null;
    /** As the chart's. */
    looks?: Record<string, unknown>;
  }[];
}

interface PageModel {
  orientation: 'Portrait' | 'Landscape';
  fitWide: number | null;
  fitHigh: number | null;
  /** "$1:$3" */
  titleRows: string | null;
  titleColumns: string | null;
  /** As a chart's. */
  looks?: Record<string, unknown>;
}
