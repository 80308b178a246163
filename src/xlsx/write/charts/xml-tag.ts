import { escapeAttribute, escapeText } from '../../xml/escape-xml';

/** An element; attributes in the order given, `inside` as it is. */
export function tag(name: string, attributes: Readonly<Record<string, string | number>>, ...inside: readonly string[]): string {
  const listed = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`);
  const content = inside.join('');
  return content === '' ? `<${name}${listed.join('')}/>` : `<${name}${listed.join('')}>${content}</${name}>`;
}

/** What DrawingML says of most things: `<c:overlay val="0"/>`. */
export function setting(name: string, val: string | number): string {
  return tag(name, { val });
}

export function textTag(name: string, text: string): string {
  return `<${name}>${escapeText(text)}</${name}>`;
}
