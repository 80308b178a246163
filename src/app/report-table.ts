import { toNumber } from '../core/numbers/decimal';
import type { Table, TableColumn } from '../core/table';
import type { TablePeriod, TableReport } from './contract/table-report';

export function reportTable(table: Table): TableReport {
  const { id, role, title, sheet, range, unit, resolution, costSign, orientation, columns, rows } = table;
  return {
    id,
    role,
    title,
    sheet,
    range,
    unit,
    resolution: resolution === null ? null : toNumber(resolution),
    costSign,
    orientation,
    periods: columns.flatMap(reportPeriod),
    items: rows.filter(({ kind }) => kind === 'item').map(({ label }) => label),
    ...(role === 'volumeBudget' && {
      measures: rows.map((row) => ({ measure: row.measure, label: row.label, unit: row.unit ?? unit })),
    }),
  };
}

function reportPeriod({ role, period, measure, unit }: TableColumn): TablePeriod[] {
  // A column of amounts that names neither year nor kind ("Realiserad effekt") is summed, but is no period.
  if (role !== 'period' || period === null || (period.year === null && period.kind === null)) return [];
  return [{ ...period, ...(measure !== null && { measure }), ...(unit !== null && { unit }) }];
}
