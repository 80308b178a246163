import { useSyncExternalStore } from 'react';
import type { PlanSession } from '../app/live/plan-session';
import type { SessionState } from '../app/live/session-state';

export function useSessionState(session: PlanSession): SessionState {
  return useSyncExternalStore(session.subscribe, () => session.state);
}
