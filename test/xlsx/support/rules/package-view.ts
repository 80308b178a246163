import { unzipSync } from 'fflate';
import { parsePart, type PartNode } from './part-tree';

export interface PartRelation {
  readonly id: string;
  readonly kind: string;
  /** A part's name, null where it leads out of the file. */
  readonly target: string | null;
}

/** A workbook file taken apart, without any of the product's own code. What cannot be read is told in `problems`. */
export class PackageView {
  readonly problems: string[] = [];
  readonly names: readonly string[];
  private readonly bytes: Readonly<Record<string, Uint8Array>>;
  private readonly trees = new Map<string, PartNode | null>();
  private readonly relations = new Map<string, PartRelation[]>();

  constructor(zip: Uint8Array) {
    this.bytes = unzipSync(zip);
    this.names = Object.keys(this.bytes).filter((name) => !name.endsWith('/'));
    for (const name of this.names) if (/\.(?:xml|rels|vml)$/i.test(name)) this.tree(name);
  }

  has(part: string): boolean {
    return this.bytes[part] !== undefined;
  }

  tree(part: string): PartNode | undefined {
    const known = this.trees.get(part);
    if (known !== undefined) return known ?? undefined;
    const bytes = this.bytes[part];
    let tree: PartNode | null = null;
    try {
      if (bytes) tree = parsePart(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    } catch (error) {
      if (!part.endsWith('.vml')) this.problems.push(`${part}: ${error instanceof Error ? error.message : 'unreadable'}`);
    }
    this.trees.set(part, tree);
    return tree ?? undefined;
  }

  relationsOf(source: string): readonly PartRelation[] {
    const known = this.relations.get(source);
    if (known) return known;
    const slash = source.lastIndexOf('/') + 1;
    const folder = source.slice(0, slash);
    const found = (this.tree(`${folder}_rels/${source.slice(slash)}.rels`)?.children ?? []).map(({ attributes }): PartRelation => {
      const target = attributes.get('Target') ?? '';
      const type = attributes.get('Type') ?? '';
      return {
        id: attributes.get('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: attributes.get('TargetMode') === 'External' ? null : resolve(folder, decodeURI(target)),
      };
    });
    this.relations.set(source, found);
    return found;
  }

  relation(source: string, id: string | undefined): PartRelation | undefined {
    return this.relationsOf(source).find((relation) => relation.id === id);
  }

  targetOf(source: string, kind: string): string | undefined {
    return this.relationsOf(source).find((relation) => relation.kind === kind)?.target ?? undefined;
  }

  get workbookPart(): string {
    return this.targetOf('', 'officeDocument') ?? 'xl/workbook.xml';
  }
}

function resolve(folder: string, target: string): string {
  const path = target.startsWith('/') ? target.slice(1) : folder + target;
  const segments: string[] = [];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  return segments.join('/');
}
