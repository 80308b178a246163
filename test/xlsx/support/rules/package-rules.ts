import type { PackageView } from './package-view';
import { childrenOf, isRepeated } from './part-tree';

/** What a part that a relation of this kind leads to has to be called. */
const TYPES: Readonly<Record<string, RegExp>> = {
  worksheet: /spreadsheetml\.worksheet\+xml$/,
  styles: /spreadsheetml\.styles\+xml$/,
  sharedStrings: /spreadsheetml\.sharedStrings\+xml$/,
  table: /spreadsheetml\.table\+xml$/,
  calcChain: /spreadsheetml\.calcChain\+xml$/,
  drawing: /openxmlformats-officedocument\.drawing\+xml$/,
  chart: /drawingml\.chart\+xml$/,
  officeDocument: /(?:sheet|template|addin)(?:\.macroEnabled)?\.main\+xml$/,
};

const CONTENT_TYPES = '[Content_Types].xml';

export function packageRules(view: PackageView): string[] {
  return [...contentTypeRules(view), ...relationRules(view)];
}

function contentTypeRules(view: PackageView): string[] {
  const broken: string[] = [];
  const root = view.tree(CONTENT_TYPES);
  const defaults = new Map(childrenOf(root, 'Default').map(({ attributes }) => [attributes.get('Extension')?.toLowerCase(), attributes.get('ContentType')]));
  const overrides = childrenOf(root, 'Override').map(({ attributes }) => [attributes.get('PartName') ?? '', attributes.get('ContentType')] as const);
  const names = overrides.map(([name]) => name.toLowerCase());
  const twice = isRepeated(names);
  if (twice !== undefined) broken.push(`${CONTENT_TYPES}: ${twice} is overridden twice`);
  for (const [name] of overrides) {
    if (!view.names.some((part) => `/${part}`.toLowerCase() === name.toLowerCase())) broken.push(`${CONTENT_TYPES}: there is no part ${name}`);
  }
  const typeOf = (part: string): string | undefined =>
    overrides.find(([name]) => name.toLowerCase() === `/${part}`.toLowerCase())?.[1] ?? defaults.get(part.slice(part.lastIndexOf('.') + 1).toLowerCase());
  for (const part of view.names) {
    if (part !== CONTENT_TYPES && typeOf(part) === undefined) broken.push(`${CONTENT_TYPES}: nothing says what ${part} is`);
  }
  for (const source of ['', ...view.names]) {
    for (const { kind, target } of view.relationsOf(source)) {
      const wanted = TYPES[kind];
      if (wanted && target !== null && view.has(target) && !wanted.test(typeOf(target) ?? '')) {
        broken.push(`${CONTENT_TYPES}: ${target} is no ${kind} but ${String(typeOf(target))}`);
      }
    }
  }
  return broken;
}

function relationRules(view: PackageView): string[] {
  const broken: string[] = [];
  const reached = new Set(['']);
  for (const source of reached) {
    const relations = view.relationsOf(source);
    const twice = isRepeated(relations.map(({ id }) => id));
    if (twice !== undefined) broken.push(`${source || 'package'}: two relations are ${twice}`);
    for (const { id, target } of relations) {
      if (target === null) continue;
      if (view.has(target)) reached.add(target);
      else broken.push(`${source || 'package'}: relation ${id} leads to ${target}, which is not there`);
    }
  }
  for (const part of view.names) {
    if (part === CONTENT_TYPES) continue;
    const rels = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(part);
    const source = rels ? `${rels[1] ?? ''}${rels[2] ?? ''}` : part;
    if (!reached.has(source)) broken.push(`${part}: nothing leads there`);
  }
  return broken;
}
