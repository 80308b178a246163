import { foldPartName } from './entry-name';
import type { PackageEdit } from './package-edit';
import { sourceOfRelationships } from './part-path';

/**
 * Removes a part, and with it what it alone was related to (a sheet's drawing, that drawing's charts). Relationships that lead to the
 * part itself are the caller's. Throws UnreadableWorkbookError.
 */
export function removePartTree(pack: PackageEdit, part: string): void {
  const going = new Set([foldPartName(part)]);
  const incoming = readIncoming(pack);
  const waiting = [part];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const { target } of pack.relationshipsOf(next)) {
      if (target === null || going.has(foldPartName(target)) || !pack.has(target)) continue;
      const sources = incoming.get(foldPartName(target)) ?? [];
      if (!sources.every((source) => going.has(source))) continue;
      going.add(foldPartName(target));
      waiting.push(target);
    }
  }
  for (const name of pack.names()) if (going.has(foldPartName(name))) pack.remove(name);
}

/** Part → the parts that are related to it, all names folded. */
function readIncoming(pack: PackageEdit): Map<string, string[]> {
  const incoming = new Map<string, string[]>();
  for (const name of pack.names()) {
    const source = sourceOfRelationships(name);
    if (source === null) continue;
    for (const { target } of pack.relationshipsOf(source)) {
      if (target === null) continue;
      const key = foldPartName(target);
      incoming.set(key, [...(incoming.get(key) ?? []), foldPartName(source)]);
    }
  }
  return incoming;
}
