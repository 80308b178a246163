/** The numbers by which Excel's protocol tells events apart, by the name in `_Register…Event`; as the library's own file has them. */
export const eventTypes: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
  RowSorted: 19,
  ColumnSorted: 20,
  SingleClicked: 21,
  RowHiddenChanged: 22,
  FormulaChanged: 23,
  ProtectionChanged: 24,
};

/** Events of the collection of sheets have this for a target, those of a sheet its id. */
export const WORKBOOK_TARGET = 'Workbook';

/** Of `Workbook.onSelectionChanged`, which is older than the others: it has no target and needs no registering in Excel. */
export const DOCUMENT_SELECTION_CHANGED = 2;
