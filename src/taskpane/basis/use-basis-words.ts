import type { BasisTabWords } from '../../app/messages/pane/basis/words';
import { BASIS_TAB_WORDS } from '../../app/messages/pane/basis/words-by-language';
import { usePane } from '../pane-context';

export function useBasisWords(): BasisTabWords {
  return BASIS_TAB_WORDS[usePane().language];
}
