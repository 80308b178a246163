/** A text of at most so many characters: a longer one ends after a whole word, with "…". */
export function cutAtWord(text: string, length: number): string {
  if (text.length <= length) return text;
  const beginning = text.slice(0, length - 1);
  const blank = beginning.search(/\s\S*$/);
  // A single word longer than half of it is cut in the middle.
  const end = text.charAt(length - 1).trim() === '' || blank < length / 2 ? beginning.length : blank;
  return `${beginning.slice(0, end).trimEnd().replace(/[\ud800-\udbff]$/, '')}…`;
}
