import type { PartSource } from '../../../../../src/xlsx/package/part-source';
import { readRelationships, type Relationship } from '../../../../../src/xlsx/package/relationships';
import { all, readTree } from './xml-node';

/** What a part leads to. */
export interface Links {
  readonly list: readonly Relationship[];
  /** With the targets as written: addresses out of the file too. */
  readonly byId: ReadonlyMap<string, { readonly part: string | null; readonly target: string }>;
}

export function partLinks(parts: PartSource, source: string): Links {
  const list = readRelationships(parts, source);
  const slash = source.lastIndexOf('/') + 1;
  const part = `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
  const written = parts.has(part) ? all(readTree(parts, part), 'Relationship') : [];
  const targets = new Map(written.map(({ attributes }) => [attributes['Id'] ?? '', attributes['Target'] ?? '']));
  return { list, byId: new Map(list.map(({ id, target }) => [id, { part: target, target: targets.get(id) ?? '' }])) };
}
