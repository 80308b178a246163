import { findWorkbookPart } from '../package/workbook-parts';
import { PackageParts } from '../package/package-parts';
import { ReadingBudget } from '../read/reading-budget';
import { findStatePart } from '../read/state-part';
import { readWorkbookPart } from '../read/workbook-part';

/** What may keep us from writing in a file, besides protected sheets. */
export interface ClosedFile {
  /** The journal (JSON) of a write that an open Excel has left unfinished; null where there is none. */
  readonly journal: string | null;
  /** Sheets can be neither added nor removed. */
  readonly isStructureProtected: boolean;
}

/** Throws UnreadableWorkbookError. */
export function readClosedFile(bytes: Uint8Array): ClosedFile {
  const parts = new PackageParts(bytes);
  const part = findWorkbookPart(parts);
  const { isStructureProtected } = readWorkbookPart(parts, part, new ReadingBudget());
  return { journal: findStatePart(parts, part)?.journal ?? null, isStructureProtected };
}
