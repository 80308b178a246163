import type { WriteProblem } from '../../app/messages/unwritable-message';

/** A file could not be written; what stood there is whole. The sentence is made from `problem` and `where` in `app`. */
export class FileWriteError extends Error {
  constructor(
    readonly problem: WriteProblem,
    /** The system's own word, where the problem is none that we know. */
    readonly where: string | null = null,
    options?: ErrorOptions,
  ) {
    super(problem, options);
    this.name = 'FileWriteError';
  }
}

const SYSTEM_PROBLEMS: Readonly<Record<string, WriteProblem>> = {
  ENOENT: 'no-such-folder',
  ENOTDIR: 'no-such-folder',
  EISDIR: 'folder',
  EEXIST: 'exists',
  EACCES: 'no-permission',
  EPERM: 'no-permission',
  EBUSY: 'no-permission',
  ETXTBSY: 'no-permission',
  EROFS: 'read-only-disk',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  ENAMETOOLONG: 'name-too-long',
  EINVAL: 'bad-name',
};

/** What the file system said, as a problem of writing; null for what it did not say, which is the program's own fault. */
export function writeErrorOf(error: unknown): FileWriteError | null {
  if (error instanceof FileWriteError) return error;
  if (typeof error !== 'object' || error === null || !('code' in error) || typeof error.code !== 'string') return null;
  // A name with a zero byte in it never gets as far as the system.
  if (error.code === 'ERR_INVALID_ARG_VALUE') return new FileWriteError('bad-name', null, { cause: error });
  if (!('syscall' in error)) return null;
  const problem = SYSTEM_PROBLEMS[error.code];
  return problem === undefined
    ? new FileWriteError('cannot-write', error.code, { cause: error })
    : new FileWriteError(problem, null, { cause: error });
}
