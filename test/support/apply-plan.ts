import type { CellWrite, TableResize, WritePlan } from '../../src/workbook/write/write-plan';
import { parseAddress } from '../../src/workbook/address';
import type { Sheet, SheetCell, Workbook } from '../../src/workbook/workbook';

/** The workbook as any host leaves it after the plan, as far as the port shows it. Nothing is recalculated. */
export function applyPlan(workbook: Workbook, plan: WritePlan): Workbook {
  const removed = new Set(plan.removeSheets);
  const added = plan.addSheets.map(emptySheet);
  const sheets = [...workbook.sheets.filter(({ name }) => !removed.has(name)), ...added];
  const known = new Set(sheets.map(({ name }) => name));
  for (const { sheet } of [...plan.cells, ...plan.dress, ...plan.tables]) {
    if (!known.has(sheet)) throw new RangeError(`no sheet ${sheet}`);
  }
  return {
    ...workbook,
    sheets: sheets.map((sheet) => withWidths(withTables(withCells(sheet, plan.cells), plan.tables), plan)),
    names: namesAfter(workbook, plan, removed),
    state: plan.state,
  };
}

function emptySheet(name: string): Sheet {
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    rows: new Map(),
    merged: [],
    tables: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    sizedColumns: new Set(),
  };
}

function withCells(sheet: Sheet, writes: readonly CellWrite[]): Sheet {
  const rows = new Map([...sheet.rows].map(([row, cells]) => [row, new Map(cells)]));
  const seen = new Set<string>();
  for (const write of writes.filter((each) => each.sheet === sheet.name)) {
    const key = `${write.row}:${write.column}`;
    if (seen.has(key)) throw new RangeError(`${sheet.name}: row ${write.row}, column ${write.column} is written twice`);
    seen.add(key);
    const cells = rows.get(write.row) ?? new Map<number, SheetCell>();
    rows.set(write.row, cells);
    const cell = cellAfter(write, sheet, cells.get(write.column));
    if (cell) cells.set(write.column, cell);
    else cells.delete(write.column);
  }
  return { ...sheet, rows: new Map(ascending(rows).flatMap(([row, cells]) => (cells.size > 0 ? [[row, new Map(ascending(cells))]] : []))) };
}

function cellAfter({ content, style }: CellWrite, sheet: Sheet, before: SheetCell | undefined): SheetCell | null {
  if (content.kind === 'blank' || content.kind === 'gone') return null;
  const like = style?.like === undefined ? null : parseAddress(style.like);
  const likeFormat = like ? sheet.rows.get(like.row)?.get(like.column)?.numberFormat : undefined;
  const numberFormat = style?.numberFormat ?? likeFormat ?? before?.numberFormat ?? 'General';
  const { value } = content;
  const type = typeof value === 'number' ? 'number' : typeof value === 'string' ? 'text' : 'boolean';
  return { value, type, numberFormat, formula: content.kind === 'formula' ? content.formula : null };
}

function withTables(sheet: Sheet, resizes: readonly TableResize[]): Sheet {
  const areas = new Map(resizes.filter((each) => each.sheet === sheet.name).map(({ table, area }) => [table, area]));
  return { ...sheet, tables: sheet.tables.map((table) => ({ ...table, area: areas.get(table.name) ?? table.area })) };
}

function withWidths(sheet: Sheet, { dress }: WritePlan): Sheet {
  const here = dress.filter((each) => each.sheet === sheet.name);
  if (here.length === 0) return sheet;
  const unset = new Set(here.flatMap(({ unsetWidths }) => unsetWidths));
  const sized = [...(sheet.sizedColumns ?? [])].filter((column) => !unset.has(column));
  return { ...sheet, sizedColumns: new Set([...sized, ...here.flatMap(({ widths }) => widths.map(({ column }) => column))]) };
}

function namesAfter(workbook: Workbook, { setNames, removeNames }: WritePlan, removedSheets: ReadonlySet<string>): Workbook['names'] {
  const gone = new Set([...removeNames, ...setNames.map(({ name }) => name)].map((name) => name.toLowerCase()));
  return [
    ...workbook.names.filter(({ name, sheet }) => (sheet === null ? !gone.has(name.toLowerCase()) : !removedSheets.has(sheet))),
    ...setNames.map(({ name, refersTo }) => ({ name, refersTo, sheet: null })),
  ];
}

function ascending<V>(map: ReadonlyMap<number, V>): [number, V][] {
  return [...map].sort(([one], [other]) => one - other);
}
