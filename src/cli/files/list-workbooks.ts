import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isBackupName } from './back-up';

export interface ListedWorkbooks {
  /** As given, or as the folder and the name in it; each file once. */
  readonly files: readonly string[];
  readonly emptyFolders: readonly string[];
}

/**
 * The workbooks that files and folders stand for: of a folder those directly in it, by name, without the lock files of open
 * workbooks and without our own copies. What is no folder is taken for a file, also where there is nothing.
 */
export async function listWorkbooks(paths: readonly string[]): Promise<ListedWorkbooks> {
  const files = new Map<string, string>();
  const emptyFolders: string[] = [];
  for (const path of paths) {
    const found = await workbooksIn(path);
    if (found?.length === 0) emptyFolders.push(path);
    for (const file of found ?? [path]) {
      const identity = await realpath(file).catch(() => resolve(file));
      if (!files.has(identity)) files.set(identity, file);
    }
  }
  return { files: [...files.values()], emptyFolders };
}

/** Null for what is no folder. A folder that cannot be read fails later, as a file. */
async function workbooksIn(path: string): Promise<string[] | null> {
  const names = await readdir(path).catch(() => null);
  if (names === null) return null;
  const files: string[] = [];
  for (const name of names.filter(isWorkbookName).sort(compareNames)) {
    const file = join(path, name);
    const isFolder = await stat(file).then(
      (stats) => stats.isDirectory(),
      () => false,
    );
    if (!isFolder) files.push(file);
  }
  return files;
}

/** "~$Budget.xlsx" is Excel's sign that Budget.xlsx is open; a point first hides a file, and our unfinished ones. */
function isWorkbookName(name: string): boolean {
  return /\.xls[xm]$/i.test(name) && !/^(?:~\$|\.)/.test(name) && !isBackupName(name);
}

const NAMES = new Intl.Collator('sv', { numeric: true });

function compareNames(one: string, other: string): number {
  return NAMES.compare(one, other) || (one < other ? -1 : 1);
}
