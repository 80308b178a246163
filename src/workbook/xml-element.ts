/** An element of a small XML text, with names as they are without the root's own prefix: `v:state` and `state` are both "state". */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All that is written directly in it, put together. */
  readonly text: string;
}

interface OpenElement {
  readonly tag: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

/** More than any text of ours has; a text made to do harm is not worth the memory. */
const MOST_ELEMENTS = 1_000_000;
const DEEPEST = 64;

/** In turn: what is skipped, CDATA, a tag with its attributes, text. A document type, which could define entities, is none of them. */
const TOKEN = /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<(\/?)([^\s<>/!?="']+)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/y;
const ATTRIBUTE = /([^\s<>/="']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** The root of an XML text; null for anything that is not well-formed as far as we need it to be. */
export function readXmlElement(xml: string): XmlElement | null {
  const open: OpenElement[] = [];
  let root: XmlElement | null = null;
  let prefix = '';
  let count = 0;
  const token = new RegExp(TOKEN);
  // A line ends in one way only (XML 1.0, 2.11).
  const whole = xml.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  while (token.lastIndex < whole.length) {
    const match = token.exec(whole);
    if (!match) return null;
    const [, cdata, slash = '', tag, attributes = '', selfClosing, text] = match;
    const inside = open.at(-1);
    if (cdata !== undefined || text !== undefined) {
      const told = cdata ?? decodeText(text ?? '');
      if (told === null || (!inside && told.trim() !== '')) return null;
      if (inside) inside.text += told;
      continue;
    }
    if (tag === undefined) continue;
    if (slash === '') {
      if (root !== null || open.length >= DEEPEST || (count += 1) > MOST_ELEMENTS) return null;
      if (!inside) prefix = tag.slice(0, tag.indexOf(':') + 1);
      const read = readAttributes(attributes);
      if (read === null) return null;
      open.push({ tag, name: tag.startsWith(prefix) ? tag.slice(prefix.length) : tag, attributes: read, children: [], text: '' });
    }
    if (slash !== '' || selfClosing !== '') {
      const closed = open.pop();
      if (closed?.tag !== tag) return null;
      const element: XmlElement = { name: closed.name, attributes: closed.attributes, children: closed.children, text: closed.text };
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else root = element;
    }
  }
  return open.length === 0 ? root : null;
}

function readAttributes(text: string): Record<string, string> | null {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    const value = decodeText(double ?? single ?? '');
    if (value === null) return null;
    attributes[name] = value;
  }
  return attributes;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** With its references replaced; null where one means nothing. */
function decodeText(text: string): string | null {
  if (!text.includes('&')) return text;
  const [first = '', ...rest] = text.split('&');
  const pieces = [first];
  for (const piece of rest) {
    const end = piece.indexOf(';');
    const character = end < 0 || end > LONGEST_REFERENCE ? null : characterOf(piece.slice(0, end));
    if (character === null) return null;
    pieces.push(character, piece.slice(end + 1));
  }
  return pieces.join('');
}

/** "#x10FFFF" */
const LONGEST_REFERENCE = 8;

function characterOf(reference: string): string | null {
  const code = /^#(?:x([0-9a-fA-F]{1,6})|(\d{1,7}))$/.exec(reference);
  if (!code) return ENTITIES.get(reference) ?? null;
  const point = code[1] === undefined ? Number(code[2]) : parseInt(code[1], 16);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : null;
}
