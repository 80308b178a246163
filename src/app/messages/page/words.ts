/** What the page around the pane says of itself. */
export interface PageWords {
  readonly workbook: string;
  readonly sample: (title: string) => string;
  readonly samples: string;
  readonly opened: string;
  readonly openFile: string;
  readonly saveCopy: string;
  readonly staysHere: string;
  readonly language: string;
  readonly languageName: string;
  readonly toDark: string;
  readonly toLight: string;
  readonly dropHere: string;
  readonly opening: (name: string) => string;
  readonly notOpened: (name: string) => string;
  readonly stillOpen: (name: string) => string;
  readonly notFetched: string;
  readonly close: string;
  readonly sheetSide: string;
  readonly pane: string;
  readonly view: string;
  readonly grid: string;
  readonly gridHelp: string;
  readonly gridIsLoading: string;
  readonly gridFailed: string;
  readonly tryAgain: string;
  readonly cellName: string;
  readonly formula: string;
  readonly cellEditor: (cell: string) => string;
  readonly emptyCell: string;
  readonly sheets: string;
  readonly drawings: string;
  readonly stale: (count: string) => string;
  readonly notEdited: string;
  readonly saved: (name: string) => string;
}
