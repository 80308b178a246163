import type { PackageView } from './package-view';
import { below, childOf, childrenOf, isRepeated, numberOf, type PartNode } from './part-tree';

const LISTS: Readonly<Record<string, string>> = {
  numFmts: 'numFmt',
  fonts: 'font',
  fills: 'fill',
  borders: 'border',
  cellStyleXfs: 'xf',
  cellXfs: 'xf',
  cellStyles: 'cellStyle',
  dxfs: 'dxf',
  tableStyles: 'tableStyle',
};

export interface StyleSizes {
  readonly formats: number;
  readonly emphases: number;
}

export function styleSizes(view: PackageView): StyleSizes {
  const root = stylesOf(view)?.root;
  return { formats: Math.max(1, list(root, 'cellXfs').length), emphases: list(root, 'dxfs').length };
}

export function styleRules(view: PackageView): string[] {
  const styles = stylesOf(view);
  if (!styles) return [];
  const { part, root } = styles;
  const broken: string[] = [];
  for (const name of Object.keys(LISTS)) {
    const element = childOf(root, name);
    const count = numberOf(element, 'count');
    if (element && !Number.isNaN(count) && count !== list(root, name).length) broken.push(`${part}: ${name} are not ${count}`);
  }
  const formats = list(root, 'numFmts');
  const twice = isRepeated(formats.map((node) => numberOf(node, 'numFmtId')));
  if (twice !== undefined) broken.push(`${part}: two number formats are ${twice}`);
  const own = new Set(formats.map((node) => numberOf(node, 'numFmtId')));
  const sizes = { fontId: list(root, 'fonts').length, fillId: list(root, 'fills').length, borderId: list(root, 'borders').length };
  for (const name of ['cellStyleXfs', 'cellXfs']) {
    list(root, name).forEach((node, index) => {
      for (const [id, size] of Object.entries(sizes)) {
        if (numberOf(node, id) >= size) broken.push(`${part}: ${id} of ${name} ${index} is not there`);
      }
      const format = numberOf(node, 'numFmtId');
      if (format >= 164 && !own.has(format)) broken.push(`${part}: numFmtId of ${name} ${index} is not there`);
      if (numberOf(node, 'xfId') >= list(root, 'cellStyleXfs').length) broken.push(`${part}: xfId of ${name} ${index} is not there`);
    });
  }
  for (const node of list(root, 'cellStyles')) {
    if (numberOf(node, 'xfId') >= list(root, 'cellStyleXfs').length) broken.push(`${part}: xfId of a cell style is not there`);
  }
  for (const node of below(root, 'tableStyleElement')) {
    if (numberOf(node, 'dxfId') >= list(root, 'dxfs').length) broken.push(`${part}: dxfId of a table style is not there`);
  }
  return broken;
}

function stylesOf(view: PackageView): { part: string; root: PartNode } | null {
  const part = view.targetOf(view.workbookPart, 'styles');
  const root = part === undefined ? undefined : view.tree(part);
  return part === undefined || !root ? null : { part, root };
}

function list(root: PartNode | undefined, name: string): PartNode[] {
  return childrenOf(childOf(root, name), LISTS[name] ?? '');
}
