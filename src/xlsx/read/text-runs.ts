import { decodeEscapes } from '../xml/decode-escapes';
import { detachText } from '../xml/detach-text';
import type { XmlAttributes } from '../xml/parse-xml';

/**
 * Puts together the text of one string item (`si` or `is`): plain (`t`) or rich (`r` with `t`), without the phonetic runs (`rPh`)
 * that say how it is pronounced.
 */
export class TextRuns {
  private whole = '';
  private run: string | null = null;
  private isPreserved = false;
  private isPhonetic = false;

  open(name: string, attributes: XmlAttributes): void {
    if (name === 'rPh') this.isPhonetic = true;
    if (name !== 't' || this.isPhonetic) return;
    this.run = '';
    this.isPreserved = attributes['xml:space'] === 'preserve';
  }

  text(text: string): void {
    if (this.run !== null) this.run += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.isPhonetic = false;
    if (name !== 't' || this.run === null) return;
    this.whole += decodeEscapes(this.isPreserved ? this.run : trimXmlSpace(this.run));
    this.run = null;
  }

  /** The item's text; the next one begins from nothing. */
  take(): string {
    const text = detachText(this.whole);
    this.whole = '';
    this.run = null;
    return text;
  }
}

/** As Excel does where `xml:space` does not say "preserve"; a no-break space stays. */
function trimXmlSpace(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isXmlSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isXmlSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

function isXmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x09 || code === 0x0a || code === 0x0d;
}
