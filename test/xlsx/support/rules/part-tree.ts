import { SaxesParser } from 'saxes';

export interface PartNode {
  readonly local: string;
  readonly uri: string;
  /** By name without prefix for those without a namespace, "{uri}name" for the others. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: PartNode[];
  text: string;
}

/** Throws where the text is no XML, or a prefix is not declared. */
export function parsePart(text: string): PartNode {
  const parser = new SaxesParser({ xmlns: true });
  const open: PartNode[] = [];
  const roots: PartNode[] = [];
  parser.on('opentag', ({ local, uri, attributes }) => {
    const named = Object.values(attributes).map((attribute): [string, string] => [
      attribute.uri === '' ? attribute.local : `{${attribute.uri}}${attribute.local}`,
      attribute.value,
    ]);
    const ignorable = Object.values(attributes).find((attribute) => attribute.local === 'Ignorable')?.value ?? '';
    for (const prefix of ignorable.split(/\s+/).filter(Boolean)) {
      if (parser.resolve(prefix) === undefined) throw new Error(`mc:Ignorable names ${prefix}, which is not declared`);
    }
    const node: PartNode = { local, uri, attributes: new Map(named), children: [], text: '' };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  });
  parser.on('text', (piece) => {
    const node = open.at(-1);
    if (node) node.text += piece;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(text).close();
  const [root] = roots;
  if (!root) throw new Error('nothing in it');
  return root;
}

/** The children of this name in the parent's own namespace. */
export function childrenOf(node: PartNode | undefined, local: string): PartNode[] {
  return node?.children.filter((child) => child.local === local && child.uri === node.uri) ?? [];
}

export function childOf(node: PartNode | undefined, local: string): PartNode | undefined {
  return childrenOf(node, local)[0];
}

/** All of this name below a node, in its namespace. */
export function below(node: PartNode | undefined, local: string): PartNode[] {
  if (!node) return [];
  return node.children.flatMap((child) => [...(child.local === local ? [child] : []), ...below(child, local)]);
}

/** The attribute `r:id`, `r:embed` …, whichever relationships namespace the part uses. */
export function relationshipId(node: PartNode, local = 'id'): string | undefined {
  return [...node.attributes].find(([name]) => /^\{[^}]*relationships\}/.test(name) && name.endsWith(`}${local}`))?.[1];
}

/** A whole number, NaN where the attribute is missing or none. */
export function numberOf(node: PartNode | undefined, name: string): number {
  const text = node?.attributes.get(name);
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : NaN;
}

export function isRepeated<T>(values: readonly T[]): T | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}
