import { UnreadableWorkbookError } from '../../workbook/workbook';
import type { PartSource } from './part-source';
import { readRelationships, type Relationship } from './relationships';

/** The name of the part that lists the sheets. Throws UnreadableWorkbookError, 'not-xlsx' for another kind of file. */
export function findWorkbookPart(parts: PartSource): string {
  const document = readRelationships(parts, '').find(({ kind }) => kind === 'officeDocument');
  const isPackage = parts.has('[Content_Types].xml');
  if (!document) throw new UnreadableWorkbookError(isPackage ? 'malformed' : 'not-xlsx', isPackage ? '_rels/.rels' : null);
  const part = insideFile(document, '_rels/.rels');
  // .xlsb is the same package with binary parts.
  if (part.toLowerCase().endsWith('.bin')) throw new UnreadableWorkbookError('not-xlsx', part);
  return part;
}

/** The part that the first relationship of a kind leads to; null where there is none. */
export function targetOfKind(relationships: readonly Relationship[], wanted: string, source: string): string | null {
  const found = relationships.find(({ kind }) => kind === wanted);
  return found ? insideFile(found, source) : null;
}

/** A workbook's own parts are in the file; fetching them from elsewhere would be somebody's trick. */
export function insideFile({ target }: Relationship, source: string): string {
  if (target === null) throw new UnreadableWorkbookError('unsafe', source);
  return target;
}
