import type { Stop } from '../../app/live/session-state';
import { TabFooter } from '../frame/tab-footer';
import { StopButton } from './stop-button';
import { useStopWords } from './use-stop-words';

/** How things stand after a stop on the tab *Skriv*, and the one thing to do. */
export function StopFooter({ stop }: { readonly stop: Stop }) {
  const words = useStopWords();
  return (
    <TabFooter state={[stop.remains === null ? words.nothingIsWritten : words.isRemaining]}>
      <StopButton stop={stop} isPrimary />
    </TabFooter>
  );
}
