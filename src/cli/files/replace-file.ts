import { readFile, rm } from 'node:fs/promises';
import type { Language } from '../../app/options';
import { backUp } from './back-up';
import { FileWriteError } from './file-write-error';
import { writeFile } from './write-file';
import type { WriteFileOptions, WriteStage } from './write-file';

export interface Replacement {
  /** What was read, which must be what still stands there. */
  readonly before: Uint8Array;
  readonly after: Uint8Array;
  /** For the copy's name: "2026-11-21 07:12:00". */
  readonly time: string;
  readonly language: Language;
}

/**
 * Writes over a file that was read before, after keeping a copy beside it. Gives the copy's path. Throws a `FileWriteError`:
 * `changed-meanwhile` where the file is no longer what was read. Whatever happens, the file is the old or the new one; where
 * it stays the old one, no copy is left either.
 */
export async function replaceFile(
  file: string,
  { before, after, time, language }: Replacement,
  onStage?: WriteFileOptions['onStage'],
): Promise<string> {
  await mustBe(file, before);
  const backup = await backUp(file, before, time, language);
  const reached = new Set<WriteStage>();
  try {
    await writeFile(file, after, {
      onStage: async (stage) => {
        reached.add(stage);
        await onStage?.(stage);
        // The last moment at which nothing has happened to the file yet.
        if (stage === 'synced') await mustBe(file, before);
      },
    });
  } catch (error) {
    if (!reached.has('replaced')) await rm(backup, { force: true }).catch(() => undefined);
    throw error;
  }
  return backup;
}

/** Read again rather than asked for its time and size, which a quick change may leave as they were. */
async function mustBe(file: string, bytes: Uint8Array): Promise<void> {
  const now = await readFile(file).catch(() => null);
  if (now?.equals(bytes) !== true) throw new FileWriteError('changed-meanwhile');
}
