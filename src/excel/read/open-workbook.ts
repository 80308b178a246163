import type { Workbook } from '../../workbook/workbook';

/** A workbook as it was read out of Excel, and what only the writer needs to know of it. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  /** By the name of the sheet, in the workbook's order; an id stays when its sheet is renamed. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** Sheets whose cells were not read, since others were chosen: they have no cells, tables or merged areas in `workbook`. */
  readonly unread: ReadonlySet<string>;
  /** Workbook-wide names that a person sees where names are listed, in lower case. */
  readonly visibleNames: ReadonlySet<string>;
  /** Sheets can be neither added nor removed. */
  readonly isStructureProtected: boolean;
  /** Sheets with rows that a filter hides. */
  readonly filteredSheets: ReadonlySet<string>;
  /** By the sheet's name: the width of a column that has none of its own, in points. */
  readonly standardWidths: ReadonlyMap<string, number>;
  /** The custom XML part that keeps the state; null where there is none that can be read. */
  readonly statePart: OpenStatePart | null;
}

export interface OpenStatePart {
  readonly id: string;
  /** `StateXml`, JSON each. */
  readonly looks: string | null;
  readonly journal: string | null;
}
