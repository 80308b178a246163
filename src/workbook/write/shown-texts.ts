/** What Excel takes of the texts that lie over cells; more makes it refuse them, and repair a file that has them. */
const MAX_TOOLTIP = 255;
/** [MS-XLS] 2.4.90. */
const MAX_MESSAGE = 225;
const MAX_TITLE = 32;
/** Of a list written out, its quotation marks left out. */
const MAX_LIST = 255;

export function tooltipOf(text: string): string {
  return cutAtWord(text, MAX_TOOLTIP);
}

export function refusalTitle(text: string): string {
  return cutAtWord(text, MAX_TITLE);
}

export function refusalMessage(text: string): string {
  return cutAtWord(text, MAX_MESSAGE);
}

/** Items of a drop-down in one text. Throws RangeError for a list that no cell can hold. */
export function listText(items: readonly string[]): string {
  const list = items.join(',');
  if (list.length > MAX_LIST || items.some((item) => item.includes(','))) throw new RangeError(`a list that no cell can hold: ${list}`);
  return list;
}

/** A text of at most so many characters: a longer one ends after a whole word, with "…". */
function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const beginning = text.slice(0, length - 1);
  const blank = beginning.search(/\s\S*$/);
  // A single word longer than half of it is cut in the middle.
  const end = text.charAt(length - 1).trim() === '' || blank < length / 2 ? beginning.length : blank;
  return `${beginning.slice(0, end).trimEnd().replace(/[\ud800-\udbff]$/, '')}…`;
}
