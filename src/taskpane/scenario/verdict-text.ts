import type { ScenarioPaneWords } from '../../app/messages/pane/scenario/words';

/** "1 405 kvar"; `left` as the frame's tiles round it, null where there is no frame. */
export function verdictText(left: number | null, words: ScenarioPaneWords, amount: (value: number) => string): string {
  if (left === null) return words.noFrame;
  if (left === 0) return words.even;
  return left > 0 ? words.left(amount(left)) : words.missing(amount(-left));
}
