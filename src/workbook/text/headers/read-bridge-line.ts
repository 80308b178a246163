import { editDistance } from '../labels/edit-distance';
import { foldText } from '../fold-text';

/** What a line of the bridge from one year's frame to the next is. */
export type BridgeLine = 'price' | 'volume' | 'rounding' | 'efficiency' | 'other';

/** Beginnings of words, folded; a word of a label that begins so, or nearly so, says what the line is. */
const BEGINNINGS: readonly (readonly [BridgeLine, readonly string[]])[] = [
  ['price', [
    'prisupprakning', 'uppraknin', 'indexupprakning', 'prisokning', 'prisjustering', 'priskompensation',
    'prisindex', 'prisforandring', 'prisutveckling', 'loneupprakning', 'lonekompensation', 'indexering',
    'indexuppr', 'prisuppr', 'pris och lon',
  ]],
  ['volume', ['volym', 'demografi']],
  ['rounding', ['avrundning', 'oresavrundning', 'avrundad']],
  ['efficiency', [
    'effektivisering', 'effektivitetskrav', 'besparingskrav', 'sparbeting', 'sparkrav', 'rationaliseringskrav',
  ]],
];

/** What the line's words say, the first that says something. Never throws. */
export function readBridgeLine(label: string): BridgeLine {
  const folded = foldText(label.slice(0, 300));
  if (folded.startsWith('pris och lon')) return 'price';
  for (const word of folded.split(' ')) {
    const line = BEGINNINGS.find(([, beginnings]) => beginnings.some((beginning) => beginsLike(word, beginning)));
    if (line) return line[0];
  }
  return 'other';
}

function beginsLike(word: string, beginning: string): boolean {
  if (word.startsWith(beginning)) return true;
  if (beginning.length < 9) return false;
  const limit = beginning.length > 12 ? 2 : 1;
  return word.startsWith(beginning.slice(0, 2)) && editDistance(word, beginning, limit) <= limit;
}
