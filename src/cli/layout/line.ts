/** How a piece of text looks; on a terminal without colour it is only the text. */
export type Look = 'plain' | 'strong' | 'faint' | 'error' | 'warning' | 'good';

export interface Span {
  readonly text: string;
  readonly look: Look;
}

export type Line = readonly Span[];

export const EMPTY_LINE: Line = [];

export function span(text: string, look: Look = 'plain'): Span {
  return { text: withoutControls(text), look };
}

export function line(text: string, look: Look = 'plain'): Line {
  return [span(text, look)];
}

/**
 * Labels come from a workbook that anyone may have written: what could move the cursor, change colours or turn the
 * direction of text is shown as a space or left out.
 */
function withoutControls(text: string): string {
  return text.replace(/[\t\r\n]+/g, ' ').replace(/[\u0000-\u001F\u007F-\u009F\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '');
}

const CODES: Readonly<Record<Look, string>> = {
  plain: '',
  strong: '\u001B[1m',
  faint: '\u001B[2m',
  error: '\u001B[31m',
  warning: '\u001B[33m',
  good: '\u001B[32m',
};

/** The lines as one text that ends with a newline; trailing spaces are left out. */
export function renderLines(lines: readonly Line[], hasColour: boolean): string {
  const render = ({ text, look }: Span): string =>
    hasColour && CODES[look] !== '' ? `${CODES[look]}${text}\u001B[0m` : text;
  return lines.map((spans) => `${trimEnd(spans).map(render).join('')}\n`).join('');
}

function trimEnd(spans: Line): Line {
  const last = spans.at(-1);
  if (!last) return spans;
  const text = last.text.replace(/ +$/, '');
  return text === '' ? trimEnd(spans.slice(0, -1)) : [...spans.slice(0, -1), { ...last, text }];
}
