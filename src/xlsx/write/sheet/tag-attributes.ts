import { escapeAttribute } from '../../xml/escape-xml';
import type { ElementSpan } from './tag-walk';

/** An attribute's value as it stands between its quotation marks, in the tag that reaches from `start` to `end`; null where it is missing. */
export function rawAttribute(text: string, start: number, end: number, name: string): string | null {
  let at = start + 1;
  while (at < end && !isSpace(text.charCodeAt(at))) at += 1;
  for (;;) {
    while (isSpace(text.charCodeAt(at))) at += 1;
    const equals = text.indexOf('=', at);
    if (equals === -1 || equals >= end) return null;
    let nameEnd = equals;
    while (isSpace(text.charCodeAt(nameEnd - 1))) nameEnd -= 1;
    let open = equals + 1;
    while (isSpace(text.charCodeAt(open))) open += 1;
    const close = text.indexOf(text.charAt(open), open + 1);
    if (close === -1 || close >= end) return null;
    if (nameEnd - at === name.length && text.startsWith(name, at)) return text.slice(open + 1, close);
    at = close + 1;
  }
}

/** The same of an element. */
export function attributeOf(text: string, element: ElementSpan, name: string): string | null {
  return rawAttribute(text, element.start, element.inside, name);
}

const ATTRIBUTE = /(\s+)([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** All attributes of a start tag, values as written. */
export function attributesOf(tag: string): Map<string, string> {
  const found = [...tag.matchAll(ATTRIBUTE)];
  return new Map(found.map(([, , name = '', double, single]) => [name, double ?? single ?? '']));
}

/** Plain values by name; null takes the attribute away together with the white space before it. */
export type AttributeChanges = Readonly<Record<string, string | null>>;

/**
 * A start tag with other attributes. Those that stay, or already have the value, keep their place and their way of being written; new
 * ones come last.
 */
export function setAttributes(tag: string, changes: AttributeChanges): string {
  const left = new Map(Object.entries(changes));
  const kept = tag.replace(ATTRIBUTE, (whole, space: string, name: string, double?: string, single?: string) => {
    const value = left.get(name);
    if (value === undefined) return whole;
    left.delete(name);
    if (value === null) return '';
    const written = escapeAttribute(value);
    return written === (double ?? single) ? whole : `${space}${name}="${written}"`;
  });
  const added = [...left].flatMap(([name, value]) => (value === null ? [] : [` ${name}="${escapeAttribute(value)}"`]));
  return added.length === 0 ? kept : kept.replace(/\s*\/?>$/, (end) => added.join('') + end);
}

/** `<a/>` → `<a>`. */
export function openTag(tag: string): string {
  return tag.replace(/\s*\/>$/, '>');
}

/** `<a>` → `<a/>`. */
export function emptyTag(tag: string): string {
  return tag.endsWith('/>') ? tag : tag.replace(/\s*>$/, '/>');
}

function isSpace(code: number): boolean {
  return code <= 0x20;
}
