import { WRITE_WORDS } from '../../app/messages/pane/write/write-words';
import type { WriteWords } from '../../app/messages/pane/write/words';
import { usePane } from '../pane-context';

export function useWriteWords(): WriteWords {
  return WRITE_WORDS[usePane().language];
}
