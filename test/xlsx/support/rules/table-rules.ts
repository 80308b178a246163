import { addressOf } from '../../../../src/workbook/address';
import type { Area } from '../../../../src/workbook/workbook';
import { textOf } from './cell-rules';
import type { PackageView } from './package-view';
import { childOf, childrenOf, isRepeated, numberOf, relationshipId, type PartNode } from './part-tree';
import { areaOfAny, areOverlapping, isInside } from './places';

/** A sheet's tables. `ids` and `names` gather those of the whole workbook. */
export function tableRules(
  view: PackageView,
  sheetPart: string,
  root: PartNode,
  cells: ReadonlyMap<string, PartNode>,
  strings: readonly string[],
  ids: number[],
  names: string[],
): string[] {
  const broken: string[] = [];
  const areas: Area[] = childrenOf(childOf(root, 'mergeCells'), 'mergeCell').flatMap(({ attributes }) => areaOfAny(attributes.get('ref') ?? '') ?? []);
  const related = view.relationsOf(sheetPart).filter(({ kind }) => kind === 'table').map(({ id }) => id);
  const listed = childrenOf(childOf(root, 'tableParts'), 'tablePart').map((node) => relationshipId(node) ?? '');
  if ([...related].sort().join(' ') !== [...listed].sort().join(' ')) broken.push(`${sheetPart}: the tables listed are not those related`);
  for (const id of listed) {
    const part = view.relation(sheetPart, id)?.target ?? '';
    const table = view.tree(part);
    if (table?.local !== 'table') {
      broken.push(`${sheetPart}: ${id} leads to no table`);
      continue;
    }
    ids.push(numberOf(table, 'id'));
    names.push((table.attributes.get('displayName') ?? '').toLowerCase());
    const area = areaOfAny(table.attributes.get('ref') ?? '');
    if (!area) broken.push(`${part}: the table has no cells`);
    else {
      if (areas.some((other) => areOverlapping(area, other))) broken.push(`${part}: the table overlaps another, or merged cells`);
      areas.push(area);
      broken.push(...partRules(table, area, cells, strings).map((rule) => `${part}: ${rule}`));
    }
  }
  return broken;
}

function partRules(table: PartNode, area: Area, cells: ReadonlyMap<string, PartNode>, strings: readonly string[]): string[] {
  const broken: string[] = [];
  const columns = childrenOf(childOf(table, 'tableColumns'), 'tableColumn');
  const width = area.right - area.left + 1;
  if (columns.length !== width || numberOf(childOf(table, 'tableColumns'), 'count') !== width) broken.push(`the table has not ${width} columns`);
  if (isRepeated(columns.map((column) => numberOf(column, 'id'))) !== undefined) broken.push('two columns have the same id');
  const names = columns.map(({ attributes }) => decoded(attributes.get('name') ?? ''));
  if (isRepeated(names.map((name) => name.toLowerCase())) !== undefined) broken.push('two columns have the same name');
  if ((table.attributes.get('headerRowCount') ?? '1') !== '0') {
    names.forEach((name, index) => {
      const address = addressOf(area.top, area.left + index);
      const header = headerText(cells.get(address), strings);
      if (header === null) broken.push(`the header ${address} is no text`);
      else if (header !== name) broken.push(`the header ${address} is not ${name}`);
    });
  }
  const filter = childOf(table, 'autoFilter')?.attributes.get('ref');
  const filtered = filter === undefined ? null : areaOfAny(filter);
  if (filter !== undefined && !(filtered && isInside(filtered, area) && filtered.left === area.left && filtered.right === area.right)) {
    broken.push('the filter is not that of the table');
  }
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(table.attributes.get('displayName') ?? '')) broken.push('the table has no name');
  return broken;
}

function headerText(cell: PartNode | undefined, strings: readonly string[]): string | null {
  const type = cell?.attributes.get('t');
  if (type === 's') return decoded(strings[Number(childOf(cell, 'v')?.text)] ?? '');
  if (type === 'inlineStr') return decoded(textOf(childOf(cell, 'is')));
  return type === 'str' ? decoded(childOf(cell, 'v')?.text ?? '') : null;
}

/** A line break in a name stands as `_x000a_`. */
function decoded(text: string): string {
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))).replaceAll('\r\n', '\n');
}
