import type { SessionState, WorkKind } from '../../app/live/session-state';

/** What is done from the tab *Skriv*. */
const WRITING: readonly WorkKind[] = ['preview', 'write', 'undo', 'redo', 'remove', 'refresh', 'put-back', 'finish'];

/** Whether what stopped leaves the tab *Skriv* with one thing to do: it stands in the footer then, where the person pressed. */
export function isAnsweredInFooter({ stop, place, first, working }: Pick<SessionState, 'stop' | 'place' | 'first' | 'working'>): boolean {
  return stop !== null && stop.offer !== 'none' && place.tab === 'write' && first === null && working !== null && WRITING.includes(stop.during);
}
