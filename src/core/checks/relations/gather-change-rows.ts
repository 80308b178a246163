import type { Table } from '../../table';
import type { CellReadings } from './cell-readings';
import { chooseForm } from './choose-form';
import type { Form } from './choose-form';
import { computedRelation, PERCENT_FORMS, percentRelation } from './computed-relation';
import { placeAt } from '../place';
import type { Relation } from './relation';

/** "Förändring i tkr" and "Förändring i %": the table's total against the period before, column by column. */
export function gatherChangeRows(table: Table, readings: CellReadings): Relation[] {
  return table.rows.flatMap(({ kind }, rowIndex) => {
    const totalIndex = kind === 'change' || kind === 'percentChange' ? totalFor(table, rowIndex) : null;
    if (totalIndex === null) return [];
    return chooseForm(kind === 'change' ? amountForms(table, rowIndex, totalIndex) : percentForms(table, rowIndex, totalIndex), readings, true);
  });
}

/** The nearest net above, else total above, else either below. */
function totalFor(table: Table, rowIndex: number): number | null {
  const isNet = (index: number) => table.rows[index]?.measure === 'net' && table.rows[index].kind !== 'varav';
  const isTotal = (index: number) => table.rows[index]?.kind === 'total';
  const above = Array.from({ length: rowIndex }, (_, index) => rowIndex - 1 - index);
  const below = Array.from({ length: table.rows.length - rowIndex - 1 }, (_, index) => rowIndex + 1 + index);
  return above.find(isNet) ?? above.find(isTotal) ?? below.find(isNet) ?? below.find(isTotal) ?? null;
}

function amountForms(table: Table, rowIndex: number, totalIndex: number): Form[] {
  return ([1, -1] as const).flatMap((direction) =>
    [columnBefore, yearBefore].map((before) =>
      table.columns.map((_, column) =>
        computedRelation(placeAt(table, rowIndex, column), [
          [placeAt(table, totalIndex, column), direction],
          [placeAt(table, totalIndex, before(table, column)), direction === 1 ? -1 : 1],
        ]),
      ),
    ),
  );
}

function percentForms(table: Table, rowIndex: number, totalIndex: number): Form[] {
  return PERCENT_FORMS.flatMap((form) =>
    [columnBefore, yearBefore].map((before) =>
      table.columns.map((_, column) => {
        const earlier = placeAt(table, totalIndex, before(table, column));
        return percentRelation(placeAt(table, rowIndex, column), earlier, placeAt(table, totalIndex, column), form);
      }),
    ),
  );
}

/** −1 where there is none, which no table has a cell for. */
function columnBefore(table: Table, columnIndex: number): number {
  const column = table.columns[columnIndex];
  if (column?.role !== 'period') return -1;
  return table.columns.findLastIndex(({ role, measure }, index) => index < columnIndex && role === 'period' && measure === column.measure);
}

/** The budget or plan of the year before, where outcomes or forecasts stand between. */
function yearBefore(table: Table, columnIndex: number): number {
  const column = table.columns[columnIndex];
  const year = column?.period?.year ?? null;
  if (column?.role !== 'period' || year === null) return -1;
  return table.columns.findLastIndex(({ role, measure, period }) => {
    const isBudgetLike = period?.kind !== 'actual' && period?.kind !== 'forecast';
    return role === 'period' && measure === column.measure && period?.year === year - 1 && isBudgetLike;
  });
}
