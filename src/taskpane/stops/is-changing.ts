import type { Work, WorkKind } from '../../app/live/session-state';

/** What changes the workbook: nothing else is to be seen meanwhile. */
const CHANGING: readonly WorkKind[] = ['write', 'undo', 'redo', 'remove', 'refresh', 'finish', 'put-back'];

export function isChanging({ kind }: Work): boolean {
  return CHANGING.includes(kind);
}
