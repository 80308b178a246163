const ELLIPSIS = '…';
const HYPHEN = '-';

/** The text in lines that fit, broken between words, and within one that is too long for a line; what the last line has no room for is an ellipsis. */
export function breakText(text: string, lineCount: number, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let rest = text;
  while (lines.length < lineCount - 1 && !fits(rest)) {
    const line = firstLine(rest, fits);
    if (line === null) break;
    lines.push(line.text);
    rest = line.rest;
  }
  return [...lines, shorten(rest, fits)];
}

function firstLine(text: string, fits: (line: string) => boolean): { readonly text: string; readonly rest: string } | null {
  const words = text.split(' ');
  let count = words.length - 1;
  while (count > 0 && !fits(words.slice(0, count).join(' '))) count -= 1;
  if (count > 0) return { text: words.slice(0, count).join(' '), rest: words.slice(count).join(' ') };
  let kept = (words[0] ?? '').length - 1;
  while (kept > 0 && !fits(text.slice(0, kept) + HYPHEN)) kept -= 1;
  return kept > 0 ? { text: text.slice(0, kept) + HYPHEN, rest: text.slice(kept) } : null;
}

function shorten(text: string, fits: (line: string) => boolean): string {
  if (fits(text)) return text;
  let kept = text;
  while (kept.length > 1 && !fits(kept.trimEnd() + ELLIPSIS)) kept = kept.slice(0, -1);
  return kept.trimEnd() + ELLIPSIS;
}
