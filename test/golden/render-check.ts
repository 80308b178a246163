import type { CheckReport } from '../../src/app/contract/check-report';
import type { FindingReport } from '../../src/app/contract/finding-report';
import type { TableReport } from '../../src/app/contract/table-report';
import { showNumber, showPeriod, showShare } from './show-number';

export function renderCheck({ tables, findings, impliedUplifts }: CheckReport): string[] {
  return [
    '## Tables',
    ...tables.flatMap(renderTable),
    '',
    '## Findings',
    ...renderFindings(findings),
    '',
    '## Implied uplifts',
    ...impliedUplifts.map(
      ({ table, role, from, to, low, high, roundest, rows, consistentRows, scenarioUplift }) =>
        `${role} ${table}: ${from.label} → ${to.label}: ${showShare(low)} – ${showShare(high)}, roundest ${showShare(roundest)}, ` +
        `${consistentRows} of ${rows} rows; scenario ${showShare(scenarioUplift)}`,
    ),
  ];
}

function renderTable(table: TableReport): string[] {
  const periods = table.periods.map((period) => {
    const measure = period.measure === undefined ? '' : ` ${period.measure}`;
    return `${showPeriod(period)}${measure}${period.unit === undefined ? '' : ` ${period.unit ?? '·'}`}`;
  });
  return [
    '',
    `${table.role}: ${table.title ?? '·'}`,
    `  at ${table.sheet}!${table.range}; unit ${table.unit ?? '·'}, resolution ${table.resolution ?? '·'}, costs ${table.costSign ?? '·'}, ${table.orientation}`,
    `  periods: ${periods.join(' | ')}`,
    ...(table.measures === undefined ? [] : [`  measures: ${table.measures.map(({ label, measure, unit }) => `${label} [${measure ?? '–'} ${unit ?? '–'}]`).join(' | ')}`]),
    `  items: ${table.items.join(' | ')}`,
  ];
}

export function renderFindings(findings: readonly FindingReport[]): string[] {
  if (findings.length === 0) return ['none'];
  return findings.flatMap((finding) => {
    const share = finding.code.startsWith('percent') || finding.code.startsWith('uplift');
    const show = (value: number | string | null): string => (share && typeof value === 'number' ? showShare(value) : showNumber(value));
    const also = finding.consequences.map(({ sheet, cell }) => `${sheet}!${cell}`);
    return [
      '',
      `${finding.severity} ${finding.code} ${finding.sheet}!${finding.cell} "${finding.label ?? '·'}" ${showPeriod(finding.period)}`,
      `  actual ${show(finding.actual)}, expected ${show(finding.expected)}, difference ${show(finding.difference)}, unit ${finding.unit ?? '·'}` +
        (also.length === 0 ? '' : `; also ${also.join(', ')}`),
      `  ${finding.message}`,
    ];
  });
}
