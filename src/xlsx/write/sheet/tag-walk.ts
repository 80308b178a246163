import { UnreadableWorkbookError } from '../../../workbook/workbook';

/** An element's places in a text: its start tag from `start` to `inside`, its content to `insideEnd`, its end tag to `end`. */
export interface ElementSpan {
  /** As written, prefix included. */
  readonly name: string;
  readonly start: number;
  readonly inside: number;
  readonly insideEnd: number;
  readonly end: number;
  readonly isSelfClosing: boolean;
}

export type TagKind = 'open' | 'close' | 'empty';

/**
 * Goes from tag to tag through well-formed XML and tells where they stand. The parser that reads a workbook's values takes several
 * times as long for a large sheet; this asks for nothing but places. Throws UnreadableWorkbookError.
 */
export class TagWalk {
  name = '';
  /** The tag, "<" and ">" included. */
  start = 0;
  end = 0;
  private kind: TagKind = 'close';

  constructor(
    readonly text: string,
    private at = 0,
  ) {}

  /** Steps to the next tag, over comments, CDATA and processing instructions; null at the text's end. */
  next(): TagKind | null {
    const { text } = this;
    for (;;) {
      const start = text.indexOf('<', this.at);
      if (start === -1) return null;
      const first = text.charCodeAt(start + 1);
      if (first === EXCLAMATION || first === QUESTION) {
        this.at = this.markupEnd(start);
        continue;
      }
      const isClosing = first === SLASH;
      const nameStart = isClosing ? start + 2 : start + 1;
      let nameEnd = nameStart;
      while (!endsName(text.charCodeAt(nameEnd))) nameEnd += 1;
      this.name = text.slice(nameStart, nameEnd);
      this.start = start;
      this.end = this.tagEnd(nameEnd);
      this.at = this.end;
      if (isClosing) this.kind = 'close';
      else this.kind = text.charCodeAt(this.end - 2) === SLASH ? 'empty' : 'open';
      return this.kind;
    }
  }

  /** The element whose start tag the walk stands at; it stands at its end tag then. */
  takeElement(): ElementSpan {
    const { name, start, end: inside, kind } = this;
    if (kind === 'close') throw malformed();
    if (kind === 'empty') return { name, start, inside, insideEnd: inside, end: inside, isSelfClosing: true };
    for (let depth = 1; depth > 0; ) {
      const next = this.next();
      if (next === null) throw malformed();
      if (next === 'close') depth -= 1;
      else if (next === 'open') depth += 1;
    }
    if (this.name !== name) throw malformed();
    return { name, start, inside, insideEnd: this.start, end: this.end, isSelfClosing: false };
  }

  /** A ">" in quotation marks ends nothing. */
  private tagEnd(from: number): number {
    const { text } = this;
    for (let at = from; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === GREATER) return at + 1;
      if (code !== QUOTE && code !== APOSTROPHE) continue;
      const close = text.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (close === -1) throw malformed();
      at = close;
    }
    throw malformed();
  }

  private markupEnd(start: number): number {
    const { text } = this;
    if (text.startsWith('<!DOCTYPE', start)) throw new UnreadableWorkbookError('unsafe', null);
    const close = text.startsWith('<!--', start) ? '-->' : text.startsWith('<![CDATA[', start) ? ']]>' : '?>';
    const end = text.indexOf(close, start + 2);
    if (end === -1) throw malformed();
    return end + close.length;
  }
}

/** The elements directly within an element, in their order. */
export function childrenOf(text: string, parent: Pick<ElementSpan, 'inside' | 'insideEnd'>): ElementSpan[] {
  const children: ElementSpan[] = [];
  const walk = new TagWalk(text, parent.inside);
  while (parent.inside < parent.insideEnd && walk.next() !== null && walk.start < parent.insideEnd) children.push(walk.takeElement());
  return children;
}

export function malformed(): UnreadableWorkbookError {
  return new UnreadableWorkbookError('malformed', null);
}

const [EXCLAMATION, QUESTION, SLASH, GREATER, QUOTE, APOSTROPHE] = [0x21, 0x3f, 0x2f, 0x3e, 0x22, 0x27];

function endsName(code: number): boolean {
  // NaN behind the text's end.
  return code === GREATER || code === SLASH || code <= 0x20 || Number.isNaN(code);
}
