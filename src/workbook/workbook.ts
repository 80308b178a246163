/** What a host reads. Rows and columns are counted from 0, as in Office.js. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
  /** What the serial number of a date counts from; 1900 where it is not said. */
  readonly dateSystem?: 1900 | 1904;
  /** What volymplan last kept in the workbook out of sight (`WritePlan.state`); absent or null where there is nothing. */
  readonly state?: string | null;
}

export interface Sheet {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly isProtected: boolean;
  /** row → column → cell; cells that hold nothing are absent, rows and columns in ascending order. */
  readonly rows: ReadonlyMap<number, ReadonlyMap<number, SheetCell>>;
  readonly merged: readonly Area[];
  /** Excel tables (ListObjects). */
  readonly tables: readonly SheetTable[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Columns that somebody gave a width of their own; absent where it is not known. */
  readonly sizedColumns?: ReadonlySet<number>;
}

export type CellType = 'number' | 'text' | 'boolean' | 'error' | 'date';

export interface SheetCell {
  /** A number (for `date`: the workbook's own serial number), text, boolean, or an error's name ("#REF!"). */
  readonly value: number | string | boolean;
  readonly type: CellType;
  /** In en-US notation, "General" where none is set. */
  readonly numberFormat: string;
  /** With its leading "=", in en-US; null for a constant. */
  readonly formula: string | null;
  /** False for a formula that no program has calculated yet: there is no value, and `value` is "". */
  readonly isCalculated?: false;
}

/** Both corners belong to the area. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetTable {
  readonly name: string;
  readonly area: Area;
  readonly headerRows: number;
  readonly totalsRows: number;
}

export interface DefinedName {
  readonly name: string;
  /** As written, without "=": `Blad1!$B$3:$F$12`. */
  readonly refersTo: string;
  /** The sheet it is local to, else null. */
  readonly sheet: string | null;
}

export type UnreadableReason =
  | 'not-found'
  | 'not-xlsx'
  | 'old-format'
  | 'encrypted'
  | 'truncated'
  | 'too-large'
  | 'unsafe'
  | 'malformed';

/** The file cannot be read as a workbook. The sentence for the person is made from `reason` and `where` in `app`. */
export class UnreadableWorkbookError extends Error {
  constructor(
    readonly reason: UnreadableReason,
    /** The part of the file, where one is known ("xl/worksheets/sheet1.xml"). */
    readonly where: string | null,
    options?: ErrorOptions,
  ) {
    super(where === null ? reason : `${reason}: ${where}`, options);
    this.name = 'UnreadableWorkbookError';
  }
}
