import { UnreadableWorkbookError } from '../../workbook/workbook';
import { foldPartName } from './entry-name';
import { STRICT, TRANSITIONAL, type Namespaces } from './namespaces';
import { PackageParts } from './package-parts';
import type { PartSource } from './part-source';
import { readRelationships, type Relationship } from './relationships';
import { CONTENT_TYPES, removeContentType, setContentType } from './content-types-xml';
import { relationshipsPartOf, relativeTarget } from './part-path';
import { decodePart, encodePart, type TextEncoding } from './part-text';
import { addRelationship, removeRelationships } from './relationships-xml';
import { outlineXml } from '../xml/xml-outline';
import { writeZip, type WrittenEntry } from './zip-writer';

interface ChangedPart {
  readonly name: string;
  /** Null: the part goes. */
  readonly content: Uint8Array | null;
}

interface TextPart {
  readonly text: string;
  readonly encoding: TextEncoding;
}

/**
 * The parts of a workbook file while it is being changed. Parts that nobody puts or removes keep every byte, packed ones too, and a
 * part that gets back the text it had counts as such. All methods throw UnreadableWorkbookError for a file that cannot be trusted.
 */
export class PackageEdit implements PartSource {
  /** Of the vocabulary that the workbook keeps to. */
  readonly namespaces: Namespaces;
  private readonly old: PackageParts;
  /** By folded name. */
  private readonly changed = new Map<string, ChangedPart>();
  /** What parts that were asked for hold in the file, by folded name: a part is read once, and its encoding is known when it is put. */
  private readonly read = new Map<string, TextPart>();

  constructor(private readonly original: Uint8Array) {
    this.old = new PackageParts(original);
    if (!this.old.has(CONTENT_TYPES)) throw new UnreadableWorkbookError('not-xlsx', null);
    this.namespaces = this.isStrict() ? STRICT : TRANSITIONAL;
  }

  has(part: string): boolean {
    const changed = this.changed.get(foldPartName(part));
    return changed ? changed.content !== null : this.old.has(part);
  }

  *pieces(part: string): Generator<Uint8Array, void> {
    const changed = this.changed.get(this.key(part));
    if (!changed) yield* this.old.pieces(part);
    else if (changed.content !== null) yield changed.content;
    else throw new UnreadableWorkbookError('malformed', part);
  }

  /** The names of all parts as they stand, folders left out. */
  names(): string[] {
    return this.entries().map(({ name }) => name).filter((name) => !name.endsWith('/'));
  }

  text(part: string): string {
    const key = this.key(part);
    const changed = this.changed.get(key);
    if (changed?.content) return decoded(changed.content, part).text;
    if (changed) throw new UnreadableWorkbookError('malformed', part);
    return this.readText(part).text;
  }

  /** New or other content of a part. Its content type is said for new parts, and where it is another than before. */
  put(part: string, content: string | Uint8Array, contentType?: string): void {
    const entry = this.old.find(part);
    const name = entry?.name ?? part;
    const key = foldPartName(name);
    if (typeof content !== 'string') this.changed.set(key, { name, content });
    else if (entry && this.readText(part).text === content) this.changed.delete(key);
    else this.changed.set(key, { name, content: encodePart(content, entry ? this.readText(part).encoding : 'utf-8') });
    if (contentType !== undefined) this.put(CONTENT_TYPES, setContentType(this.text(CONTENT_TYPES), name, contentType));
  }

  /** The part goes with its list of relationships and its content type. The relationships that lead to it are the caller's. */
  remove(part: string): void {
    for (const name of [part, relationshipsPartOf(part)]) {
      if (!this.has(name)) continue;
      const key = this.key(name);
      if (this.old.find(name)) this.changed.set(key, { name, content: null });
      else this.changed.delete(key);
      this.put(CONTENT_TYPES, removeContentType(this.text(CONTENT_TYPES), name));
    }
  }

  /** What a part ("" for the package itself) is related to. */
  relationshipsOf(source: string): readonly Relationship[] {
    return readRelationships(this, source);
  }

  /** Relates a part to another part and gives the new relationship's id. `kind` is the last word of its type: "chart". */
  relate(source: string, kind: string, target: string): string {
    const part = relationshipsPartOf(source);
    const xml = this.has(part) ? this.text(part) : null;
    const added = addRelationship(part, xml, `${this.namespaces.relationships}/${kind}`, relativeTarget(source, target));
    this.put(part, added.xml);
    return added.id;
  }

  /** The relationship of this id goes, not what it leads to. */
  unrelate(source: string, id: string): void {
    const part = relationshipsPartOf(source);
    if (!this.has(part)) return;
    const xml = removeRelationships(part, this.text(part), new Set([id]));
    if (xml === null) this.remove(part);
    else this.put(part, xml);
  }

  /** The first part name of "xl/charts/chart1.xml", "xl/charts/chart2.xml" … that is free. */
  freeName(before: string, after = '.xml'): string {
    for (let i = 1; ; i += 1) {
      const name = `${before}${i}${after}`;
      if (!this.has(name)) return name;
    }
  }

  /** The file as it stands now: the very bytes it came in where nothing has changed. */
  bytes(): Uint8Array {
    return this.changed.size === 0 ? this.original : writeZip(this.old.zip, this.entries());
  }

  private entries(): WrittenEntry[] {
    const kept = this.old.list().flatMap((old): WrittenEntry[] => {
      const changed = this.changed.get(foldPartName(old.name));
      if (!changed) return [{ name: old.name, old, content: null }];
      return changed.content === null ? [] : [{ name: old.name, old, content: changed.content }];
    });
    const added = [...this.changed.values()].flatMap(({ name, content }): WrittenEntry[] =>
      content === null || this.old.find(name) ? [] : [{ name, old: null, content }],
    );
    return [...kept, ...added];
  }

  private readText(part: string): TextPart {
    const key = this.key(part);
    const known = this.read.get(key);
    if (known) return known;
    const text = decoded(joined([...this.old.pieces(part)].map((piece) => piece.slice())), part);
    this.read.set(key, text);
    return text;
  }

  /** By the name that the file itself uses: references may write letters in another way. */
  private key(part: string): string {
    return foldPartName(this.old.find(part)?.name ?? part);
  }

  private isStrict(): boolean {
    const part = relationshipsPartOf('');
    if (!this.old.has(part)) return false;
    const types = outlineXml(part, this.readText(part).text).children.map(({ attributes }) => attributes['Type']);
    return types.includes(`${STRICT.relationships}/officeDocument`);
  }
}

function decoded(bytes: Uint8Array, part: string): TextPart {
  try {
    return decodePart(bytes);
  } catch (cause) {
    throw new UnreadableWorkbookError('malformed', part, { cause });
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
