import type { CheckReport, ImpliedUpliftReport } from '../../app/contract/check-report';
import { formatInterval, formatPercent } from '../../app/format/format-percent';
import { layOutColumns, look } from '../layout/columns';
import type { Cell, Column } from '../layout/columns';
import type { Line } from '../layout/line';
import { heading } from './printing';
import type { Printing } from './printing';

/** The uplift that each printed price column really has, beside the scenario's where there is one. */
export function printUplifts({ impliedUplifts, tables, scenario }: CheckReport, printing: Printing): Line[] {
  const { words, width } = printing;
  const prices = impliedUplifts.filter(({ role }) => role === 'unitPrices');
  if (prices.length === 0) return [];
  const names = words.upliftColumns;
  const isOneTable = new Set(prices.map(({ table }) => table)).size === 1;
  const columns: Column[] = [
    { header: names.from, align: 'left', shrinksTo: 12 },
    { header: names.to, align: 'left', shrinksTo: 12 },
    { header: names.roundest, align: 'right' },
    { header: names.interval, align: 'right', optional: 2 },
    { header: names.rows, align: 'right', optional: 1 },
    ...(scenario === null ? [] : [{ header: names.scenario, align: 'right' } as const]),
    ...(isOneTable ? [] : [{ header: words.tableColumns.title, align: 'left', shrinksTo: 12, optional: 3 } as const]),
  ];
  const rows = prices.map((uplift) => [
    uplift.from.label,
    uplift.to.label,
    ...impliedCells(uplift, printing),
    ...(scenario === null ? [] : [scenarioCell(uplift, printing)]),
    ...(isOneTable ? [] : [tables.find(({ id }) => id === uplift.table)?.title ?? uplift.table]),
  ]);
  const layout = layOutColumns(columns, rows, width, 2);
  const title = scenario === null ? words.uplifts : `${words.uplifts} (${words.scenario.toLowerCase()}: ${scenario.name})`;
  return [...heading(title), layout.header, ...layout.rows];
}

function impliedCells(uplift: ImpliedUpliftReport, { words, language }: Printing): Cell[] {
  const { low, high, roundest, rows, consistentRows } = uplift;
  return [
    roundest === null ? words.unclear : formatPercent(roundest, language, { most: 3 }),
    low === null || high === null ? '–' : formatInterval(low, high, language),
    words.ofRows(consistentRows, rows),
  ];
}

function scenarioCell({ scenarioUplift, low, high }: ImpliedUpliftReport, { language }: Printing): Cell {
  if (scenarioUplift === undefined || scenarioUplift === null) return '–';
  const text = formatPercent(scenarioUplift, language);
  if (low === null || high === null) return text;
  const agrees = scenarioUplift >= low && scenarioUplift <= high;
  return agrees ? look(`${text} ✓`, 'good') : look(`${text} ✗`, 'error');
}
