import type { PackageEdit } from '../../package/package-edit';

/**
 * Takes away the order in which formulas were last calculated. It is a cache that must name every formula cell and no other; without it
 * programs find the order anew. Throws UnreadableWorkbookError.
 */
export function dropCalculationChain(pack: PackageEdit, workbookPart: string): void {
  for (const { id, kind, target } of pack.relationshipsOf(workbookPart)) {
    if (kind !== 'calcChain') continue;
    pack.unrelate(workbookPart, id);
    if (target !== null) pack.remove(target);
  }
}
