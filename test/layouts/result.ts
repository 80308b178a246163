import { planWorkbook } from '../../src/app/plan-workbook';
import { impliedUplifts } from '../../src/core/uplift/implied-uplifts';
import type { Finding } from '../../src/core/finding';
import type { Period } from '../../src/core/period';
import { toNumber } from '../../src/core/numbers/decimal';
import type { Table } from '../../src/core/table';
import type { Workbook } from '../../src/workbook/workbook';
import { inspect } from '../support/inspect';
import { USUAL_PLAN } from '../support/plan-options';

/** What must not depend on how the tables lie: money in tkr, costs negative. */
export interface LayoutResult {
  /** role / row kind / row / period = value; sorted. */
  readonly values: readonly string[];
  readonly findings: readonly string[];
  /** Of unit prices. */
  readonly uplifts: readonly string[];
  /** Need, frame and printed plan by activity and year. */
  readonly plan: readonly string[];
}

export function resultOf(workbook: Workbook): LayoutResult {
  const { tables, findings } = inspect(workbook);
  return {
    values: tables.flatMap(valuesOf).sort(),
    // Whether numbers are stored as text is of the layout itself.
    findings: findings.filter(({ code }) => code !== 'text-number').map((finding) => lineOf(finding, tables)).sort(),
    uplifts: impliedUplifts(tables)
      .filter(({ role }) => role === 'unitPrices')
      .map(({ from, to, low, high, consistentRows }) => `${periodName(from)} → ${periodName(to)}: ${low} – ${high}, ${consistentRows} rows`),
    plan: planOf(workbook),
  };
}

function planOf(workbook: Workbook): string[] {
  const { unit, costSign, activities, links } = planWorkbook('', workbook, USUAL_PLAN);
  const factor = (unit === 'mnkr' ? 1000 : 1) * (costSign === 'positive' ? -1 : 1);
  const show = (value: number | null): string => (value === null ? '' : String(Number((value * factor).toFixed(3)) + 0));
  return [
    ...links.map(({ item, activity, score }) => `${item} → ${activity} ${score}`),
    ...activities.flatMap(({ label, years }) =>
      Object.entries(years).map(([year, { need, frame, existing, flag }]) =>
        [label, year, show(need), show(frame), show(existing), flag].join(' / '),
      ),
    ),
  ];
}

function valuesOf(table: Table): string[] {
  return table.rows.flatMap((row) =>
    row.cells.flatMap((cell, column) => {
      const header = table.columns[column];
      if (!header || cell.state === 'blank') return [];
      const isShare = row.kind === 'percentChange' || row.kind === 'percent';
      const factor = isShare ? 1 : moneyFactor(table) * (row.label === 'Intäkter' ? 1 : turn(table));
      const shown = cell.number ? String(Number((toNumber(cell.number.value) * factor).toFixed(6))) : cell.state;
      return [`${table.role} / ${row.kind} / ${neutral(row.label)} / ${periodName(header.period)} = ${shown}`];
    }),
  );
}

function lineOf(finding: Finding, tables: readonly Table[]): string {
  const table = tables.find(({ id }) => id === finding.table);
  const factor = table ? moneyFactor(table) * (finding.label === 'Intäkter' ? 1 : turn(table)) : 1;
  const show = (value: number | string | null): string =>
    typeof value === 'number' ? String(Number((value * factor).toFixed(3)) + 0) : (value ?? '');
  const numbers = table && ['error', 'warning'].includes(finding.severity) ? ` ${show(finding.actual)} ≠ ${show(finding.expected)}` : '';
  return `${finding.severity} ${finding.code} ${table?.role ?? ''} / ${neutral(finding.label ?? '')} / ${periodName(finding.period)}${numbers}`;
}

function moneyFactor({ unit }: Table): number {
  return unit === 'mnkr' ? 1000 : 1;
}

function turn({ role, costSign }: Table): number {
  return role !== 'investments' && costSign === 'positive' ? -1 : 1;
}

/** A label may name the unit ("Förändring i tkr"). */
function neutral(label: string): string {
  return label.replace(/\bmnkr\b/u, 'tkr');
}

function periodName(period: Period | null): string {
  return period ? `${period.kind ?? ''} ${period.year ?? ''}`.trim() : '';
}
