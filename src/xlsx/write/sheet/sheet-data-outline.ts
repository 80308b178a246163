import type { Area } from '../../../workbook/workbook';
import { areaOf } from '../../read/area-reference';
import { cellPosition } from '../../read/cell-position';
import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/sheet-size';
import { rawAttribute } from './tag-attributes';
import { malformed, type ElementSpan, type TagWalk } from './tag-walk';

export interface RowOutline extends ElementSpan {
  readonly row: number;
  readonly hasAddress: boolean;
  /** Outermost columns that have cells, empty ones included; −1 where there are none. */
  readonly first: number;
  readonly last: number;
}

/** A formula that stands for more cells than its own, or does not say it all itself. */
export interface BoundFormula {
  readonly kind: 'shared' | 'array' | 'dataTable';
  readonly row: number;
  readonly column: number;
  /** The `f` element. */
  readonly element: ElementSpan;
  readonly area: Area | null;
  /** The group of a shared formula. */
  readonly group: string | null;
}

/**
 * The `sheetData` element whose start tag the walk stands at, and what is in it. Rows and cells that do not say where they are follow
 * the one before them.
 */
export function takeSheetData(walk: TagWalk, prefix: string, rows: RowOutline[], bound: BoundFormula[]): ElementSpan {
  const { name, start, end: inside } = walk;
  let row = -1;
  for (let kind = walk.next(); kind !== 'close'; kind = walk.next()) {
    if (kind === null) throw malformed();
    if (walk.name !== `${prefix}row`) walk.takeElement();
    else {
      const taken = takeRow(walk, prefix, row + 1, kind === 'empty', bound);
      rows.push(taken);
      row = taken.row;
    }
  }
  if (walk.name !== name) throw malformed();
  return { name, start, inside, insideEnd: walk.start, end: walk.end, isSelfClosing: false };
}

function takeRow(walk: TagWalk, prefix: string, following: number, isSelfClosing: boolean, bound: BoundFormula[]): RowOutline {
  const { text, name, start, end: inside } = walk;
  const address = rawAttribute(text, start, inside, 'r');
  const hasAddress = address !== null;
  let row = hasAddress ? Number(address) - 1 : following;
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS) throw malformed();
  let [column, first, last] = [-1, -1, -1];
  if (isSelfClosing) return { name, start, inside, insideEnd: inside, end: inside, isSelfClosing, row, hasAddress, first, last };
  const [cellName, formulaName, extensions] = [`${prefix}c`, `${prefix}f`, `${prefix}extLst`];
  for (let kind = walk.next(); kind !== 'close' || walk.name !== name; kind = walk.next()) {
    if (kind === null) throw malformed();
    if (kind === 'close') continue;
    if (walk.name === cellName) {
      const position = cellPositionOf(text, walk.start, walk.end, row, column);
      [row, column] = [Math.floor(position / MAX_COLUMNS), position % MAX_COLUMNS];
      if (first === -1 || column < first) first = column;
      if (column > last) last = column;
    } else if (walk.name === formulaName) {
      // Nearly all are a plain `<f>`.
      if (walk.end - walk.start > formulaName.length + 2) takeFormula(walk, row, column, bound);
    } else if (walk.name === extensions) walk.takeElement();
  }
  return { name, start, inside, insideEnd: walk.start, end: walk.end, isSelfClosing, row, hasAddress, first, last };
}

/** A cell's row × 16 384 + column, by its own address or as the one to the right of `column`. */
export function cellPositionOf(text: string, start: number, end: number, row: number, column: number): number {
  const address = rawAttribute(text, start, end, 'r');
  if (address === null && column + 1 >= MAX_COLUMNS) throw malformed();
  const position = address === null ? row * MAX_COLUMNS + column + 1 : cellPosition(address);
  if (position < 0) throw malformed();
  return position;
}

function takeFormula(walk: TagWalk, row: number, column: number, bound: BoundFormula[]): void {
  const element = walk.takeElement();
  const attribute = (name: string): string | null => rawAttribute(walk.text, element.start, element.inside, name);
  const kind = attribute('t');
  if (kind !== 'shared' && kind !== 'array' && kind !== 'dataTable') return;
  bound.push({ kind, row, column, element, area: areaOf(attribute('ref') ?? ''), group: attribute('si') });
}
