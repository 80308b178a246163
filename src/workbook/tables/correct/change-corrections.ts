import type { TableReading } from '../tables-reading';
import type { ColumnCorrection, PointedTable, TableCorrection, TableCorrections, TableReadings } from './table-correction';
import { tableKey } from './table-key';

/** What was said of a table before, with more or other said of it now; a column said anew replaces what was said of it. */
export function withReadings(corrections: TableCorrections, { table, correction }: TableReading, change: TableReadings): TableCorrections {
  const columns = change.columns ? [...(correction?.columns ?? []).filter((each) => !change.columns?.some((other) => isSameColumn(each, other))), ...change.columns] : correction?.columns;
  const said: TableCorrection = { ...correction, ...change, ...(columns && { columns }), table: tableKey(table) };
  const place = correction ? corrections.corrections.indexOf(correction) : -1;
  const others = corrections.corrections;
  return { ...corrections, corrections: place < 0 ? [...others, said] : others.with(place, said) };
}

/** A table that was left out is used again, read as was said of it. */
export function usedAgain(corrections: TableCorrections, { table, correction }: TableReading): TableCorrections {
  if (!correction) return corrections;
  const rest = without(corrections, correction);
  const said = Object.fromEntries(Object.entries(correction).filter(([key]) => key !== 'isUnused'));
  // A key alone says nothing.
  return Object.keys(said).length === 1 ? rest : { ...rest, corrections: [...rest.corrections, { ...said, table: tableKey(table) }] };
}

/** A table is read as it stands; one that was pointed out is no table any longer. */
export function asFound(corrections: TableCorrections, { correction, pointed }: TableReading): TableCorrections {
  const rest = correction ? without(corrections, correction) : corrections;
  return pointed ? { ...rest, pointed: rest.pointed.filter((each) => each !== pointed) } : rest;
}

/** A table pointed out; once more over the same cells is the same. */
export function withPointed(corrections: TableCorrections, table: PointedTable): TableCorrections {
  const others = corrections.pointed.filter(({ sheet, range }) => sheet !== table.sheet || range !== table.range);
  return { ...corrections, pointed: [...others, table] };
}

function without(corrections: TableCorrections, correction: TableCorrection): TableCorrections {
  return { ...corrections, corrections: corrections.corrections.filter((each) => each !== correction) };
}

function isSameColumn(one: ColumnCorrection, other: ColumnCorrection): boolean {
  return one.header === other.header && one.place === other.place;
}
