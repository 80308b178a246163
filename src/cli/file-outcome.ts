import type { CheckReport } from '../app/contract/check-report';
import type { PlanReport } from '../app/contract/plan-report';
import type { FileErrorReport } from '../app/contract/refresh-report';
import type { VarianceReport } from '../app/contract/variance-report';
import type { RemovalReport } from '../app/contract/writing-report';
import { unreadableMessage } from '../app/messages/unreadable-message';
import { unwritableMessage } from '../app/messages/unwritable-message';
import type { WriteProblem } from '../app/messages/unwritable-message';
import { usageMessage } from '../app/messages/usage-message';
import type { Language } from '../app/options';
import { UsageError } from '../app/usage-error';
import { addressOf } from '../workbook/address';
import { UnwritableCellError } from '../workbook/write/unwritable-cell-error';
import { EXIT } from './exit-status';
import type { ExitStatus } from './exit-status';
import { writeErrorOf } from './files/file-write-error';
import type { Line } from './layout/line';
import { failureOf } from './read-workbook-file';
import type { FileFailure } from './read-workbook-file';

/** What one file gave: a report, or why there is none. */
export interface FileOutcome {
  readonly status: ExitStatus;
  /** The file's part of the JSON. */
  readonly json: CheckReport | PlanReport | VarianceReport | RemovalReport | FailedFile;
  /** Only for a report. */
  readonly lines: readonly Line[];
  /** Only where there is no report: with the name of the file it is about. */
  readonly failure: string | null;
}

export interface FailedFile {
  readonly file: string;
  readonly error: FileErrorReport;
}

export function succeeded(json: FileOutcome['json'], lines: readonly Line[], status: ExitStatus = EXIT.done): FileOutcome {
  return { status, json, lines, failure: null };
}

export function failed(file: string, { status, error, about }: Failure): FileOutcome {
  return { status, json: { file, error }, lines: [], failure: `${about}: ${error.message}` };
}

export interface Failure {
  readonly status: ExitStatus;
  readonly error: FileErrorReport;
  /** The file that it is about: the one read, or the one to be written. */
  readonly about: string;
}

/** What a person asked for cannot be meant, whatever the disk is like. */
const WRONGLY_USED: readonly WriteProblem[] = ['is-source', 'same-name-twice', 'not-a-folder'];

/** Whatever was thrown while a file was read, computed or written, as a sentence and a status. */
export function failureFrom(error: unknown, file: string, out: string | null, language: Language): Failure {
  if (error instanceof UsageError) {
    const { problem } = error;
    return { status: EXIT.wrongUsage, error: { reason: problem.code, message: usageMessage(problem, language) }, about: file };
  }
  if (error instanceof UnwritableCellError) {
    const { sheet, row, column } = error;
    const message = unwritableMessage('array-formula', `${sheet}!${addressOf(row, column)}`, language);
    return { status: EXIT.fileFailed, error: { reason: error.binding, message }, about: file };
  }
  const unwritten = out === null ? null : writeErrorOf(error);
  if (unwritten) {
    const { problem, where } = unwritten;
    const message = unwritableMessage(problem, where, language);
    const status = WRONGLY_USED.includes(problem) ? EXIT.wrongUsage : EXIT.fileFailed;
    return { status, error: { reason: problem, message }, about: out ?? file };
  }
  return unreadable(failureOf(error), file, language);
}

export function unreadable({ problem, where }: FileFailure, file: string, language: Language): Failure {
  const message = unreadableMessage(problem, where, language);
  return { status: EXIT.fileFailed, error: { reason: problem, message }, about: file };
}
