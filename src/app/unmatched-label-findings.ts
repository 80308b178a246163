import { finding } from '../core/finding';
import type { Finding } from '../core/finding';
import { addressOf } from '../workbook/address';
import { sheetNamesFor } from '../workbook/write/own/find/sheet-names';
import { unmatchedLabels } from '../workbook/write/unmatched-labels';
import type { CalculatedPlan } from './calculated-plan';
import type { OwnReading } from './write/read-own';

/** Names that a person has written on our sheets and that the tables do not have: what is said of them is not counted. */
export function unmatchedLabelFindings({ current, found }: OwnReading, { settings, linkRows, input, language }: CalculatedPlan): Finding[] {
  const sheetNames = sheetNamesFor(current, found, language);
  return unmatchedLabels(settings, linkRows, input.model, sheetNames).map(({ kind, label, sheet, row, column }) =>
    finding('unknown-label', { sheet, cell: addressOf(row, column), label, actual: label, details: { speaksOf: kind } }),
  );
}
