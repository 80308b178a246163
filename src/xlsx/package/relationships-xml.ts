import { PACKAGE_RELATIONSHIPS } from './namespaces';
import { escapeAttribute } from '../xml/escape-xml';
import { spliceText } from '../xml/splice-text';
import { outlineXml } from '../xml/xml-outline';
import { appendInside, cutElement } from '../xml/xml-splices';

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;

/**
 * A relationships part (null: there is none yet) with one more, and the id that it got: one that no other has. `part` is its name, for
 * errors. Throws UnreadableWorkbookError.
 */
export function addRelationship(part: string, xml: string | null, type: string, target: string): { readonly xml: string; readonly id: string } {
  const text = xml ?? EMPTY;
  const root = outlineXml(part, text);
  const numbers = root.children.map(({ attributes }) => Number(/^rId(\d{1,9})$/.exec(attributes['Id'] ?? '')?.[1] ?? 0));
  const id = `rId${Math.max(0, ...numbers) + 1}`;
  const element = `<${root.prefix}Relationship Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"/>`;
  return { xml: spliceText(text, [appendInside(root, element)]), id };
}

/** Without the relationships of these ids; null when none is left. Throws UnreadableWorkbookError. */
export function removeRelationships(part: string, xml: string, ids: ReadonlySet<string>): string | null {
  const root = outlineXml(part, xml);
  const going = root.children.filter(({ attributes }) => ids.has(attributes['Id'] ?? ''));
  return going.length === root.children.length ? null : spliceText(xml, going.map(cutElement));
}
