import { isInside } from '../../../../../src/workbook/area';
import { shiftFormula } from '../../../../../src/workbook/formulas/shift-formula';
import { splitFormula } from '../../../../../src/workbook/formulas/split-formula';
import type { Area } from '../../../../../src/workbook/workbook';
import { contentAt, formatAt, setContent, setFormat } from '../../model/cells';
import type { Content, SheetModel } from '../../model/workbook-model';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { notEmulated } from '../../protocol/excel-error';
import { commonAreas, withoutAreas } from '../areas/area-sets';
import { sheetOf } from '../other-handles';
import { checkFormattable, checkWritable } from '../protection';
import { followHeaders } from '../tables/follow-headers';
import { valueOfContent } from './cell-value';
import { isUnbounded, sizeOf } from './read-grid';
import { emptyCell } from './write-content';

export const COPY_TYPES = ['All', 'Formulas', 'Values', 'Formats'] as const;
export type CopyType = (typeof COPY_TYPES)[number];

interface Place {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * `destination.copyFrom(source)`: a destination of one cell grows to the source's size; a larger one is filled with copies. "Formats"
 * brings the rules for looks, "All" those for what may be typed and links too.
 */
export function copyRange(session: EmulatorSession, source: Place, destination: Place, type: CopyType): void {
  if (isUnbounded(source.area) || isUnbounded(destination.area)) throw notEmulated('Range.copyFrom over whole rows or columns');
  const [from, to] = [sheetOf(session, source), sheetOf(session, destination)];
  const area = filledArea(source.area, destination.area);
  if (type === 'Formats') checkFormattable(to);
  else checkWritable(to, [area]);
  const [height, width] = sizeOf(source.area);
  session.countCells(height * width, sizeOf(area)[0] * sizeOf(area)[1]);
  const copies = cellsOf(from, source.area);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const [r, c] = [(row - area.top) % height, (column - area.left) % width];
      const copy = copies[r]?.[c];
      if (!copy) continue;
      if (type !== 'Formats') putContent(to, row, column, copy.content, type, row - source.area.top - r, column - source.area.left - c);
      if (type === 'Formats' || type === 'All') setFormat(to, row, column, copy.format);
    }
  }
  if (type === 'Formats' || type === 'All') copyRules(from, to, source.area, area);
  if (type === 'All' && (from.links.length > 0 || from.validations.length > 0)) copyDress(from, to, source.area, area);
  if (type === 'Formats') return;
  followHeaders(session, to, area);
  session.contentChanged(to, area);
}

/** All copied first: the destination may lie over the source. */
function cellsOf(sheet: SheetModel, { top, left, bottom, right }: Area) {
  return Array.from({ length: bottom - top + 1 }, (_, r) =>
    Array.from({ length: right - left + 1 }, (_, c) => ({ content: contentAt(sheet, top + r, left + c), format: formatAt(sheet, top + r, left + c) })));
}

function filledArea(source: Area, destination: Area): Area {
  const [height, width] = sizeOf(source);
  const [rows, columns] = sizeOf(destination);
  const [copiesDown, copiesRight] = [rows % height === 0 ? rows : height, columns % width === 0 ? columns : width];
  return { top: destination.top, left: destination.left, bottom: destination.top + copiesDown - 1, right: destination.left + copiesRight - 1 };
}

function putContent(sheet: SheetModel, row: number, column: number, content: Content, type: CopyType, rows: number, columns: number): void {
  emptyCell(sheet, row, column);
  if (content.kind === 'formula' && type !== 'Values') {
    const formula = shiftFormula(splitFormula(content.formula), rows, columns);
    setContent(sheet, row, column, { kind: 'formula', formula, value: content.value, isDirty: true });
  } else setContent(sheet, row, column, valueOfContent(content));
}

/** Our reading: a copied rule reaches further, and stays one where it stays on its sheet. */
function copyRules(from: SheetModel, to: SheetModel, source: Area, destination: Area): void {
  const touching = from.conditionalFormats.map((rule) => ({ rule, areas: commonAreas(rule.areas, [source]) })).filter(({ areas }) => areas.length > 0);
  for (const rule of to.conditionalFormats) rule.areas = withoutAreas(rule.areas, [destination]);
  for (const { rule, areas } of touching) {
    if (from !== to) throw notEmulated('Range.copyFrom of conditional formats to another sheet');
    rule.areas = [...rule.areas, ...areas.flatMap((area) => tiled(area, source, destination))];
  }
  to.conditionalFormats = to.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

function copyDress(from: SheetModel, to: SheetModel, source: Area, destination: Area): void {
  const links = from.links.filter(({ row, column }) => isInside(source, row, column));
  const validations = from.validations.map((rule) => ({ rule, areas: commonAreas(rule.areas, [source]) })).filter(({ areas }) => areas.length > 0);
  if (from !== to && validations.length > 0) throw notEmulated('Range.copyFrom of data validation to another sheet');
  to.links = to.links.filter(({ row, column }) => !isInside(destination, row, column));
  for (const link of links) {
    const cell = { top: link.row, left: link.column, bottom: link.row, right: link.column };
    to.links.push(...tiled(cell, source, destination).map(({ top, left }) => ({ ...link, row: top, column: left })));
  }
  for (const rule of to.validations) rule.areas = withoutAreas(rule.areas, [destination]);
  for (const { rule, areas } of validations) rule.areas = [...rule.areas, ...areas.flatMap((area) => tiled(area, source, destination))];
  to.validations = to.validations.filter(({ areas }) => areas.length > 0);
}

/** Where a part of the source comes to lie in each copy. */
function tiled(part: Area, source: Area, destination: Area): Area[] {
  const [height, width] = sizeOf(source);
  const areas: Area[] = [];
  for (let rows = destination.top - source.top; source.top + rows <= destination.bottom; rows += height) {
    for (let columns = destination.left - source.left; source.left + columns <= destination.right; columns += width) {
      areas.push({ top: part.top + rows, left: part.left + columns, bottom: part.bottom + rows, right: part.right + columns });
    }
  }
  return areas;
}
