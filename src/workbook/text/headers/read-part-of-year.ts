import { foldText } from '../fold-text';
import { readMonth } from './read-month';

const PART = /^(?:(?:20)?\d\d )?(?:(?:kv|kvartal|q|t|tertial|k) ?[1-4]|[1-4] ?(?:a |e )?(?:kvartalet|kvartal|tertialet|tertial))(?: (?:20)?\d\d)?$/;

/** True for a header that is a month, a quarter or a third of a year and nothing else, whatever year it is of ("Jan 2024", "2024-01", "Kv 1 2024", "T1"). */
export function isPartOfYear(text: string): boolean {
  return text.length <= 30 && (readMonth(text) !== null || PART.test(foldText(text)));
}
