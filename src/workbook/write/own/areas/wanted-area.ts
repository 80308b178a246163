import { keyInSheet } from '../../../place-key';
import { isInside } from '../../../area';
import type { Area } from '../../../workbook';
import type { OwnArea, OwnCell, OwnContent, OwnSheet, Dress } from '../../draft/own-content';
import type { CellContent } from '../../write-plan';
import { markOfContent, markOfStyle } from './content-mark';
import { areaAnchor, sheetAnchor } from '../find/own-names';
import { areaOfCells } from '../find/sheet-area';
import { longHash } from './short-hash';

/** A sheet of ours, or an area beside a person's table, as it should be. */
export interface WantedArea {
  readonly anchor: string;
  readonly sheet: string;
  readonly area: Area;
  readonly cells: readonly WantedCell[];
  readonly at: (row: number, column: number) => WantedCell | undefined;
  readonly dress: Dress;
  /** All of the sheet is ours. */
  readonly isSheet: boolean;
  /** A list that is written anew each time, with nothing in it for a person to write. */
  readonly isList: boolean;
}

export interface WantedCell {
  readonly row: number;
  readonly column: number;
  readonly own: OwnCell;
  readonly content: CellContent;
  /** `markOfContent`, `markOfStyle`. */
  readonly mark: string;
  readonly style: string;
}

/** Throws a RangeError for a cell outside its area, which would be a cell that nobody knows to be ours. */
export function wantedAreas(content: OwnContent): WantedArea[] {
  return [...content.sheets.map(wantedSheet), ...content.besides.map(wantedBeside)];
}

/** By column: everything that is not an input, as it is written. */
export function wholeColumns({ cells }: WantedArea): Map<number, string> {
  const texts = new Map<number, string[]>();
  for (const { row, column, own, content } of cells) {
    if (own.isInput) continue;
    const text = content.kind === 'formula' ? content.formula : JSON.stringify(content);
    const known = texts.get(column);
    if (known) known.push(`${row}:${text}`);
    else texts.set(column, [`${row}:${text}`]);
  }
  return new Map([...texts].map(([column, lines]) => [column, longHash(lines.join('\n'))]));
}

function wantedSheet({ role, name, cells, dress }: OwnSheet): WantedArea {
  const isReadBack = role === 'snapshots' || role === 'kept';
  // What is read back before it is written holds what a person has made of it, as an input does.
  const own = isReadBack ? cells.map((cell) => ({ ...cell, isInput: true })) : cells;
  const isList = isReadBack || role === 'findings';
  return { anchor: sheetAnchor(role), area: areaOfCells(cells), ...wantedCells(name, own), dress, isSheet: true, isList };
}

function wantedBeside({ id, sheet, area, cells, dress }: OwnArea): WantedArea {
  const stray = cells.find(({ row, column }) => !isInside(area, row, column));
  if (stray) throw new RangeError(`${id}: row ${stray.row}, column ${stray.column} is outside its area`);
  return { anchor: areaAnchor(id), area, ...wantedCells(sheet, cells), dress, isSheet: false, isList: false };
}

function wantedCells(sheet: string, cells: readonly OwnCell[]): Pick<WantedArea, 'sheet' | 'cells' | 'at'> {
  const wanted = cells.map((own) => wantedCell(own, sheet)).sort((one, other) => one.row - other.row || one.column - other.column);
  const byPlace = new Map(wanted.map((cell) => [keyInSheet(cell.row, cell.column), cell]));
  return { sheet, cells: wanted, at: (row, column) => byPlace.get(keyInSheet(row, column)) };
}

function wantedCell(own: OwnCell, sheet: string): WantedCell {
  const { row, column } = own;
  const content = contentOf(own, sheet);
  const mark = markOfContent(own, content.kind === 'formula' ? content.formula : null);
  return { row, column, own, content, mark, style: markOfStyle(own.style, row, column) };
}

function contentOf({ content }: OwnCell, sheet: string): CellContent {
  if (content.kind === 'blank') return { kind: 'blank' };
  if (content.kind === 'formula') {
    return { kind: 'formula', formula: `=${content.expression.textOn(sheet)}`, value: content.expression.value };
  }
  return contentOfValue(content.value);
}

/** Empty text is an empty cell. */
export function contentOfValue(value: number | string | boolean): CellContent {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return value === '' ? { kind: 'blank' } : { kind: 'text', value };
}
