import { addressOf } from '../../../../src/workbook/address';
import { cellPosition } from '../../../../src/xlsx/read/cell-position';
import type { Area } from '../../../../src/workbook/workbook';
import { areaOfAny, isInside } from './places';
import { childOf, childrenOf, numberOf, type PartNode } from './part-tree';
import { formulaRules, type ListedSheet } from './workbook-rules';

export interface SheetSurroundings {
  readonly sheets: readonly ListedSheet[];
  readonly formats: number;
  readonly strings: readonly string[];
}

export interface SheetCells {
  readonly broken: readonly string[];
  /** By address. */
  readonly cells: ReadonlyMap<string, PartNode>;
}

/** Rows and cells: their order, kinds, styles, texts and formulas. */
export function readCells(part: string, root: PartNode, around: SheetSurroundings): SheetCells {
  const broken: string[] = [];
  const cells = new Map<string, PartNode>();
  const masters = new Set<string>();
  const used: Area = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const box = { ...used };
  let row = 0;
  for (const rowNode of childrenOf(childOf(root, 'sheetData'), 'row')) {
    const next = rowNode.attributes.has('r') ? numberOf(rowNode, 'r') : row + 1;
    if (!(next > row && next <= 1_048_576)) broken.push(`${part}: row ${next} stands after row ${row}`);
    row = next;
    if (numberOf(rowNode, 's') >= around.formats) broken.push(`${part}: row ${row} has a format that is not there`);
    let column = -1;
    for (const cell of childrenOf(rowNode, 'c')) {
      const address = cell.attributes.get('r') ?? addressOf(row - 1, column + 1);
      const position = cellPosition(address);
      const [atRow, atColumn] = [Math.floor(position / 16_384), position % 16_384];
      if (position === -1 || atRow !== row - 1) broken.push(`${part}: ${address} stands in row ${row}`);
      else if (atColumn <= column) broken.push(`${part}: ${address} stands after ${addressOf(row - 1, column)}`);
      column = atColumn;
      cells.set(address, cell);
      box.top = Math.min(box.top, atRow);
      box.bottom = Math.max(box.bottom, atRow);
      box.left = Math.min(box.left, atColumn);
      box.right = Math.max(box.right, atColumn);
      broken.push(...cellRules(cell, around, masters).map((rule) => `${part}: ${address}: ${rule}`));
    }
  }
  const dimension = childOf(root, 'dimension')?.attributes.get('ref');
  const area = dimension === undefined ? null : areaOfAny(dimension);
  if (dimension !== undefined && (!area || (cells.size > 0 && !isInside(box, area)))) broken.push(`${part}: the dimension ${dimension} does not hold all cells`);
  return { broken, cells };
}

function cellRules(cell: PartNode, { sheets, formats, strings }: SheetSurroundings, masters: Set<string>): string[] {
  const broken: string[] = [];
  const type = cell.attributes.get('t') ?? 'n';
  const value = childOf(cell, 'v')?.text;
  if (numberOf(cell, 's') >= formats) broken.push('has a format that is not there');
  if (!['n', 's', 'str', 'b', 'e', 'inlineStr', 'd'].includes(type)) broken.push(`is of no kind (${type})`);
  if (type === 's' && !(Number(value ?? NaN) < strings.length)) broken.push('has a text that is not among the shared ones');
  if (type === 'n' && value !== undefined && value !== '' && !Number.isFinite(Number(value))) broken.push('is no number');
  if (type === 'b' && value !== undefined && !/^[01]$|^true$|^false$/.test(value)) broken.push('is neither true nor false');
  if (type === 'e' && value !== undefined && !value.startsWith('#')) broken.push('is no error');
  const inline = childOf(cell, 'is');
  if ((inline !== undefined) !== (type === 'inlineStr') || (inline && value !== undefined)) broken.push('has a text of its own where none belongs, or none');
  if ((value ?? '').length > 32_767 || textOf(inline).length > 32_767) broken.push('has too long a text');
  const formula = childOf(cell, 'f');
  if (!formula) return broken;
  const shared = formula.attributes.get('t') === 'shared' ? (formula.attributes.get('si') ?? '') : null;
  if (shared !== null && formula.attributes.has('ref')) masters.add(shared);
  else if (shared !== null && !masters.has(shared)) broken.push('shares a formula that nobody has');
  const isMember = shared !== null && !formula.attributes.has('ref');
  const isTable = formula.attributes.get('t') === 'dataTable';
  if (!(formula.text === '' && (isMember || isTable))) broken.push(...formulaRules(formula.text, sheets));
  return broken;
}

/** A string item's text: plain, or in runs, without how it is pronounced. */
export function textOf(item: PartNode | undefined): string {
  if (!item) return '';
  return [...childrenOf(item, 't'), ...childrenOf(item, 'r').flatMap((run) => childrenOf(run, 't'))].map(({ text }) => text).join('');
}
