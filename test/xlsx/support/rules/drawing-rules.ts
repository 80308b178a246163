import type { PackageView } from './package-view';
import { below, childOf, childrenOf, isRepeated, numberOf, relationshipId, type PartNode } from './part-tree';
import { formulaRules, listedSheets, type ListedSheet } from './workbook-rules';

export function drawingRules(view: PackageView): string[] {
  const sheets = listedSheets(view);
  return view.names.flatMap((part) => {
    const root = part.endsWith('.xml') ? view.tree(part) : undefined;
    if (root?.local === 'wsDr') return anchorRules(view, part, root);
    return root?.local === 'chartSpace' ? chartRules(root, sheets).map((rule) => `${part}: ${rule}`) : [];
  });
}

function anchorRules(view: PackageView, part: string, root: PartNode): string[] {
  const broken: string[] = [];
  const ids = below(root, 'cNvPr').map((node) => numberOf(node, 'id'));
  if (isRepeated(ids) !== undefined || ids.some(Number.isNaN)) broken.push('two drawn things have the same id');
  for (const anchor of childrenOf(root, 'twoCellAnchor')) {
    const corner = (name: string, axis: string): number => Number(childOf(childOf(anchor, name), axis)?.text ?? NaN);
    if (!(corner('from', 'col') <= corner('to', 'col') && corner('from', 'row') <= corner('to', 'row'))) broken.push('something is drawn inside out');
    if (!childOf(anchor, 'clientData')) broken.push('clientData is missing');
  }
  for (const node of below(root, 'chart')) {
    const relation = view.relation(part, relationshipId(node));
    if (relation?.kind !== 'chart') broken.push('a chart leads nowhere');
  }
  for (const node of below(root, 'blip')) {
    if (!view.relation(part, relationshipId(node, 'embed') ?? relationshipId(node, 'link'))) broken.push('a picture leads nowhere');
  }
  return broken.map((rule) => `${part}: ${rule}`);
}

const PLOTS = /(?:Chart)$/;

function chartRules(root: PartNode, sheets: readonly ListedSheet[]): string[] {
  const broken: string[] = [];
  const area = childOf(childOf(root, 'chart'), 'plotArea');
  const axes = area?.children.filter(({ local }) => /Ax$/.test(local)) ?? [];
  const idOf = (node: PartNode | undefined): string => node?.attributes.get('val') ?? '';
  const axisIds = axes.map((axis) => idOf(childOf(axis, 'axId')));
  if (isRepeated(axisIds) !== undefined) broken.push('two axes have the same id');
  if (axes.some((axis) => !axisIds.includes(idOf(childOf(axis, 'crossAx'))))) broken.push('an axis crosses none');
  const plots = area?.children.filter(({ local }) => PLOTS.test(local)) ?? [];
  for (const plot of plots) {
    if (childrenOf(plot, 'axId').some((node) => !axisIds.includes(idOf(node)))) broken.push('a plot has an axis that is not there');
    const isStacked = /tacked$/.test(idOf(childOf(plot, 'grouping')));
    if (isStacked && below(plot, 'dLblPos').some((node) => idOf(node) === 'outEnd')) broken.push('labels of stacked columns stand outside');
  }
  const series = plots.flatMap((plot) => childrenOf(plot, 'ser'));
  if (isRepeated(series.map((node) => idOf(childOf(node, 'idx')))) !== undefined) broken.push('two series have the same idx');
  if (isRepeated(series.map((node) => idOf(childOf(node, 'order')))) !== undefined) broken.push('two series have the same order');
  for (const cache of [...below(root, 'numCache'), ...below(root, 'strCache')]) {
    const count = numberOf(childOf(cache, 'ptCount'), 'val');
    const points = childrenOf(cache, 'pt').map((node) => numberOf(node, 'idx'));
    if (points.some((point, index) => !(point < count) || point <= (points[index - 1] ?? -1))) broken.push('kept points are not those that are counted');
  }
  for (const formula of below(root, 'f')) broken.push(...formulaRules(formula.text, sheets));
  return broken;
}
