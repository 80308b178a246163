import { foldText } from '../../../text/fold-text';
import type { Area } from '../../../workbook';
import { SCENARIO_WORDS } from '../words';
import type { SettingCells } from './setting-cells';

/**
 * The column of a list that is headed so, in either language: a person may have put a column of their own before or between.
 * Where no header says so, the one that is `usual` columns from the list's left.
 */
export function headedColumn(cells: SettingCells, body: Area, headers: readonly ColumnHeader[], usual: number): number {
  const words = Object.values(SCENARIO_WORDS).flatMap((each) => headers.map((header) => foldText(each[header])));
  const found = cells.columns(body).find((column) => words.includes(foldText(cells.text(body.top - 1, column))));
  return found ?? body.left + usual;
}

export type ColumnHeader = 'name' | 'origin' | 'since' | 'scenario' | 'item' | 'activity';
