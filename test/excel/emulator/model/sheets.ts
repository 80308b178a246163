import { freshFormat } from './cell-formats';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './sizes';
import type { CellFormat, SheetModel, WorkbookModel } from './workbook-model';

/** A workbook without sheets, which Excel has none of: for `addSheet`. */
export function emptyModel(): WorkbookModel {
  return {
    sheets: [],
    names: [],
    tables: [],
    dateSystem: 1900,
    customXml: [],
    isProtected: false,
    active: '',
    settings: {},
    styles: new Map([['Normal', freshFormat()]]),
    nextId: 1,
  };
}

/** The named style "Normal": what a cell goes back to. */
export function workbookDefault(model: WorkbookModel): CellFormat {
  return model.styles.get('Normal') ?? freshFormat();
}

/** Last, and seen if it is the only one. The name is the caller's to check. */
export function addSheet(model: WorkbookModel, name: string): SheetModel {
  const sheet: SheetModel = {
    id: takeGuid(model),
    name,
    visibility: 'Visible',
    protection: null,
    defaultFormat: model.sheets[0]?.defaultFormat ?? workbookDefault(model),
    rows: new Map(),
    rowFormats: new Map(),
    columnFormats: new Map(),
    columnWidths: new Map(),
    standardWidth: STANDARD_WIDTH,
    rowHeights: new Map(),
    fittedHeights: new Map(),
    standardHeight: STANDARD_HEIGHT,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merged: [],
    conditionalFormats: [],
    validations: [],
    links: [],
    charts: [],
    otherDrawings: 0,
    frozen: null,
    page: { orientation: 'Portrait', fitWide: null, fitHigh: null, titleRows: null, titleColumns: null },
    filter: null,
    tabColor: null,
  };
  model.sheets.push(sheet);
  if (model.active === '') model.active = sheet.id;
  return sheet;
}

/** With its tables and the names local to it. What refers to it is the caller's to change. */
export function removeSheet(model: WorkbookModel, id: string): void {
  const at = model.sheets.findIndex((sheet) => sheet.id === id);
  if (at === -1) throw new RangeError(`no sheet ${id}`);
  model.sheets.splice(at, 1);
  model.tables = model.tables.filter(({ sheet }) => sheet !== id);
  model.names = model.names.filter(({ sheet }) => sheet !== id);
  if (model.active !== id) return;
  const neighbours = [...model.sheets.slice(at), ...model.sheets.slice(0, at).reverse()];
  model.active = neighbours.find(({ visibility }) => visibility === 'Visible')?.id ?? '';
}

/** Names of sheets are told apart without regard to case. */
export function sheetNamed(model: WorkbookModel, name: string): SheetModel | null {
  const wanted = name.toLowerCase();
  return model.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
}

export function sheetWithId(model: WorkbookModel, id: string): SheetModel | null {
  return model.sheets.find((sheet) => sheet.id === id) ?? null;
}

export function takeId(model: WorkbookModel): number {
  const id = model.nextId;
  model.nextId += 1;
  return id;
}

/** "{00000001-0001-0000-0000-000000000000}": unique in the workbook. */
export function takeGuid(model: WorkbookModel): string {
  const hex = takeId(model).toString(16).toUpperCase().padStart(8, '0');
  return `{${hex}-0001-0000-0000-000000000000}`;
}
