import { cellKey } from '../../../place-key';
import type { CellWrite } from '../../write-plan';

/** By sheet, row and column, each cell once: what comes first counts. */
export function orderWrites(sheets: readonly string[], writes: readonly CellWrite[]): CellWrite[] {
  const first = new Map<string, CellWrite>();
  for (const write of writes) {
    const key = cellKey(write);
    if (!first.has(key)) first.set(key, write);
  }
  const order = new Map(sheets.map((name, index) => [name, index]));
  const place = ({ sheet }: CellWrite): number => order.get(sheet) ?? sheets.length;
  return [...first.values()].sort((one, other) => place(one) - place(other) || one.row - other.row || one.column - other.column);
}
