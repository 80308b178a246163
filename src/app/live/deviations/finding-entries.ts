import type { Finding, FindingCode } from '../../../core/finding';
import { SHARED_CODES } from './shared-codes';
import type { SharedCode } from './shared-codes';
import type { DeviationSeverity, FindingEntry } from './deviation-entry';

/** What stands before all others of its severity, whatever their amounts. */
const FIRST: readonly FindingCode[] = ['uplift-mismatch'];
const KR_PER_UNIT: Readonly<Record<string, number>> = { kr: 1, tkr: 1000, mnkr: 1_000_000 };

/** Findings in their order, those with one cause together. `titles`: of the tables, by id. */
export function findingEntries(
  findings: readonly Finding[],
  titles: ReadonlyMap<string, string | null>,
  severityOf: (finding: Finding) => DeviationSeverity = ({ severity }) => severity,
): FindingEntry[] {
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const cause = causeOf(finding);
    const group = groups.get(cause);
    if (group) group.push(finding);
    else groups.set(cause, [finding]);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    return {
      kind: 'findings',
      key: keyOf(group, titles),
      severity: severityOf(first),
      size: FIRST.includes(first.code) ? Number.MAX_VALUE : Math.max(...group.map(sizeOf)),
      table: first.table,
      findings: group,
    };
  });
}

export function isShared(code: FindingCode): code is SharedCode {
  return (SHARED_CODES as readonly FindingCode[]).includes(code);
}

/** A column, a row or a table that is told of cell by cell; else what is said of one cell. */
function causeOf({ code, sheet, table, cell, label, actual }: Finding): string {
  if (code === 'unlinked') return code;
  if (code === 'overdrawn') return JSON.stringify([code, table, label]);
  if (code === 'excel-error') return JSON.stringify([code, sheet, table, actual]);
  return JSON.stringify(isShared(code) ? [code, sheet, table] : [sheet, cell]);
}

function keyOf([first, ...rest]: FindingEntry['findings'], titles: ReadonlyMap<string, string | null>): string {
  const { code, sheet, table, label, period } = first;
  if (code === 'unlinked') return JSON.stringify([code]);
  const title = table === null ? null : (titles.get(table) ?? null);
  if (code === 'overdrawn') return JSON.stringify([code, sheet, title, label]);
  return JSON.stringify(rest.length > 0 || isShared(code) ? [code, sheet, title] : [code, sheet, title, label, period?.label ?? null]);
}

function sizeOf({ difference, unit }: Finding): number {
  return difference === null || unit === null ? 0 : Math.abs(difference) * (KR_PER_UNIT[unit] ?? 0);
}
