import { notEmulated } from '../protocol/excel-error';
import type { SheetModel, WorkbookModel } from './workbook-model';

/** Moves what stands at and below `first` down. Formulas, tables, rules and links, which would have to be rewritten, are refused. */
export function insertRows(model: WorkbookModel, sheet: SheetModel, first: number, count: number): void {
  const hasFormulas = model.sheets.some(({ rows }) => [...rows.values()].some((cells) => [...cells.values()].some(({ content }) => content.kind === 'formula')));
  const hasMore = [sheet.conditionalFormats, sheet.validations, sheet.links, sheet.charts].some(({ length }) => length > 0);
  if (hasFormulas || hasMore || sheet.filter !== null || model.tables.some((table) => table.sheet === sheet.id)) throw notEmulated('inserting rows there');
  const moved = (row: number): number => (row >= first ? row + count : row);
  const movedMap = <T>(map: ReadonlyMap<number, T>): Map<number, T> => new Map([...map].map(([row, value]) => [moved(row), value]));
  sheet.rows = movedMap(sheet.rows);
  sheet.rowFormats = movedMap(sheet.rowFormats);
  sheet.rowHeights = movedMap(sheet.rowHeights);
  sheet.fittedHeights = movedMap(sheet.fittedHeights);
  sheet.hiddenRows = new Set([...sheet.hiddenRows].map(moved));
  sheet.merged = sheet.merged.map((area) => ({ ...area, top: moved(area.top), bottom: moved(area.bottom) }));
}
