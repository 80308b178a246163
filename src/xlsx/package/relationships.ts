import { UnreadableWorkbookError } from '../../workbook/workbook';
import { MAX_RELATIONSHIPS } from './limits';
import type { PartSource } from './part-source';
import { parseXml } from '../xml/parse-xml';

export interface Relationship {
  readonly id: string;
  /** The last word of its type: "worksheet", "sharedStrings". What stands before differs between Transitional and Strict. */
  readonly kind: string;
  /** The part it leads to; null where it leads out of the file. */
  readonly target: string | null;
}

/** What a part ("" for the package itself) is related to; none where it has no such list. Throws UnreadableWorkbookError. */
export function readRelationships(parts: PartSource, source: string): Relationship[] {
  const slash = source.lastIndexOf('/') + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  const relationships: Relationship[] = [];
  if (!parts.has(part)) return relationships;
  parseXml(part, parts.pieces(part), {
    root: 'Relationships',
    open(name, attributes) {
      if (name !== 'Relationship') return;
      if (relationships.length >= MAX_RELATIONSHIPS) throw new UnreadableWorkbookError('too-large', part);
      const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
      relationships.push({
        id,
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: mode === 'External' ? null : resolveTarget(target, source.slice(0, slash)),
      });
    },
    close: () => undefined,
  });
  return relationships;
}

/**
 * "../tables/table1.xml" seen from "xl/worksheets/" → "xl/tables/table1.xml"; "/xl/a.xml" → "xl/a.xml". There is nothing above
 * the file's root, and climbing stops there (RFC 3986, 5.2.4): LibreOffice writes "../customXml/item1.xml" in the root's own list.
 */
function resolveTarget(target: string, folder: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const resolved: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '.' || segment === '') continue;
    if (segment === '..') resolved.pop();
    else resolved.push(segment);
  }
  return resolved.join('/');
}
