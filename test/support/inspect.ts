import { checkTables } from '../../src/core/checks/check-tables';
import type { Finding } from '../../src/core/finding';
import type { Table } from '../../src/core/table';
import { readTables } from '../../src/workbook/tables/read-tables';
import { compareLabels } from '../../src/workbook/text/labels/match-labels';
import type { Workbook } from '../../src/workbook/workbook';

/** Tables and all findings of a workbook, from reading and from checking. */
export function inspect(workbook: Workbook): { tables: readonly Table[]; findings: readonly Finding[] } {
  const { tables, findings } = readTables(workbook);
  return { tables, findings: [...findings, ...checkTables(tables, compareLabels)] };
}

/** A finding in one line, for messages of failing tests. */
export function describeFinding({ severity, code, sheet, cell, label, actual, expected }: Finding): string {
  return `${severity} ${code} ${sheet}!${cell} ${label ?? ''}: ${actual ?? ''} ≠ ${expected ?? ''}`;
}
