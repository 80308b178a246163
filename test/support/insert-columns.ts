import { columnName } from '../../src/workbook/address';
import type { Area, Workbook } from '../../src/workbook/workbook';

/** The workbook after a person inserted an empty column at `at` on a sheet: cells, references, names and tables follow, as in Excel. */
export function insertColumn(workbook: Workbook, name: string, at: number): Workbook {
  const follow = (formula: string, home: string): string => shiftReferences(formula, home, name, at);
  const moved = (column: number): number => (column >= at ? column + 1 : column);
  const movedArea = (area: Area): Area => ({ ...area, left: moved(area.left), right: moved(area.right) });
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: new Map(
        [...sheet.rows].map(([row, cells]) => [
          row,
          new Map(
            [...cells].map(([column, cell]) => [
              sheet.name === name ? moved(column) : column,
              cell.formula === null ? cell : { ...cell, formula: follow(cell.formula, sheet.name) },
            ]),
          ),
        ]),
      ),
      tables: sheet.name === name ? sheet.tables.map((table) => ({ ...table, area: movedArea(table.area) })) : sheet.tables,
    })),
    names: workbook.names.map((each) => ({ ...each, refersTo: follow(each.refersTo, '') })),
  };
}

const REFERENCE = /"[^"]*"|(?:('[^']+'|[\p{L}_]+)!)?(\$?)([A-Z]{1,2})(\$?\d+)(?::(\$?)([A-Z]{1,2})(\$?\d+))?(?![\d(])/gu;

function shiftReferences(formula: string, home: string, name: string, at: number): string {
  const moved = (letters: string): string => {
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return columnName(column >= at ? column + 1 : column);
  };
  return formula.replace(
    REFERENCE,
    (found: string, sheet?: string, sign = '', column?: string, row = '', toSign = '', toColumn?: string, toRow = '') => {
      if (column === undefined || (sheet?.replaceAll("'", '') ?? home) !== name) return found;
      const end = toColumn === undefined ? '' : `:${toSign}${moved(toColumn)}${toRow}`;
      return `${sheet === undefined ? '' : `${sheet}!`}${sign}${moved(column)}${row}${end}`;
    },
  );
}
