import { STRICT, TRANSITIONAL } from '../../../package/namespaces';
import { escapeAttribute } from '../../../xml/escape-xml';
import type { Splice } from '../../../xml/splice-text';
import type { SheetOutline } from '../sheet-outline';
import { elementsNamed, insertElement } from '../sheet-sequence';
import { attributesOf } from '../tag-attributes';

/** Leads the sheet to the drawing of this relationship, or (null) to none. */
export function setDrawing(xml: string, outline: SheetOutline, relationId: string | null): Splice[] {
  const cuts = elementsNamed(outline, 'drawing').map(({ start, end }) => ({ start, end, text: '' }));
  if (relationId === null) return cuts;
  return [...cuts, insertElement(outline, 'drawing', `<${outline.prefix}drawing ${relationAttribute(xml, outline)}="${escapeAttribute(relationId)}"/>`)];
}

/** "r:id", in the words of the part; with its declaration where the part has none. */
function relationAttribute(xml: string, { root, prefix }: SheetOutline): string {
  const declared = [...attributesOf(xml.slice(root.start, root.inside))];
  const found = declared.find(([name, value]) => name.startsWith('xmlns:') && RELATIONSHIPS.includes(value));
  if (found) return `${found[0].slice('xmlns:'.length)}:id`;
  const own = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
  const isStrict = declared.some(([name, value]) => name === own && value === STRICT.spreadsheet);
  return `xmlns:r="${(isStrict ? STRICT : TRANSITIONAL).relationships}" r:id`;
}

const RELATIONSHIPS: readonly string[] = [TRANSITIONAL.relationships, STRICT.relationships];
