import { foldText } from '../../../workbook/text/fold-text';
import { LOWEST_LINK_SCORE } from '../../../workbook/text/labels/propose-links';
import type { LinkProposal } from '../../../workbook/text/labels/propose-links';
import type { BasisTabWords } from '../../messages/pane/basis/words';

/** Less than this and nobody would say that it is so without looking. */
const UNSURE = 0.45;

/** Why an activity is proposed for an item, in words of their own where there are any. */
export function linkReasonText({ item, activity, score, reason }: LinkProposal, words: BasisTabWords): string {
  if (score < UNSURE) return score < LOWEST_LINK_SCORE ? words.reason.none : words.reason.unsure;
  switch (reason.kind) {
    case 'exact':
    case 'spacing':
    case 'order':
    case 'inflection':
    case 'spelling':
      return words.reason.sameName;
    case 'synonym':
      return words.dictionary(reason.groups.join(', '));
    case 'wordsInCommon':
      return words.sameWords(asPrinted(reason.words, item).join(', '));
    case 'qualifier':
      return words.sameWords(sharedWords(item, activity).join(', '));
    case 'part':
      return words.reason.part;
    case 'different':
      return words.reason.none;
  }
}

const WORDS = /[\p{L}\d]+/gu;

/** Folded words as the label writes them ("vardnadsoverflytt" → "vårdnadsöverflytt"). */
function asPrinted(folded: readonly string[], label: string): string[] {
  const printed = label.match(WORDS) ?? [];
  return folded.map((word) => (printed.find((each) => foldText(each) === word) ?? word).toLowerCase());
}

function sharedWords(item: string, activity: string): string[] {
  const others = new Set((activity.match(WORDS) ?? []).map(foldText));
  return (item.match(WORDS) ?? []).filter((word) => others.has(foldText(word))).map((word) => word.toLowerCase());
}
