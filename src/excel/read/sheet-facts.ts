import type { Area } from '../../workbook/workbook';
import type { WriteWatch } from '../../workbook/workbook-host';
import { runInExcel } from '../run/run-in-excel';
import { areaOfRange, PLACE, untracked } from './range-area';
import { outlinedName, type OutlinedName, type WorkbookOutline } from './workbook-outline';

/** What is known of a sheet before its cells are asked for: the second of the batches of a reading. */
export interface SheetFacts {
  readonly isProtected: boolean;
  /** The area around all cells that hold something; null where none does. */
  readonly used: Area | null;
  /** The same of all that have a look of their own too. */
  readonly formatted: Area | null;
  /** Whether the rows of `used` are hidden: all, none, or (null) some of them. */
  readonly areRowsHidden: boolean | null;
  /** True where a filter hides rows. */
  readonly isFiltered: boolean;
  /** Names that are local to the sheet. */
  readonly names: readonly OutlinedName[];
}

export interface WorkbookFacts {
  /** By the sheet's id. */
  readonly sheets: ReadonlyMap<string, SheetFacts>;
  /** By the table's id. */
  readonly tableAreas: ReadonlyMap<string, Area>;
  /** By the part's id. */
  readonly stateXml: ReadonlyMap<string, string>;
}

export async function readFacts(outline: WorkbookOutline, watch?: WriteWatch): Promise<WorkbookFacts> {
  const { sheets, tables, parts } = await runInExcel(
    ({ workbook }) => ({
      sheets: outline.sheets.map(({ id }) => ({ id, ...askForFacts(workbook.worksheets.getItem(id)) })),
      tables: outline.tables.map(({ id }) => ({ id, range: untracked(workbook.tables.getItem(id).getRange()).load(PLACE) })),
      parts: outline.stateParts.map((id) => ({ id, xml: workbook.customXmlParts.getItem(id).getXml() })),
    }),
    watch,
  );
  return {
    sheets: new Map(sheets.map(({ id, ...asked }) => [id, factsOf(asked)])),
    tableAreas: new Map(tables.map(({ id, range }) => [id, areaOfRange(range)])),
    stateXml: new Map(parts.map(({ id, xml }) => [id, xml.value])),
  };
}

interface AskedFacts {
  readonly protection: Excel.WorksheetProtection;
  readonly used: Excel.Range;
  readonly formatted: Excel.Range;
  readonly filter: Excel.AutoFilter;
  readonly names: Excel.NamedItemCollection;
}

function askForFacts(sheet: Excel.Worksheet): AskedFacts {
  return {
    protection: sheet.protection.load('protected'),
    used: untracked(sheet.getUsedRangeOrNullObject(true)).load(`${PLACE},rowHidden`),
    formatted: untracked(sheet.getUsedRangeOrNullObject(false)).load(PLACE),
    filter: sheet.autoFilter.load('isDataFiltered'),
    names: sheet.names.load('items/name,items/formula,items/visible'),
  };
}

function factsOf({ protection, used, formatted, filter, names }: AskedFacts): SheetFacts {
  return {
    isProtected: protection.protected,
    used: used.isNullObject ? null : areaOfRange(used),
    formatted: formatted.isNullObject ? null : areaOfRange(formatted),
    // The types say boolean; it is null where some rows are hidden and others are not.
    areRowsHidden: used.isNullObject ? false : used.rowHidden,
    isFiltered: filter.isDataFiltered,
    names: names.items.map(outlinedName),
  };
}
