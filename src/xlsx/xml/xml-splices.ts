import { escapeAttribute } from './escape-xml';
import type { Splice } from './splice-text';
import type { XmlElement } from './xml-outline';

/** Puts `xml` last inside an element, after its last child and before any white space that follows it. */
export function appendInside(parent: XmlElement, xml: string): Splice {
  if (parent.isSelfClosing) {
    // The slash stands last, before ">".
    return { start: parent.end - 2, end: parent.end, text: `>${xml}</${parent.name}>` };
  }
  const at = parent.children.at(-1)?.end ?? parent.inside;
  return { start: at, end: at, text: xml };
}

export function cutElement(element: XmlElement): Splice {
  return { start: element.start, end: element.end, text: '' };
}

/** Gives an attribute another value, adds it as the last one, or (null) takes it away together with the white space before it. */
export function setAttribute(text: string, element: XmlElement, name: string, value: string | null): Splice[] {
  const found = findAttribute(text, element, name);
  if (value === null) return found === null ? [] : [{ start: found.start, end: found.end, text: '' }];
  const written = `${name}="${escapeAttribute(value)}"`;
  if (found !== null) {
    return element.attributes[name] === value ? [] : [{ start: found.start, end: found.end, text: ` ${written}` }];
  }
  const tag = text.slice(element.start, element.inside);
  const at = element.start + (/\s*\/?>$/.exec(tag)?.index ?? tag.length);
  return [{ start: at, end: at, text: ` ${written}` }];
}

/** From the white space before an attribute to its closing quotation mark. */
function findAttribute(text: string, element: XmlElement, name: string): { start: number; end: number } | null {
  const attribute = /(\s+)([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g;
  const tag = text.slice(element.start, element.inside);
  for (const match of tag.matchAll(attribute)) {
    if (match[2] !== name) continue;
    const start = element.start + match.index;
    return { start, end: start + match[0].length };
  }
  return null;
}
