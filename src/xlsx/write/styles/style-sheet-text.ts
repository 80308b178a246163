import { spliceText, type Splice } from '../../xml/splice-text';
import type { XmlElement } from '../../xml/xml-outline';
import { appendInside, cutElement } from '../../xml/xml-splices';
import type { StyleCounts } from './style-counts';
import { STYLE_LISTS, type StyleList, type StyleListName } from './style-list';
import { childOf, type StyleXml } from './style-xml';

/** The parts of a style sheet in the order that CT_Stylesheet demands (ECMA-376 part 1, 18.8.39). */
const SEQUENCE = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** The part's text with what was appended to its lists; everything else stays letter by letter. */
export function withAppended(text: string, root: XmlElement, lists: Readonly<Record<StyleListName, StyleList>>, xml: StyleXml): string {
  const splices: Splice[] = [];
  const made: string[] = [];
  for (const name of STYLE_LISTS) {
    const { element, added, length } = lists[name];
    if (added.length === 0) continue;
    if (element) splices.push(...recounted(text, element, length), appendInside(element, added.join('')));
    else {
      const list = xml.element(name, { count: String(length) }, added.join(''));
      if (root.isSelfClosing) made.push(list);
      else splices.push({ ...placeFor(name, root), text: list });
    }
  }
  if (made.length > 0) splices.push(appendInside(root, made.join('')));
  return spliceText(text, splices);
}

/**
 * The part's text without the entries beyond those in `before`. A list that was empty closes itself again, as Excel writes it.
 */
export function withoutAppended(text: string, root: XmlElement, before: StyleCounts): string {
  const splices: Splice[] = [];
  for (const name of STYLE_LISTS) {
    const element = childOf(root, name);
    const count = before[name];
    if (!element || element.children.length === (count ?? -1)) continue;
    if (count === null) splices.push(cutElement(element));
    else splices.push(...cut(text, element, count));
  }
  return spliceText(text, splices);
}

function cut(text: string, element: XmlElement, count: number): Splice[] {
  const counted = recounted(text, element, count);
  const last = element.children[count - 1];
  if (last) return [...counted, { start: last.end, end: element.children.at(-1)?.end ?? last.end, text: '' }];
  return [...counted, { start: element.inside - 1, end: element.end, text: '/>' }];
}

/** Where the list says how long it is. */
function recounted(text: string, element: XmlElement, count: number): Splice[] {
  const tag = text.slice(element.start, element.inside);
  const match = /(\scount\s*=\s*["'])\d*/.exec(tag);
  if (!match) return [];
  const start = element.start + match.index + (match[1]?.length ?? 0);
  return [{ start, end: element.start + match.index + match[0].length, text: String(count) }];
}

function placeFor(name: string, root: XmlElement): { start: number; end: number } {
  const earlier = SEQUENCE.slice(0, SEQUENCE.indexOf(name));
  const at = root.children.findLast((child) => earlier.includes(child.local))?.end ?? root.inside;
  return { start: at, end: at };
}
