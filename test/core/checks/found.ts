import { checkTables } from '../../../src/core/checks/check-tables';
import type { Finding } from '../../../src/core/finding';
import type { Table } from '../../../src/core/table';

/** Equal labels are certain, labels with the same first six letters near. */
function compareByStart(a: string, b: string): { score: number } {
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  if (left === right) return { score: 1 };
  return { score: left.slice(0, 6) === right.slice(0, 6) ? 0.85 : 0 };
}

export function findingsIn(...tables: Table[]): Finding[] {
  return checkTables(tables, compareByStart);
}

/** Errors and warnings as "code cell", the sheet before the cell where several tables are given. */
export function problemsIn(...tables: Table[]): string[] {
  return findingsIn(...tables)
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, sheet, cell }) => `${code} ${tables.length > 1 ? `${sheet}!` : ''}${cell}`)
    .sort();
}
