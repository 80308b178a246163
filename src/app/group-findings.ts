import type { FindingReport } from './contract/finding-report';

/** The same row column after column, or one row after the other with the same advice: said once. */
export function groupFindings(findings: readonly FindingReport[]): FindingReport[][] {
  const groups = new Map<string, FindingReport[]>();
  for (const finding of findings) {
    const { code, label, table, sheet, cell } = finding;
    const key = code === 'overdrawn' ? [code, label] : code === 'unlinked' || code === 'overwritten' ? [code] : [code, cell, label, finding.message];
    const name = JSON.stringify([...key, sheet, table]);
    groups.set(name, [...(groups.get(name) ?? []), finding]);
  }
  return [...groups.values()];
}
