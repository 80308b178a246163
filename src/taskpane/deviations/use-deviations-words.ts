import type { DeviationsWords } from '../../app/messages/pane/deviations/words';
import { DEVIATIONS_WORDS } from '../../app/messages/pane/deviations/words-by-language';
import { usePane } from '../pane-context';

export function useDeviationsWords(): DeviationsWords {
  return DEVIATIONS_WORDS[usePane().language];
}
