import { dirname, join, parse } from 'node:path';
import { realpath } from 'node:fs/promises';
import type { Language } from '../../app/options';
import { FileWriteError } from './file-write-error';
import { writeFile } from './write-file';
import type { WriteFileOptions } from './write-file';

const BEFORE: Readonly<Record<Language, string>> = { sv: 'före', en: 'before' };
const BACKUP = /\((?:före|before) \d{4}-\d\d-\d\d \d\d\.\d\d\.\d\d\)(?: \(\d+\))?\.xls[xm]$/iu;

/** Copies of one second; more than this is no accident. */
const MOST_COPIES = 99;

/** "Budget.xlsx" → "Budget (före 2026-11-21 07.12.00).xlsx"; `time` as "2026-11-21 07:12:00". */
export function backupName(name: string, time: string, language: Language, copy = 1): string {
  const { name: stem, ext } = parse(name);
  const again = copy === 1 ? '' : ` (${copy})`;
  return `${stem} (${BEFORE[language]} ${time.replaceAll(':', '.')})${again}${ext}`;
}

/** Composed or not, as some disks write "ö". */
export function isBackupName(name: string): boolean {
  return BACKUP.test(name.normalize('NFC'));
}

/**
 * Keeps what a file held beside it (beside the file behind a link), never over an older copy. Gives the copy's path.
 * Throws a `FileWriteError`.
 */
export async function backUp(
  file: string,
  bytes: Uint8Array,
  time: string,
  language: Language,
  onStage: WriteFileOptions['onStage'] = () => undefined,
): Promise<string> {
  const { dir, base } = parse(await realpath(file).catch(() => file));
  for (let copy = 1; ; copy++) {
    const path = join(dir === '' ? dirname(file) : dir, backupName(base, time, language, copy));
    try {
      await writeFile(path, bytes, { isNew: true, onStage });
      return path;
    } catch (error) {
      if (!(error instanceof FileWriteError) || error.problem !== 'exists' || copy === MOST_COPIES) throw error;
    }
  }
}
