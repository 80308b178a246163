import type { CheckReport } from '../../app/contract/check-report';
import { line, span } from '../layout/line';
import type { Line } from '../layout/line';
import { countFindings, printNotes, printProblems } from './print-findings';
import { printTables } from './print-tables';
import { printUplifts } from './print-uplifts';
import type { Printing } from './printing';

/** What is wrong, the uplifts, what is good to know, and the tables: in that order. */
export function printCheck(report: CheckReport, printing: Printing): Line[] {
  const { words } = printing;
  const hasProblems = report.findings.some(({ severity }) => severity !== 'info');
  return [
    [span(report.file, 'strong'), span(`  ${countFindings(report.findings, printing)}`)],
    ...(hasProblems ? printProblems(report.findings, printing) : [line(`  ✓ ${words.nothingWrong}`, 'good')]),
    ...printUplifts(report, printing),
    ...printNotes(report.findings, printing),
    ...printTables(report.tables, printing),
  ];
}
