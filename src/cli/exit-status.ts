/** What the shell is told; with several files the highest of them. */
export const EXIT = { done: 0, errorsFound: 1, wrongUsage: 2, fileFailed: 3 } as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
