import type { Area } from '../../../../../src/workbook/workbook';
import { getMember, setMember } from '../../protocol/members';
import type { EmulatorSession } from '../../protocol/emulator-session';
import { invalidArgument } from '../../protocol/excel-error';
import type { Handle } from '../../protocol/object-type';
import { objectArgument } from '../arguments';
import type { FormatProperties } from '../format/format-property';
import { fillProperties } from '../format/fill-properties';
import { fontProperties } from '../format/font-properties';
import { alignmentProperties } from '../format/alignment-properties';
import { protectionProperties } from '../format/protection-properties';
import { borderProperties } from '../format/border-properties';
import { changeLook } from '../format/change-look';
import { formatAt } from '../../model/cells';
import type { BorderSide, CellFormat } from '../../model/workbook-model';
import { rangeHandle, type RangeHandle } from '../handles';
import { sheetOf } from '../other-handles';
import { printAddress } from '../areas/print-address';
import { setStyle } from './range-place';
import { isUnbounded, sizeOf } from './read-grid';
import { wrongSize } from './write-grid';

type Properties = Readonly<Record<string, unknown>>;

/** Sides as `CellBorderCollection` names them; "horizontal" and "vertical" mean nothing inside a single cell. */
const SIDES = ['top', 'bottom', 'left', 'right', 'diagonalUp', 'diagonalDown'] as const satisfies readonly BorderSide[];
const GROUPS: Readonly<Record<string, FormatProperties>> = { fill: fillProperties, font: fontProperties, protection: protectionProperties };
/** Of the format, but kept with rows and columns. */
const SIZES: readonly string[] = ['rowHeight', 'columnWidth', 'useStandardHeight', 'useStandardWidth'];

/** `getCellProperties`: of every cell an object with what was asked for. */
export function getCellProperties(session: EmulatorSession, handle: RangeHandle, options: unknown): Properties[][] {
  const asked = objectArgument(options);
  if (isUnbounded(handle.area)) throw invalidArgument();
  const [rows, columns] = sizeOf(handle.area);
  session.countCells(rows * columns, 0);
  const read = reader(session, asked);
  return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => {
    const [row, column] = [handle.area.top + r, handle.area.left + c];
    return read(rangeHandle(handle.sheet, { top: row, left: column, bottom: row, right: column }));
  }));
}

/** Of every row of the range, as a flat list. */
export function getRowProperties(session: EmulatorSession, handle: RangeHandle, options: unknown): Properties[] {
  const read = reader(session, objectArgument(options));
  return rowsOf(handle).map((row) => read(row));
}

export function getColumnProperties(session: EmulatorSession, handle: RangeHandle, options: unknown): Properties[] {
  const read = reader(session, objectArgument(options));
  return columnsOf(handle).map((column) => read(column));
}

export function setCellProperties(session: EmulatorSession, handle: RangeHandle, data: unknown): void {
  const [rows, columns] = sizeOf(handle.area);
  if (!Array.isArray(data) || data.length !== rows || isUnbounded(handle.area)) throw wrongSize();
  session.countCells(0, rows * columns);
  for (const [r, line] of data.entries() as IterableIterator<[number, unknown]>) {
    if (!Array.isArray(line) || line.length !== columns) throw wrongSize();
    for (const [c, cell] of line.entries() as IterableIterator<[number, unknown]>) {
      const [row, column] = [handle.area.top + r, handle.area.left + c];
      write(session, rangeHandle(handle.sheet, { top: row, left: column, bottom: row, right: column }), cell);
    }
  }
}

export function setRowProperties(session: EmulatorSession, handle: RangeHandle, data: unknown): void {
  writeEach(session, rowsOf(handle), data);
}

export function setColumnProperties(session: EmulatorSession, handle: RangeHandle, data: unknown): void {
  writeEach(session, columnsOf(handle), data);
}

function writeEach(session: EmulatorSession, ranges: readonly RangeHandle[], data: unknown): void {
  if (!Array.isArray(data) || data.length !== ranges.length) throw wrongSize();
  for (const [index, range] of ranges.entries()) write(session, range, data[index]);
}

function rowsOf({ sheet, area }: RangeHandle): RangeHandle[] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) => rangeHandle(sheet, { ...area, top: area.top + row, bottom: area.top + row }));
}

function columnsOf({ sheet, area }: RangeHandle): RangeHandle[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, column) => rangeHandle(sheet, { ...area, left: area.left + column, right: area.left + column }));
}

type Read = (range: RangeHandle) => Properties;

/** What is asked for is understood once, and looks that many cells share are told once. */
function reader(session: EmulatorSession, asked: Properties): Read {
  const looks = new Map<CellFormat, Properties>();
  const { format, ...others } = asked;
  const wantsFormat = format !== undefined && format !== false;
  const sizes = wantsFormat ? Object.keys(objectArgument(format)).filter((name) => SIZES.includes(name)) : [];
  return (range) => {
    const answer: Record<string, unknown> = {};
    for (const [name, isAsked] of Object.entries(others)) if (isAsked === true || typeof isAsked === 'object') answer[name] = placeValue(session, range, name);
    if (!wantsFormat) return answer;
    const cell = formatAt(sheetOf(session, range), range.area.top, range.area.left);
    const known = looks.get(cell) ?? readLook(cell, objectArgument(format));
    looks.set(cell, known);
    answer['format'] = sizes.length === 0 ? known : { ...known, ...Object.fromEntries(sizes.map((name) => [name, sizeValue(session, range, name)])) };
    return answer;
  };
}

function placeValue(session: EmulatorSession, range: RangeHandle, name: string): unknown {
  if (name === 'address') return printAddress(sheetOf(session, range).name, range.area);
  return getMember(session, range, capitalized(name));
}

function sizeValue(session: EmulatorSession, { sheet, area }: RangeHandle, name: string): unknown {
  return getMember(session, formatHandle(sheet, area), capitalized(name));
}

/** Our reading of rows and columns, whose cells may differ: they answer with the look of their first cell. */
function readLook(cell: CellFormat, asked: Properties): Properties {
  const look: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(asked)) {
    if (part === false || part === undefined || SIZES.includes(name)) continue;
    const group = GROUPS[name];
    if (name === 'borders') look[name] = Object.fromEntries(SIDES.map((side) => [side, readGroup(cell, borderProperties(side), part)]));
    else if (group) look[name] = readGroup(cell, group, part);
    else look[name] = propertyOf(alignmentProperties, name).get(cell);
  }
  return look;
}

function readGroup(cell: CellFormat, properties: FormatProperties, asked: unknown): Properties {
  const names = asked === true ? Object.keys(properties) : Object.entries(objectArgument(asked)).flatMap(([name, isAsked]) => (isAsked === true ? [name] : []));
  return Object.fromEntries(names.map((name) => [name, propertyOf(properties, name).get(cell)]));
}

function write(session: EmulatorSession, range: RangeHandle, data: unknown): void {
  for (const [name, value] of Object.entries(objectArgument(data))) {
    if (value === null || value === undefined) continue;
    if (name === 'format') writeLook(session, range, objectArgument(value));
    else if (name === 'style') setStyle(session, sheetOf(session, range), [range.area], value);
    else setMember(session, range, capitalized(name), value);
  }
}

function writeLook(session: EmulatorSession, range: RangeHandle, look: Properties): void {
  for (const [name, value] of Object.entries(look)) {
    if (value === null || value === undefined) continue;
    const group = GROUPS[name];
    if (name === 'borders') {
      for (const [side, border] of Object.entries(objectArgument(value))) {
        const known = SIDES.find((candidate) => candidate === side);
        if (!known) throw invalidArgument();
        writeGroup(session, range, borderProperties(known), border);
      }
    } else if (group) writeGroup(session, range, group, value);
    else if (SIZES.includes(name)) setMember(session, formatHandle(range.sheet, range.area), capitalized(name), value);
    else writeGroup(session, range, alignmentProperties, { [name]: value });
  }
}

function writeGroup(session: EmulatorSession, range: RangeHandle, properties: FormatProperties, values: unknown): void {
  for (const [name, value] of Object.entries(objectArgument(values))) {
    if (value !== null && value !== undefined) changeLook(sheetOf(session, range), [range.area], propertyOf(properties, name), value);
  }
}

function propertyOf(properties: FormatProperties, name: string) {
  const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
  if (!property) throw invalidArgument();
  return property;
}

function formatHandle(sheet: string, area: Area): Handle & { sheet: string; areas: readonly Area[] } {
  return { type: 'RangeFormat', sheet, areas: [area] };
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
