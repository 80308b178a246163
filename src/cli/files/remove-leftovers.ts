import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A write takes seconds; what is older than this belongs to none that is still going on. */
const ONE_HOUR_MS = 3_600_000;

/**
 * Removes the unfinished files of earlier writes that were killed: those in the folder whose names match, and that are much
 * older than `newest`. What cannot be removed stays; no harm comes of it.
 */
export async function removeLeftovers(folder: string, isOurs: (name: string) => boolean, newest: string): Promise<void> {
  try {
    const now = (await stat(newest)).mtimeMs;
    for (const name of (await readdir(folder)).filter(isOurs)) {
      const file = join(folder, name);
      if (now - (await stat(file)).mtimeMs > ONE_HOUR_MS) await rm(file, { force: true });
    }
  } catch {
    // A folder that may be written in but not listed, or a file that another program holds.
  }
}
