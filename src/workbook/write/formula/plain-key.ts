/** Text that SUMIFS would not take literally: wildcards, a comparison at its beginning, or what a worksheet reads as another kind of value. */
export function isPlainKey(key: string): boolean {
  return key !== '' && !/[*?~]|^[<>=]/u.test(key) && key.length <= 255 && !isReadAsValue(key.trim());
}

/**
 * What could be a number, an amount, a date, a time, a truth value or an error, in some language: "101", "7-9", "kr 5",
 * "maj 2026", "SANT", "#N/A": no letters but those that belong to such. A name with a word of its own ("5,4 % varje år") is
 * none.
 */
function isReadAsValue(key: string): boolean {
  return /^(?:sant|falskt|true|false)$|^#/iu.test(key) || !/\p{L}/u.test(key.replace(WORDS_OF_VALUES, ''));
}

/** Currencies, months, half days and exponents. */
const WORDS_OF_VALUES =
  /(?<!\p{L})(?:kr|sek|eur|usd|gbp|nok|dkk|[ap]m|e|(?:jan|feb|mar|apr|maj|may|mai|jun|jul|aug|sep|okt|oct|nov|dec|des)(?:uari|ruari|uary|ruary|s|ch|il|i|y|usti|ust|tember|ember|ober)?)(?!\p{L})/giu;
