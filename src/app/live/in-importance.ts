import { FINDING_SEVERITY } from '../../core/finding';
import type { Severity } from '../../core/finding';
import type { FindingReport } from '../contract/finding-report';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const CODES = Object.keys(FINDING_SEVERITY);

/** By severity, then code; those alike stay in the order given. */
export function inImportance(findings: readonly FindingReport[]): FindingReport[] {
  const rank = ({ severity, code }: FindingReport): number => SEVERITIES.indexOf(severity) * CODES.length + CODES.indexOf(code);
  return [...findings].sort((one, other) => rank(one) - rank(other));
}
