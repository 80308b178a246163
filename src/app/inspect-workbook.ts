import { checkTables } from '../core/checks/check-tables';
import { FINDING_SEVERITY } from '../core/finding';
import type { Finding, Severity } from '../core/finding';
import type { Table } from '../core/table';
import { parseAddress } from '../workbook/address';
import { NO_CORRECTIONS } from '../workbook/tables/correct/table-correction';
import type { TableCorrections } from '../workbook/tables/correct/table-correction';
import { readTables } from '../workbook/tables/read-tables';
import type { TableReading, UnfitCorrections } from '../workbook/tables/tables-reading';
import { compareLabels } from '../workbook/text/labels/match-labels';
import type { Workbook } from '../workbook/workbook';

export interface Inspection {
  readonly tables: readonly Table[];
  /** From reading and from checking, the most important first. */
  readonly findings: readonly Finding[];
  /** How each table came to be read as it is, also those that are not used. */
  readonly readings: readonly TableReading[];
  /** What a person has said of tables that are there no longer. */
  readonly unfit: UnfitCorrections;
}

/** Finds the tables of a workbook, read as a person has said, and what is wrong in them. Never throws for what a cell holds. */
export function inspectWorkbook(workbook: Workbook, corrections: TableCorrections = NO_CORRECTIONS): Inspection {
  const { tables, findings, readings, unfit } = readTables(workbook, corrections);
  return { tables, readings, unfit, findings: sortFindings([...findings, ...checkTables(tables, compareLabels)], workbook) };
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const CODES = Object.keys(FINDING_SEVERITY);

/** By severity, then code, then place: sheets in their order, our own last, rows from the top. */
export function sortFindings(findings: readonly Finding[], workbook: Workbook): Finding[] {
  const sheets = [...new Set([...workbook.sheets.map(({ name }) => name), ...findings.map(({ sheet }) => sheet)])];
  const keyOf = ({ severity, code, sheet, cell }: Finding): number[] => {
    const { row, column } = parseAddress(cell.split(':')[0] ?? '') ?? { row: 0, column: 0 };
    return [SEVERITIES.indexOf(severity), CODES.indexOf(code), sheets.indexOf(sheet), row, column];
  };
  return findings
    .map((finding) => ({ finding, key: keyOf(finding) }))
    .sort((a, b) => compareKeys(a.key, b.key))
    .map(({ finding }) => finding);
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((value, place) => value !== b[place]);
  return (a[index] ?? 0) - (b[index] ?? 0);
}
