import { SaxesParser } from 'saxes';
import { decodePart } from '../../../../../src/xlsx/package/part-text';
import type { PartSource } from '../../../../../src/xlsx/package/part-source';

/** An element with all inside it; names without their prefixes. */
export interface XmlNode {
  readonly name: string;
  /** Names as written: "r:id". */
  readonly attributes: Readonly<Record<string, string | undefined>>;
  readonly children: XmlNode[];
  /** What stands directly in it. */
  text: string;
}

/** A whole part, for those that are small. Throws an Error where it is no XML. */
export function readTree(parts: PartSource, part: string): XmlNode {
  return treeOf(partText(parts, part));
}

export function partText(parts: PartSource, part: string): string {
  return decodePart(Buffer.concat([...parts.pieces(part)])).text;
}

export function treeOf(xml: string): XmlNode {
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  const root: XmlNode = newNode('', {});
  const open: XmlNode[] = [root];
  parser.on('opentag', ({ name, attributes }) => {
    const node = newNode(name, attributes);
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('closetag', () => open.pop());
  const tell = (text: string): void => {
    const node = open.at(-1);
    if (node) node.text += text;
  };
  parser.on('text', tell);
  parser.on('cdata', tell);
  parser.write(xml).close();
  const [element] = root.children;
  if (!element) throw new RangeError('no element');
  return element;
}

export function newNode(name: string, attributes: XmlNode['attributes']): XmlNode {
  return { name: name.slice(name.indexOf(':') + 1), attributes, children: [], text: '' };
}

/** The first element along a path of names: `at(chart, 'plotArea', 'valAx')`. */
export function at(node: XmlNode | null, ...path: readonly string[]): XmlNode | null {
  return path.reduce<XmlNode | null>((from, name) => from?.children.find((child) => child.name === name) ?? null, node);
}

export function all(node: XmlNode | null, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** Of an attribute whose prefix is the writer's choice: "id" finds "r:id". */
export function prefixed(node: XmlNode, name: string): string | null {
  const key = Object.keys(node.attributes).find((written) => written.endsWith(`:${name}`));
  return key === undefined ? null : (node.attributes[key] ?? null);
}

export function numberAt(node: XmlNode | null, attribute: string, otherwise: number): number {
  const text = node?.attributes[attribute];
  const number = text === undefined || text === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : otherwise;
}

/** All texts inside, put together. */
export function allText(node: XmlNode | null): string {
  return node === null ? '' : node.text + node.children.map(allText).join('');
}
