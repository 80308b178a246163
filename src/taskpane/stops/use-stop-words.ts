import { STOP_WORDS } from '../../app/messages/pane/stops/stop-words';
import type { StopWords } from '../../app/messages/pane/stops/words';
import { usePane } from '../pane-context';

export function useStopWords(): StopWords {
  return STOP_WORDS[usePane().language];
}
