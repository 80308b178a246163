const DIGIT = /\p{N}/u;
const LETTER_FIRST = /^\p{L}/u;
const BOOLEAN = /^(?:true|false|sant|falskt)$/i;
/** A word that begins as a month does in Swedish or English ("maj 2025", "3 Dec", "september"). */
const MONTH = /(?<!\p{L})(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/iu;
/** A short word beside digits: a currency ("kr 100", "SEK5"), or a number with an exponent after something else. */
const SHORT_WORD = /^\p{L}{1,3}(?!\p{L})/u;

const MAX_TEXT = 32_767;

/**
 * A text as Excel is to be given it: with an apostrophe before it wherever Excel, in Swedish or English, might read a number, date, time,
 * boolean, error or formula. Excel takes the apostrophe away, and one too many does no harm, so the doubtful get it. Throws RangeError for
 * a text that no cell can hold.
 */
export function writtenText(text: string, isText = false): string {
  if (text.length > MAX_TEXT) throw new RangeError(`a text of ${text.length} characters`);
  return text !== '' && (isText || needsApostrophe(text)) ? `'${text}` : text;
}

export function needsApostrophe(text: string): boolean {
  if (!LETTER_FIRST.test(text) || BOOLEAN.test(text.trim())) return true;
  return DIGIT.test(text) && (MONTH.test(text) || SHORT_WORD.test(text));
}
