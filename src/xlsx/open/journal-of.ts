import { findWorkbookPart } from '../package/workbook-parts';
import { PackageParts } from '../package/package-parts';
import { findStatePart } from '../read/state-part';

/** The journal (JSON) of a write that an open Excel has left in the file unfinished; null where there is none. Throws UnreadableWorkbookError. */
export function journalOf(bytes: Uint8Array): string | null {
  const parts = new PackageParts(bytes);
  return findStatePart(parts, findWorkbookPart(parts))?.journal ?? null;
}
