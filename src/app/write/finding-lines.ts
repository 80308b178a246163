import type { Finding, FindingCode } from '../../core/finding';
import type { FindingLine } from '../../workbook/write/reports/finding-line';
import { findingMessage } from '../messages/finding-message';
import { FINDING_NAMES } from '../messages/finding-names';
import { TABLE_WORDS } from '../messages/table-words';
import type { Language } from '../options';

/** Codes whose actual and expected are shares. */
const SHARES: readonly FindingCode[] = ['percent-mismatch', 'uplift-mismatch', 'unlinked'];

/** Findings in words, in the order given, for the sheet that lists them. */
export function findingLines(findings: readonly Finding[], language: Language): FindingLine[] {
  return findings.map((finding) => {
    const { code, severity, sheet, cell, label, period, actual, expected, difference, unit } = finding;
    return {
      severity,
      severityWord: TABLE_WORDS[language].severities[severity][0],
      name: FINDING_NAMES[language][code],
      sheet,
      cell,
      label,
      period: period?.label ?? null,
      actual,
      expected,
      difference,
      isShare: SHARES.includes(code),
      unit,
      message: findingMessage(finding, language),
    };
  });
}
