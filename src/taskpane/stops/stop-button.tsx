import { Button } from '@fluentui/react-components';
import type { PlanSession } from '../../app/live/plan-session';
import type { Stop, StopOffer } from '../../app/live/session-state';
import type { StopWords } from '../../app/messages/pane/stops/words';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';
import { useStopWords } from './use-stop-words';

/** The one thing to do about it; where there is nothing, it is put out of sight. */
export function StopButton({ stop, isPrimary }: { readonly stop: Stop; readonly isPrimary: boolean }) {
  const { session } = usePane();
  const words = useStopWords();
  const { work } = useSessionState(session);
  return (
    <Button appearance={isPrimary ? 'primary' : 'secondary'} disabledFocusable={work !== null} onClick={() => void act(stop.offer, session)}>
      {textOf(stop.offer, words)}
    </Button>
  );
}

function textOf(offer: StopOffer, words: StopWords): string {
  return { again: words.again, review: words.reviewAgain, 'put-back': words.putBack, none: words.close }[offer];
}

async function act(offer: StopOffer, session: PlanSession): Promise<void> {
  switch (offer) {
    case 'again':
      await session.retry();
      return;
    case 'review':
      await session.review();
      return;
    case 'put-back':
      await session.putBack();
      return;
    case 'none':
      session.dismiss();
  }
}
