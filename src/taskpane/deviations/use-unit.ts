import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';

/** The unit of the table that is planned; null where it is not known. */
export function useUnit(): string | null {
  const { session } = usePane();
  const { working } = useSessionState(session);
  return working?.planned.kind === 'planned' ? working.planned.calculated.input.activities.unit : null;
}
