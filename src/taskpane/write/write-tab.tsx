import { isAnsweredInFooter } from '../stops/is-answered-in-footer';
import { StopFooter } from '../stops/stop-footer';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';
import { CannotPlan } from './cannot-plan';
import { PreviewPart } from './preview/preview-part';
import { ReceiptView } from './receipt/receipt-view';

/** *Skriv*: what would be written, what was, and the way back. What stopped it stands above, put there by the frame. */
export function WriteTab() {
  const { session } = usePane();
  const state = useSessionState(session);
  const { working, done, stop } = state;
  if (working === null) return null;
  // What was reviewed holds no longer, or something is left: there is one thing to do.
  if (stop !== null && stop.offer !== 'again' && isAnsweredInFooter(state)) return <StopFooter stop={stop} />;
  if (done !== null) return <ReceiptView done={done} />;
  if (working.planned.kind === 'unplanned') return <CannotPlan problem={working.planned.problem} />;
  return <PreviewPart />;
}
