import type { Area, Sheet, SheetCell, Workbook } from '../../src/workbook/workbook';

/** The workbook after a person inserted `count` empty rows at `at` on a sheet: cells, references, names and tables follow, as in Excel. */
export function insertRows(workbook: Workbook, name: string, at: number, count = 1): Workbook {
  const follow = (formula: string, home: string): string => shiftReferences(formula, home, name, at, count);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const withFormulas = mapCells(sheet, (cell) => (cell.formula === null ? cell : { ...cell, formula: follow(cell.formula, sheet.name) }));
      return sheet.name === name ? shifted(withFormulas, at, count) : withFormulas;
    }),
    names: workbook.names.map((each) => ({ ...each, refersTo: follow(each.refersTo, '') })),
  };
}

function shifted(sheet: Sheet, at: number, count: number): Sheet {
  const moved = (row: number): number => (row >= at ? row + count : row);
  const movedArea = (area: Area): Area => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) });
  return {
    ...sheet,
    rows: new Map([...sheet.rows].map(([row, cells]) => [moved(row), cells])),
    tables: sheet.tables.map((table) => ({ ...table, area: movedArea(table.area) })),
  };
}

function mapCells(sheet: Sheet, change: (cell: SheetCell) => SheetCell): Sheet {
  const rows = [...sheet.rows].map(([row, cells]): [number, ReadonlyMap<number, SheetCell>] => [
    row,
    new Map([...cells].map(([column, cell]) => [column, change(cell)])),
  ]);
  return { ...sheet, rows: new Map(rows) };
}

const REFERENCE = /"[^"]*"|(?:('[^']+'|[\p{L}_]+)!)?(\$?[A-Z]{1,2}\$?)(\d+)(?::(\$?[A-Z]{1,2}\$?)(\d+))?(?![\d(])/gu;

function shiftReferences(formula: string, home: string, name: string, at: number, count: number): string {
  const moved = (row: string): string => String(Number(row) - 1 >= at ? Number(row) + count : Number(row));
  return formula.replace(REFERENCE, (found: string, sheet?: string, column?: string, row?: string, toColumn?: string, toRow?: string) => {
    if (column === undefined || row === undefined) return found;
    if ((sheet?.replaceAll("'", '') ?? home) !== name) return found;
    const end = toColumn === undefined || toRow === undefined ? '' : `:${toColumn}${moved(toRow)}`;
    return `${sheet === undefined ? '' : `${sheet}!`}${column}${moved(row)}${end}`;
  });
}
