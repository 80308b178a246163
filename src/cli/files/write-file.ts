import { randomBytes } from 'node:crypto';
import { link, lstat, open, readlink, realpath, rename, rm, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { FileWriteError, writeErrorOf } from './file-write-error';
import { removeLeftovers } from './remove-leftovers';

/** How far a write has come; the target is the old file until `replaced`. */
export type WriteStage = 'created' | 'halfway' | 'written' | 'synced' | 'replaced';

export interface WriteFileOptions {
  /** Told at every stage. What it throws stops the write. */
  readonly onStage?: (stage: WriteStage) => void | Promise<void>;
  /** A target that has come to be meanwhile is never replaced: an `exists` problem instead. */
  readonly isNew?: boolean;
}

const NEW_FILE_MODE = 0o666;
const ANY_WRITE = 0o222;

/**
 * Writes a file whole or not at all: beside the target under a name of its own, down to the disk, then moved into place.
 * Whatever happens on the way, also a kill, the target is the old file or the new one. A link's own target is written, and
 * an existing file keeps its mode. Throws a `FileWriteError`; then nothing is changed and nothing is left behind.
 */
export async function writeFile(file: string, bytes: Uint8Array, options: WriteFileOptions = {}): Promise<void> {
  try {
    const target = await fileBehind(file);
    const mode = await modeOf(target);
    const prefix = temporaryPrefix(basename(target));
    const temporary = join(dirname(target), `${prefix}${randomBytes(6).toString('hex')}${TEMPORARY_END}`);
    try {
      await writeTemporary(temporary, bytes, mode, options);
      await (options.isNew === true ? moveToNew(temporary, target) : rename(temporary, target));
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => undefined);
      throw error;
    }
    await options.onStage?.('replaced');
    await syncFolder(dirname(target));
    await removeLeftovers(dirname(target), (name) => name.startsWith(prefix) && name.endsWith(TEMPORARY_END), target);
  } catch (error) {
    throw writeErrorOf(error) ?? error;
  }
}

async function writeTemporary(
  temporary: string,
  bytes: Uint8Array,
  mode: number | null,
  { onStage }: WriteFileOptions,
): Promise<void> {
  const handle = await open(temporary, 'wx', mode ?? NEW_FILE_MODE);
  try {
    await onStage?.('created');
    // In two parts, so that a kill between them can be tried.
    const middle = Math.floor(bytes.length / 2);
    await writeAll(handle, bytes.subarray(0, middle));
    await onStage?.('halfway');
    await writeAll(handle, bytes.subarray(middle));
    await onStage?.('written');
    // What `open` was told is lessened by the process's mask.
    if (mode !== null) await handle.chmod(mode);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await onStage?.('synced');
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  let written = 0;
  while (written < bytes.length) {
    written += (await handle.write(bytes, written, bytes.length - written)).bytesWritten;
  }
}

/** The file that a link leads to, also where it is not there yet; any other file itself. */
async function fileBehind(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    const isLink = await lstat(file).then(
      (stats) => stats.isSymbolicLink(),
      () => false,
    );
    return isLink ? resolve(dirname(file), await readlink(file)) : resolve(file);
  }
}

/** Of the file that stands there; null where none does. The superuser may write a file that nobody may: it is refused all the same. */
async function modeOf(target: string): Promise<number | null> {
  const stats = await stat(target).catch((error: unknown) => {
    if (writeErrorOf(error)?.problem === 'no-such-folder') return null;
    throw error;
  });
  if (stats === null) return null;
  if (stats.isDirectory()) throw new FileWriteError('folder');
  if (!stats.isFile()) throw new FileWriteError('no-file');
  if ((stats.mode & ANY_WRITE) === 0) throw new FileWriteError('no-permission');
  return stats.mode & 0o777;
}

/** Hidden where names with a point first are, and short enough whatever the target is called. */
function temporaryPrefix(name: string): string {
  return `.${name.slice(0, 40).replace(/[\uD800-\uDBFF]$/u, '')}.`;
}

const TEMPORARY_END = '.tmp';

/** A hard link is never made over a file that stands there; file systems without them are asked first instead. */
async function moveToNew(temporary: string, target: string): Promise<void> {
  try {
    await link(temporary, target);
  } catch (error) {
    if (writeErrorOf(error)?.problem === 'exists') throw error;
    const isFree = await lstat(target).then(
      () => false,
      () => true,
    );
    if (!isFree) throw new FileWriteError('exists');
    await rename(temporary, target);
    return;
  }
  await rm(temporary, { force: true });
}

/** So that the new name outlives a power cut. Some systems cannot; the file is whole in any case. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (!handle) return;
  await handle.sync().catch(() => undefined);
  await handle.close();
}
