import type { Table } from '../../../core/table';
import { foldText } from '../../text/fold-text';
import type { TableKey } from './table-correction';

export function tableKey({ sheet, range, title, columns }: Table): TableKey {
  return { sheet, range, title, headers: columns.map(({ header }) => header) };
}

/**
 * How surely a table is the one a key was taken of; 0 where it is another. Two of these have to agree: its place (sheet and upper
 * left corner), its title, its headers; a table that got a column more still has its headers.
 */
export function likenessToKey(key: TableKey, table: TableKey): number {
  const isOnSheet = key.sheet === table.sheet;
  const isInPlace = isOnSheet && cornerOf(key.range) === cornerOf(table.range);
  const hasTitle = key.title !== null && table.title !== null && foldText(key.title) === foldText(table.title);
  const headers = sharedHeaders(key.headers, table.headers);
  const agreed = [isInPlace, hasTitle, headers >= ENOUGH_HEADERS].filter(Boolean).length;
  if (agreed < 2) return 0;
  return agreed + headers + (isOnSheet ? 1 : 0) + (isOnSheet && key.range === table.range ? 1 : 0);
}

/** More than half of the headers, of the table that has most. */
const ENOUGH_HEADERS = 0.5;

/** 0 to 1: of the headers of both, how many both have. */
function sharedHeaders(some: readonly string[], others: readonly string[]): number {
  const left = others.map(foldText);
  let shared = 0;
  for (const header of some) {
    const place = left.indexOf(foldText(header));
    if (place < 0) continue;
    left.splice(place, 1);
    shared += 1;
  }
  return shared / Math.max(1, some.length, others.length);
}

function cornerOf(range: string): string {
  return range.split(':')[0] ?? '';
}
