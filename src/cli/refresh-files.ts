import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { FailedRefresh, RefreshedFile } from '../app/contract/refresh-report';
import { localTime } from '../workbook/local-time';
import type { Language } from '../app/options';
import { refreshWorkbook } from '../app/write/refresh-workbook';
import { withReceipt } from '../app/write/report-writes';
import type { RefreshCommand } from './arguments/command';
import { EXIT } from './exit-status';
import type { ExitStatus } from './exit-status';
import { failureFrom, unreadable } from './file-outcome';
import type { Failure } from './file-outcome';
import { FileWriteError, writeErrorOf } from './files/file-write-error';
import { listWorkbooks } from './files/list-workbooks';
import { replaceFile } from './files/replace-file';
import { isSameFile } from './files/same-file';
import { writeFile } from './files/write-file';
import { EMPTY_LINE, line, renderLines } from './layout/line';
import { printRefreshed, printRefreshSummary } from './print/print-refresh';
import { printingIn } from './print/printing';
import { readWorkbookFile } from './read-workbook-file';
import type { WorkbookFile } from './read-workbook-file';
import { showProgress } from './show-progress';
import type { Terminal } from './terminal';
import { writtenBytes } from './written-bytes';

/** Where one workbook goes: over itself, to another file, or nowhere. */
type Destination = { readonly kind: 'inPlace' | 'none' } | { readonly kind: 'file'; readonly out: string };

/** Refreshes every workbook that is given or stands in a folder that is, and gives the highest status. A failed one stops no other. */
export async function refreshFiles(command: RefreshCommand, terminal: Terminal, now: () => Date): Promise<ExitStatus> {
  const { options, target, json } = command;
  const { language } = options;
  const printing = printingIn(language, terminal.width);
  const { files, emptyFolders } = await listWorkbooks(command.files);
  const reports: (RefreshedFile | FailedRefresh)[] = [];
  let status: ExitStatus = EXIT.done;
  const fail = (file: string, failure: Failure): void => {
    reports.push({ file, out: null, changed: [], findings: [], error: failure.error });
    if (failure.status > status) status = failure.status;
    terminal.error(renderLines([line(`${failure.about}: ${failure.error.message}`)], false));
  };
  for (const folder of emptyFolders) fail(folder, unreadable({ problem: 'empty-folder', where: null }, folder, language));
  const destinations = new Destinations(command, files.length > 0 ? await folderProblem(command) : null);
  for (const [index, file] of files.entries()) {
    const wipe = showProgress(index, files, printing, terminal);
    const outcome = await refreshFile(file, destinations, command, localTime(now()));
    wipe();
    if ('failure' in outcome) {
      fail(file, outcome.failure);
      continue;
    }
    reports.push(outcome.report);
    if (!json) {
      terminal.out(renderLines([...printRefreshed(outcome.report, options.freeze, printing), EMPTY_LINE], terminal.hasColour));
    }
  }
  const report = { files: reports };
  if (json) terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  else terminal.out(renderLines(printRefreshSummary(report, target.kind !== 'none', printing), terminal.hasColour));
  return status;
}

/** Makes the folder that is written to; what keeps it from being made keeps every file from being written. */
async function folderProblem({ target }: RefreshCommand): Promise<FileWriteError | null> {
  if (target.kind !== 'folder') return null;
  try {
    await mkdir(target.folder, { recursive: true });
    return null;
  } catch (error) {
    const problem = writeErrorOf(error);
    if (!problem) throw error;
    return problem.problem === 'exists' || problem.problem === 'no-such-folder' ? new FileWriteError('not-a-folder') : problem;
  }
}

/** Gives each workbook its place, and no place to two. */
class Destinations {
  private readonly taken = new Set<string>();

  constructor(
    private readonly command: RefreshCommand,
    private readonly problem: FileWriteError | null,
  ) {}

  /** Throws a `FileWriteError` where there is none. */
  async of(file: string): Promise<Destination> {
    const { target } = this.command;
    if (target.kind !== 'folder') return target;
    if (this.problem) throw this.problem;
    const name = basename(file);
    // Many disks do not tell cases apart.
    const key = name.normalize('NFC').toLowerCase();
    if (this.taken.has(key)) throw new FileWriteError('same-name-twice');
    this.taken.add(key);
    const out = join(target.folder, name);
    if (await isSameFile(file, out)) throw new FileWriteError('is-source');
    return { kind: 'file', out };
  }
}

type RefreshOutcome = { readonly report: RefreshedFile } | { readonly failure: Failure };

/** Never rejects. */
async function refreshFile(
  file: string,
  destinations: Destinations,
  { options, target }: RefreshCommand,
  time: string,
): Promise<RefreshOutcome> {
  const { language } = options;
  const out = target.kind === 'folder' ? join(target.folder, basename(file)) : target.kind === 'inPlace' ? file : null;
  try {
    const source = await readWorkbookFile(file);
    if ('problem' in source) return { failure: unreadable(source, file, language) };
    const destination = await destinations.of(file);
    const prepared = refreshWorkbook(file, source.workbook, options, time);
    return { report: { ...prepared.report, ...(await write(source, prepared, destination, time, language)) } };
  } catch (error) {
    return { failure: failureFrom(error, file, out, language) };
  }
}

type Refreshed = ReturnType<typeof refreshWorkbook>;

async function write(
  source: WorkbookFile,
  prepared: Refreshed,
  destination: Destination,
  time: string,
  language: Language,
): Promise<Partial<RefreshedFile>> {
  // Where nothing changes the workbook itself is not touched; a folder gets a copy all the same.
  if (destination.kind === 'none' || (destination.kind === 'inPlace' && !prepared.hasChanges)) return {};
  const { bytes, receipt } = await writtenBytes(source, prepared);
  const writing = withReceipt(prepared.report.writing, receipt);
  if (destination.kind === 'file') {
    await writeFile(destination.out, bytes);
    return { out: destination.out, writing };
  }
  const backup = await replaceFile(source.file, { before: source.bytes, after: bytes, time, language });
  return { out: source.file, writing, backup };
}
