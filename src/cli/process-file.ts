import { checkWorkbook } from '../app/check-workbook';
import { varianceWorkbook } from '../app/variance-workbook';
import { preparePlan } from '../app/write/prepare-plan';
import { prepareRemoval } from '../app/write/prepare-removal';
import { withReceipt } from '../app/write/report-writes';
import type { FileCommand, PlanCommand } from './arguments/command';
import { EXIT } from './exit-status';
import { failed, failureFrom, succeeded, unreadable } from './file-outcome';
import type { FileOutcome } from './file-outcome';
import { FileWriteError } from './files/file-write-error';
import { isSameFile } from './files/same-file';
import { writeFile } from './files/write-file';
import { printCheck } from './print/print-check';
import { printPlan } from './print/print-plan';
import { printRemoval } from './print/print-removal';
import { printVariance } from './print/print-variance';
import type { Printing } from './print/printing';
import { readWorkbookFile } from './read-workbook-file';
import type { WorkbookFile } from './read-workbook-file';
import { writtenBytes } from './written-bytes';

/**
 * Does the command with one file; `time` as "2026-11-21 07:12:00". Never rejects: a file that fails does not keep the others
 * from being tried.
 */
export async function processFile(file: string, command: FileCommand, printing: Printing, time: string): Promise<FileOutcome> {
  const { language } = printing;
  const out = command.kind === 'plan' ? command.out : null;
  try {
    if (out !== null && (await isSameFile(file, out))) throw new FileWriteError('is-source');
    const source = await readWorkbookFile(file);
    if ('problem' in source) return failed(file, unreadable(source, file, language));
    return await reportOn(source, command, printing, time);
  } catch (error) {
    return failed(file, failureFrom(error, file, out, language));
  }
}

async function reportOn(source: WorkbookFile, command: FileCommand, printing: Printing, time: string): Promise<FileOutcome> {
  const { file, workbook } = source;
  switch (command.kind) {
    case 'check': {
      const report = checkWorkbook(file, workbook, command.options);
      const hasErrors = report.findings.some(({ severity }) => severity === 'error');
      return succeeded(report, command.json ? [] : printCheck(report, printing), hasErrors ? EXIT.errorsFound : EXIT.done);
    }
    case 'plan':
      return command.isRemoval ? await remove(source, command, printing) : await plan(source, command, printing, time);
    case 'variance': {
      const report = varianceWorkbook(file, workbook, command.options);
      return succeeded(report, command.json ? [] : printVariance(report, printing));
    }
  }
}

async function plan(source: WorkbookFile, command: PlanCommand, printing: Printing, time: string): Promise<FileOutcome> {
  const { file, workbook } = source;
  const { options, writing, out, json } = command;
  const prepared = preparePlan(file, workbook, options, writing, time);
  const report = { ...prepared.report, ...(await writeOut(source, prepared, out)) };
  return succeeded(report, json ? [] : printPlan(report, prepared.check, writing.replace, printing));
}

async function remove(source: WorkbookFile, { out, json, options }: PlanCommand, printing: Printing): Promise<FileOutcome> {
  const prepared = prepareRemoval(source.file, source.workbook, options.language);
  const report = { ...prepared.report, ...(await writeOut(source, prepared, out)) };
  return succeeded(report, json ? [] : printRemoval(report, printing));
}

type Prepared = ReturnType<typeof preparePlan> | ReturnType<typeof prepareRemoval>;

/** Writes what was prepared where it is wanted, and gives what the report then says of it. */
async function writeOut(
  source: WorkbookFile,
  prepared: Prepared,
  out: string | null,
): Promise<{ readonly out: string | null; readonly writing: Prepared['report']['writing'] }> {
  const { writing } = prepared.report;
  if (out === null) return { out, writing };
  const { bytes, receipt } = await writtenBytes(source, prepared);
  await writeFile(out, bytes);
  return { out, writing: withReceipt(writing, receipt) };
}
