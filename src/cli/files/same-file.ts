import { realpath, stat } from 'node:fs/promises';

/**
 * True where both names lead to one file: the same path, a link, a hard link, another case where the disk does not tell
 * cases apart. A name that leads nowhere is no file.
 */
export async function isSameFile(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([identityOf(one), identityOf(other)]);
  if (!first || !second) return false;
  return first.path === second.path || (first.inode !== 0n && first.inode === second.inode && first.device === second.device);
}

interface Identity {
  readonly path: string;
  readonly device: bigint;
  /** 0 on disks that do not number their files. */
  readonly inode: bigint;
}

async function identityOf(file: string): Promise<Identity | null> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return { path: await realpath(file), device: dev, inode: ino };
  } catch {
    return null;
  }
}
