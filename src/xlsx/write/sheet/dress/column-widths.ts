import type { Splice } from '../../../xml/splice-text';
import { isTrue } from '../../../xml/xml-values';
import type { SheetDressEdit } from '../sheet-edit';
import type { SheetOutline } from '../sheet-outline';
import { elementsNamed, insertElement } from '../sheet-sequence';
import { attributesOf, setAttributes } from '../tag-attributes';
import { childrenOf } from '../tag-walk';

/** A `col` element: columns counted from 1, both included. */
interface ColumnRange {
  readonly min: number;
  readonly max: number;
  /** As written, except for `min` and `max`, which are put in last. */
  readonly text: string;
  /** White space before it. */
  readonly lead: string;
}

/** Gives widths to columns that have none of their own, and takes those away that we gave before. */
export function editColumnWidths(xml: string, outline: SheetOutline, dress: SheetDressEdit): Splice[] {
  const [cols] = elementsNamed(outline, 'cols');
  const members = cols ? childrenOf(xml, cols) : [];
  let ranges = members.map(({ start, end }, i): ColumnRange => {
    const text = xml.slice(start, end);
    return { ...boundsOf(text), text, lead: xml.slice(members[i - 1]?.end ?? cols?.inside ?? start, start) };
  });
  const old = written(ranges);
  for (const column of dress.unsetWidths) ranges = unset(ranges, column + 1);
  for (const { column, width } of [...dress.widths].sort((a, b) => a.column - b.column)) {
    ranges = setWidth(ranges, column + 1, width, outline.prefix);
  }
  const text = written(ranges);
  if (text === old) return [];
  const cut = cols && (ranges.length === 0 || cols.isSelfClosing) ? [{ start: cols.start, end: cols.end, text: '' }] : [];
  if (ranges.length === 0) return cut;
  if (!cols || cols.isSelfClosing) return [...cut, insertElement(outline, 'cols', `<${outline.prefix}cols>${text}</${outline.prefix}cols>`)];
  return [{ start: cols.inside, end: members.at(-1)?.end ?? cols.inside, text }];
}

function setWidth(ranges: readonly ColumnRange[], column: number, width: number, prefix: string): ColumnRange[] {
  const sized = { width: String(width), customWidth: '1' };
  const split = splitAt(ranges, column);
  const own = split.find(({ min }) => min === column);
  if (own && isSized(own)) return [...ranges];
  if (own) return split.map((range) => (range === own ? { ...range, text: setAttributes(range.text, sized) } : range));
  const fresh = { min: column, max: column, lead: '', text: setAttributes(`<${prefix}col min="${column}" max="${column}"/>`, sized) };
  const next = split.findIndex(({ min }) => min > column);
  return split.toSpliced(next === -1 ? split.length : next, 0, fresh);
}

/** The column goes back to what its neighbours of the same kind have, or to the sheet's default. */
function unset(ranges: readonly ColumnRange[], column: number): ColumnRange[] {
  const split = splitAt(ranges, column);
  const at = split.findIndex(({ min }) => min === column);
  const own = split[at];
  if (!own || !isSized(own)) return [...ranges];
  const left = neighbour(split[at - 1], own, (range) => range.max === column - 1);
  const right = neighbour(split[at + 1], own, (range) => range.min === column + 1);
  const like = left ?? right;
  if (!like) {
    const plain = setAttributes(own.text, { width: null, customWidth: null, bestFit: null });
    return isPlain(plain) ? split.toSpliced(at, 1) : split.with(at, { ...own, text: plain });
  }
  const isBoth = left !== null && right !== null && kind(left.text, []) === kind(right.text, []);
  const joined = {
    min: left?.min ?? column,
    max: left === null || isBoth ? (right?.max ?? column) : column,
    text: like.text,
    lead: (left ?? own).lead,
  };
  return split.toSpliced(left ? at - 1 : at, 1 + (left ? 1 : 0) + (right && (isBoth || !left) ? 1 : 0), joined);
}

function neighbour(range: ColumnRange | undefined, own: ColumnRange, isBeside: (range: ColumnRange) => boolean): ColumnRange | null {
  if (!range || !isBeside(range) || isSized(range)) return null;
  return kind(range.text, WIDTH) === kind(own.text, WIDTH) ? range : null;
}

const WIDTH: readonly string[] = ['width', 'customWidth', 'bestFit'];

/** What a `col` says of its columns but for the attributes named. */
function kind(text: string, without: readonly string[]): string {
  const said = [...attributesOf(text)].filter(([name]) => name !== 'min' && name !== 'max' && !without.includes(name));
  return said.map(([name, value]) => `${name}=${value}`).sort().join(' ');
}

/** Nothing but its bounds, and attributes that say what holds anyway. */
function isPlain(text: string): boolean {
  return [...attributesOf(text)].every(([name, value]) => name === 'min' || name === 'max' || value === '0' || value === 'false');
}

function isSized({ text }: ColumnRange): boolean {
  return isTrue(attributesOf(text).get('customWidth'));
}

/** The column alone, where a range holds it. */
function splitAt(ranges: readonly ColumnRange[], column: number): ColumnRange[] {
  return ranges.flatMap((range) => {
    const { min, max } = range;
    if (column < min || max < column) return [range];
    const parts = [[min, column - 1], [column, column], [column + 1, max]].filter(([from = 0, to = 0]) => from <= to);
    return parts.map(([from = 0, to = 0], i) => ({ ...range, min: from, max: to, lead: i === 0 ? range.lead : '' }));
  });
}

function boundsOf(text: string): { min: number; max: number } {
  const attributes = attributesOf(text);
  return { min: Number(attributes.get('min')), max: Number(attributes.get('max')) };
}

function written(ranges: readonly ColumnRange[]): string {
  return ranges.map(({ min, max, text, lead }) => lead + setAttributes(text, { min: String(min), max: String(max) })).join('');
}
