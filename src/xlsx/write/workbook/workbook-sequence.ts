import { UnreadableWorkbookError } from '../../../workbook/workbook';
import type { Splice } from '../../xml/splice-text';
import type { XmlElement } from '../../xml/xml-outline';

/** The order that the children of `workbook` stand in (ECMA-376 part 1, 18.2.27), up to the last one that we write. */
const BEFORE: Readonly<Record<'definedNames' | 'calcPr', readonly string[]>> = {
  definedNames: ['sheets', 'functionGroups', 'externalReferences'],
  calcPr: ['sheets', 'functionGroups', 'externalReferences', 'definedNames'],
};

/** A child of the part's outermost element, in its namespace. */
export function workbookChild(root: XmlElement, local: string): XmlElement | undefined {
  return root.children.find((child) => child.local === local && child.prefix === root.prefix);
}

/** Puts a child of `workbook` that is missing at its place. */
export function insertWorkbookChild(part: string, root: XmlElement, local: keyof typeof BEFORE, xml: string): Splice {
  const before = root.children.filter((child) => child.prefix === root.prefix && BEFORE[local].includes(child.local));
  const at = before.at(-1)?.end;
  if (at === undefined) throw new UnreadableWorkbookError('malformed', part);
  return { start: at, end: at, text: xml };
}
