import type { TableColumn } from '../../../core/table';
import { foldText } from '../../text/fold-text';
import type { ColumnCorrection, ColumnReading } from './table-correction';

/** Columns read as a person says; a correction of a column that is there no longer changes nothing. */
export function correctColumns(columns: readonly TableColumn[], corrections: readonly ColumnCorrection[] = []): TableColumn[] {
  if (corrections.length === 0) return [...columns];
  return columns.map((column, index) => {
    const correction = corrections.find((each) => isOfColumn(each, columns, index));
    return correction ? readAs(column, correction.as) : column;
  });
}

/** True where the correction speaks of the column at the index. */
export function isOfColumn({ header, place }: ColumnCorrection, columns: readonly TableColumn[], index: number): boolean {
  return foldText(columns[index]?.header ?? '') === foldText(header) && placeAmongSame(columns, index) === place;
}

/** Which of the columns with the same header it is, counted from 0. */
export function placeAmongSame(columns: readonly TableColumn[], index: number): number {
  const header = foldText(columns[index]?.header ?? '');
  return columns.slice(0, index).filter((column) => foldText(column.header) === header).length;
}

function readAs(column: TableColumn, reading: ColumnReading): TableColumn {
  if (reading.kind === 'ignored') return { ...column, role: 'ignored', period: null, measure: null };
  return { ...column, role: 'period', period: { year: reading.year, kind: reading.periodKind, label: column.header } };
}
