import type { TablePeriod, TableReport } from '../../app/contract/table-report';
import { TABLE_WORDS } from '../../app/messages/table-words';
import { layOutColumns } from '../layout/columns';
import type { Column } from '../layout/columns';
import { line } from '../layout/line';
import type { Line } from '../layout/line';
import { heading } from './printing';
import type { Printing } from './printing';

/** The tables that were found, what each was read as and where it stands. */
export function printTables(tables: readonly TableReport[], { words, language, width }: Printing): Line[] {
  const title = heading(`${words.tables} (${tables.length})`);
  if (tables.length === 0) return [...title, line(`  ${words.noTables}`)];
  const names = words.tableColumns;
  const columns: Column[] = [
    { header: names.id, align: 'left' },
    { header: names.title, align: 'left', shrinksTo: 14 },
    { header: names.role, align: 'left' },
    { header: names.unit, align: 'left', optional: 1 },
    { header: names.items, align: 'right', optional: 3 },
    { header: names.periods, align: 'left', shrinksTo: 12, optional: 4 },
  ];
  const rows = tables.map((table) => [
    table.id,
    table.title ?? '–',
    TABLE_WORDS[language].roles[table.role],
    table.unit ?? '–',
    String(table.items.length),
    spanOf(table.periods),
  ]);
  const layout = layOutColumns(columns, rows, width, 2);
  return [...title, layout.header, ...layout.rows];
}

/** The first and the last, as printed. */
function spanOf(periods: readonly TablePeriod[]): string {
  const labels = [...new Set(periods.map(({ label }) => label))];
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return '–';
  return first === last ? first : `${first} – ${last}`;
}
