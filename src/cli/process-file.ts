import { checkWorkbook } from '../app/check-workbook';
import type { CheckReport, PlanReport, VarianceReport } from '../app/contract';
import { unreadableMessage } from '../app/messages/unreadable-message';
import { usageMessage } from '../app/messages/usage-message';
import type { CheckOptions } from '../app/options';
import { planWorkbook } from '../app/plan-workbook';
import { UsageError } from '../app/usage-error';
import { varianceWorkbook } from '../app/variance-workbook';
import type { Workbook } from '../workbook/workbook';
import type { FileCommand } from './arguments/command';
import { EXIT } from './exit-status';
import type { ExitStatus } from './exit-status';
import type { Line } from './layout/line';
import { printCheck } from './print/print-check';
import { printPlan } from './print/print-plan';
import { printVariance } from './print/print-variance';
import type { Printing } from './print/printing';
import { failureOf, readWorkbookFile } from './read-workbook-file';
import type { FileFailure } from './read-workbook-file';

/** What one file gave: a report, or why there is none. */
export interface FileOutcome {
  readonly status: ExitStatus;
  /** The file's part of the JSON. */
  readonly json: CheckReport | PlanReport | VarianceReport | FailedFile;
  /** Only for a report. */
  readonly lines: readonly Line[];
  /** Only where there is no report. */
  readonly failure: string | null;
}

export interface FailedFile {
  readonly file: string;
  readonly error: { readonly reason: string; readonly message: string };
}

/** Does the command with one file. Never rejects: a file that fails does not keep the others from being tried. */
export async function processFile(file: string, command: FileCommand, printing: Printing): Promise<FileOutcome> {
  try {
    const workbook = await readWorkbookFile(file);
    if ('problem' in workbook) return fileFailure(file, workbook, printing);
    return reportOn(file, workbook, command, printing);
  } catch (error) {
    if (error instanceof UsageError) {
      const message = usageMessage(error.problem, printing.language);
      return failed(file, EXIT.wrongUsage, error.problem.code, message);
    }
    return fileFailure(file, failureOf(error), printing);
  }
}

function reportOn(file: string, workbook: Workbook, command: FileCommand, printing: Printing): FileOutcome {
  switch (command.kind) {
    case 'check': {
      const report = checkWorkbook(file, workbook, command.options);
      const hasErrors = report.findings.some(({ severity }) => severity === 'error');
      return succeeded(report, command.json ? [] : printCheck(report, printing), hasErrors ? EXIT.errorsFound : EXIT.done);
    }
    case 'plan': {
      const report = planWorkbook(file, workbook, command.options);
      if (command.json) return succeeded(report, []);
      const check = checkWorkbook(file, workbook, checkFor(command.options, report));
      return succeeded(report, printPlan(report, check, printing));
    }
    case 'variance': {
      const report = varianceWorkbook(file, workbook, command.options);
      return succeeded(report, command.json ? [] : printVariance(report, printing));
    }
  }
}

/** The scenario that was planned with, so that the prices are compared with the same one. */
function checkFor({ language, scenario }: CheckOptions, { scenario: planned }: PlanReport): CheckOptions {
  return { language, scenario: scenario ?? { kind: 'named', name: planned.name } };
}

function succeeded(json: FileOutcome['json'], lines: readonly Line[], status: ExitStatus = EXIT.done): FileOutcome {
  return { status, json, lines, failure: null };
}

function fileFailure(file: string, { problem, where }: FileFailure, { language }: Printing): FileOutcome {
  return failed(file, EXIT.fileFailed, problem, unreadableMessage(problem, where, language));
}

function failed(file: string, status: ExitStatus, reason: string, message: string): FileOutcome {
  return { status, json: { file, error: { reason, message } }, lines: [], failure: message };
}
