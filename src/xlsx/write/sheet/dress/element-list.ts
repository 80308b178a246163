import type { Splice } from '../../../xml/splice-text';
import type { SheetOutline } from '../sheet-outline';
import { elementsNamed, insertElement, type SheetElementName } from '../sheet-sequence';
import { attributeOf, openTag, setAttributes } from '../tag-attributes';
import { childrenOf, type ElementSpan } from '../tag-walk';

/**
 * An element that holds a list, with some of its members taken out and others put last. It is made when it is missing, goes when
 * nothing is left in it, and says how many there are where it did before.
 */
export function editElementList(
  xml: string,
  outline: SheetOutline,
  name: SheetElementName,
  isOurs: (member: ElementSpan) => boolean,
  added: readonly string[],
): Splice[] {
  const [list] = elementsNamed(outline, name);
  const full = outline.prefix + name;
  if (!list) {
    if (added.length === 0) return [];
    const tag = name === 'dataValidations' ? `<${full} count="${added.length}">` : `<${full}>`;
    return [insertElement(outline, name, `${tag}${added.join('')}</${full}>`)];
  }
  const members = childrenOf(xml, list);
  const ours = members.filter(isOurs);
  if (ours.length === 0 && added.length === 0) return [];
  const count = members.length - ours.length + added.length;
  if (count === 0) return [{ start: list.start, end: list.end, text: '' }];
  const tag = xml.slice(list.start, list.inside);
  const newTag = attributeOf(xml, list, 'count') === null ? tag : setAttributes(tag, { count: String(count) });
  if (list.isSelfClosing) return [{ start: list.start, end: list.end, text: `${openTag(newTag)}${added.join('')}</${full}>` }];
  const at = members.at(-1)?.end ?? list.inside;
  return [
    { start: list.start, end: list.inside, text: newTag },
    ...ours.map(({ start, end }) => ({ start, end, text: '' })),
    { start: at, end: at, text: added.join('') },
  ];
}
