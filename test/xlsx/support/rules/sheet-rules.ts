import { readCells, textOf, type SheetSurroundings } from './cell-rules';
import type { PackageView } from './package-view';
import { childOf, childrenOf, isRepeated, numberOf, relationshipId, type PartNode } from './part-tree';
import { areaOfAny, areasOf, areOverlapping } from './places';
import { styleSizes, type StyleSizes } from './style-rules';
import { tableRules } from './table-rules';
import { formulaRules, listedSheets, type ListedSheet } from './workbook-rules';

export function sheetRules(view: PackageView): string[] {
  const sheets = listedSheets(view);
  const sizes = styleSizes(view);
  const strings = sharedStrings(view);
  const broken: string[] = [];
  const formulaCells = new Map<number, ReadonlyMap<string, PartNode>>();
  const tableIds: number[] = [];
  const tableNames: string[] = [];
  for (const { part, sheetId } of sheets) {
    const root = view.tree(part);
    if (root?.local !== 'worksheet') continue;
    const around: SheetSurroundings = { sheets, formats: sizes.formats, strings };
    const read = readCells(part, root, around);
    formulaCells.set(sheetId, read.cells);
    broken.push(...read.broken, ...dressRules(view, part, root, sizes, sheets), ...tableRules(view, part, root, read.cells, strings, tableIds, tableNames));
  }
  if (isRepeated(tableIds) !== undefined) broken.push('two tables have the same id');
  const names = childrenOf(childOf(view.tree(view.workbookPart), 'definedNames'), 'definedName').map(({ attributes }) => attributes.get('name')?.toLowerCase() ?? '');
  const twice = isRepeated(tableNames) ?? tableNames.find((name) => names.includes(name));
  if (twice !== undefined) broken.push(`the table ${twice} has the name of another`);
  return [...broken, ...chainRules(view, formulaCells)];
}

function dressRules(view: PackageView, part: string, root: PartNode, { formats, emphases }: StyleSizes, sheets: readonly ListedSheet[]): string[] {
  const broken: string[] = [];
  const say = (rule: string): void => {
    broken.push(`${part}: ${rule}`);
  };
  for (const [list, item] of [['mergeCells', 'mergeCell'], ['dataValidations', 'dataValidation'], ['tableParts', 'tablePart'], ['hyperlinks', 'hyperlink'], ['cols', 'col']] as const) {
    const node = childOf(root, list);
    if (!node) continue;
    const items = childrenOf(node, item);
    const count = numberOf(node, 'count');
    if (!Number.isNaN(count) && count !== items.length) say(`${list} are not ${count}`);
    if (items.length === 0 && list !== 'tableParts') say(`${list} is empty`);
  }
  const merged = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').map(({ attributes }) => areaOfAny(attributes.get('ref') ?? ''));
  merged.forEach((area, index) => {
    if (!area || (area.top === area.bottom && area.left === area.right)) say('a merged area is none');
    else if (merged.some((other, at) => at < index && other && areOverlapping(area, other))) say('merged areas overlap');
  });
  let before = 0;
  for (const column of childrenOf(childOf(root, 'cols'), 'col')) {
    const [min, max] = [numberOf(column, 'min'), numberOf(column, 'max')];
    if (!(min > before && max >= min && max <= 16_384)) say(`columns ${min} to ${max} stand after column ${before}`);
    if (numberOf(column, 'style') >= formats) say(`column ${min} has a format that is not there`);
    before = max;
  }
  const priorities: string[] = [];
  for (const format of childrenOf(root, 'conditionalFormatting')) {
    if (!areasOf(format.attributes.get('sqref'))) say('a conditional format has no cells');
    for (const rule of childrenOf(format, 'cfRule')) {
      priorities.push(rule.attributes.get('priority') ?? '');
      if (numberOf(rule, 'dxfId') >= emphases) say('a conditional format lays over what is not there');
      for (const formula of childrenOf(rule, 'formula')) formulaRules(formula.text, sheets).forEach((rule) => { say(`a conditional format: ${rule}`); });
    }
  }
  if (isRepeated(priorities) !== undefined || priorities.some((priority) => !/^[1-9]\d*$/.test(priority))) say('conditional formats have no priority of their own');
  for (const validation of childrenOf(childOf(root, 'dataValidations'), 'dataValidation')) broken.push(...validationRules(part, validation, sheets));
  for (const link of childrenOf(childOf(root, 'hyperlinks'), 'hyperlink')) broken.push(...linkRules(view, part, link, sheets));
  for (const [element, kind] of [['drawing', 'drawing'], ['legacyDrawing', 'vmlDrawing']] as const) {
    const node = childOf(root, element);
    if (node && view.relation(part, relationshipId(node))?.kind !== kind) say(`${element} leads to no drawing`);
  }
  if (view.relationsOf(part).some(({ kind }) => kind === 'drawing') && !childOf(root, 'drawing')) say('a drawing is related and not shown');
  const filter = childOf(root, 'autoFilter');
  if (filter && !areaOfAny(filter.attributes.get('ref') ?? '')) say('the filter has no cells');
  for (const sheetView of childrenOf(childOf(root, 'sheetViews'), 'sheetView')) {
    const pane = childOf(sheetView, 'pane');
    const isFrozen = /^frozen/.test(pane?.attributes.get('state') ?? '');
    if (isFrozen && !areaOfAny(pane?.attributes.get('topLeftCell') ?? 'A1')) say('the frozen rows and columns end nowhere');
  }
  return broken;
}

function validationRules(part: string, validation: PartNode, sheets: readonly ListedSheet[]): string[] {
  const broken: string[] = [];
  if (!areasOf(validation.attributes.get('sqref'))) broken.push('has no cells');
  const [first, second] = [childOf(validation, 'formula1')?.text, childOf(validation, 'formula2')?.text];
  for (const formula of [first, second]) if (formula !== undefined) broken.push(...formulaRules(formula, sheets));
  if (validation.attributes.get('type') === 'list' && first !== undefined && /^".*"$/su.test(first) && first.length - 2 > 255) broken.push('lists more than 255 characters');
  for (const [name, most] of [['promptTitle', 32], ['errorTitle', 32], ['prompt', 255], ['error', 255]] as const) {
    if ((validation.attributes.get(name) ?? '').length > most) broken.push(`says more than ${most} characters`);
  }
  return broken.map((rule) => `${part}: a validation ${rule}`);
}

function linkRules(view: PackageView, part: string, link: PartNode, sheets: readonly ListedSheet[]): string[] {
  const broken: string[] = [];
  if (!areaOfAny(link.attributes.get('ref') ?? '')) broken.push('a link has no cell');
  const id = relationshipId(link);
  if (id !== undefined && view.relation(part, id)?.kind !== 'hyperlink') broken.push('a link leads nowhere');
  const location = link.attributes.get('location');
  if (id === undefined && location === undefined) broken.push('a link leads nowhere');
  const sheet = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(location ?? '');
  const name = sheet?.[1]?.replaceAll("''", "'") ?? sheet?.[2];
  if (id === undefined && name !== undefined && (!sheets.some((listed) => listed.name.toLowerCase() === name.toLowerCase()) || !areaOfAny(sheet?.[3] ?? ''))) {
    broken.push(`a link leads to ${String(location)}, which is not there`);
  }
  for (const attribute of ['tooltip', 'display']) if ((link.attributes.get(attribute) ?? '').length > (attribute === 'tooltip' ? 255 : 32_767)) broken.push('a link says too much');
  return broken.map((rule) => `${part}: ${rule}`);
}

/** Every cell of the calculation chain holds a formula; a sheet that is not said is that of the entry before. */
function chainRules(view: PackageView, sheets: ReadonlyMap<number, ReadonlyMap<string, PartNode>>): string[] {
  const part = view.targetOf(view.workbookPart, 'calcChain');
  let sheet = NaN;
  return childrenOf(part === undefined ? undefined : view.tree(part), 'c').flatMap((entry) => {
    if (entry.attributes.has('i')) sheet = numberOf(entry, 'i');
    const address = entry.attributes.get('r') ?? '';
    const cell = sheets.get(sheet)?.get(address);
    return cell && childOf(cell, 'f') ? [] : [`${String(part)}: ${address} of sheet ${sheet} has no formula`];
  });
}

function sharedStrings(view: PackageView): string[] {
  const part = view.targetOf(view.workbookPart, 'sharedStrings');
  return childrenOf(part === undefined ? undefined : view.tree(part), 'si').map(textOf);
}

