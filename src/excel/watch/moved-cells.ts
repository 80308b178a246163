import { columnIndex } from '../../workbook/address';
import type { MovedCells } from '../read/move-layout';

const KINDS: Readonly<Record<string, Pick<MovedCells, 'axis' | 'kind'>>> = {
  RowInserted: { axis: 'row', kind: 'inserted' },
  RowDeleted: { axis: 'row', kind: 'deleted' },
  ColumnInserted: { axis: 'column', kind: 'inserted' },
  ColumnDeleted: { axis: 'column', kind: 'deleted' },
};

/** What an event says ("RowInserted" at "5:7"); null where single cells have moved, or where it does not say what. */
export function movedCells(changeType: string, address: string): MovedCells | null {
  const change = Object.hasOwn(KINDS, changeType) ? KINDS[changeType] : undefined;
  if (!change) return null;
  const [from = '', to = from] = address.replaceAll('$', '').split(':');
  const [first, last] = change.axis === 'row' ? [rowOf(from), rowOf(to)] : [columnOf(from), columnOf(to)];
  return first === null || last === null || last < first ? null : { ...change, first, last };
}

function rowOf(corner: string): number | null {
  const digits = /^[A-Z]*([1-9]\d*)$/.exec(corner)?.[1];
  return digits === undefined ? null : Number(digits) - 1;
}

function columnOf(corner: string): number | null {
  const letters = /^([A-Z]+)\d*$/.exec(corner)?.[1];
  return letters === undefined ? null : columnIndex(letters);
}
