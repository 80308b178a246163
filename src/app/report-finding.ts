import type { Finding } from '../core/finding';
import type { FindingReport } from './contract/finding-report';
import { findingMessage } from './messages/finding-message';
import type { Language } from './options';

export function reportFinding(finding: Finding, language: Language): FindingReport {
  const { code, severity, sheet, cell, table, label, period, actual, expected, difference, unit, consequences } = finding;
  const message = findingMessage(finding, language);
  return { code, severity, sheet, cell, table, label, period, actual, expected, difference, unit, message, consequences };
}
