import { readFile } from 'node:fs/promises';
import type { FileProblem } from '../app/messages/unreadable-message';
import { UnreadableWorkbookError } from '../workbook/workbook';
import type { Workbook } from '../workbook/workbook';
import { XlsxFile } from '../xlsx/xlsx-file';
import { loadFormulaEngine } from './load-formula-engine';

/** Why a file gave no workbook. */
export interface FileFailure {
  readonly problem: FileProblem;
  readonly where: string | null;
}

/** A workbook with the bytes that it was read from. */
export interface WorkbookFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly host: XlsxFile;
  readonly workbook: Workbook;
}

/** Reads a file into a workbook; what keeps it from being read is an answer, not an exception. */
export async function readWorkbookFile(file: string): Promise<WorkbookFile | FileFailure> {
  try {
    const bytes = await readFile(file);
    const host = new XlsxFile(bytes, loadFormulaEngine);
    return { file, bytes, host, workbook: await host.read() };
  } catch (error) {
    return failureOf(error);
  }
}

const SYSTEM_PROBLEMS: Readonly<Record<string, FileProblem>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  EISDIR: 'folder',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'no-permission',
  ERR_FS_FILE_TOO_LARGE: 'too-large',
};

/** Anything that is neither the file's nor the system's fault is the program's own. */
export function failureOf(error: unknown): FileFailure {
  if (error instanceof UnreadableWorkbookError) return { problem: error.reason, where: error.where };
  const code = systemCode(error);
  if (code === null) return { problem: 'unexpected', where: String(error) };
  const problem = SYSTEM_PROBLEMS[code];
  return problem === undefined ? { problem: 'cannot-open', where: code } : { problem, where: null };
}

/** The code of an error that the file system gave; null for any other. */
function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return null;
  return 'syscall' in error || error.code === 'ERR_FS_FILE_TOO_LARGE' ? error.code : null;
}
