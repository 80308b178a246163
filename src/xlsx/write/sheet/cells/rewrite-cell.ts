import { addressOf } from '../../../../workbook/address';
import type { Splice } from '../../../xml/splice-text';
import { cellXml, valueXml, type CellXml } from './cell-xml';
import type { CellOutline } from './row-cells';
import type { CellEdit, CellValue } from '../sheet-edit';
import type { SheetFormats } from '../sheet-formats';
import { attributeOf, emptyTag, openTag, setAttributes, type AttributeChanges } from '../tag-attributes';
import { childrenOf } from '../tag-walk';

/** Metadata of dynamic arrays and rich values, and "show phonetics": they belong to what stood in the cell. */
const OF_THE_CONTENT: AttributeChanges = { cm: null, vm: null, ph: null };

/** The text of a cell that is not there yet. */
export function newCell(edit: CellEdit, prefix: string, formats: SheetFormats): string {
  const { type, inside } = cellXml(edit.content, prefix);
  const format = edit.content.kind === 'gone' ? (edit.was ?? 0) : formatOf(edit, formats);
  const tag = `<${prefix}c r="${addressOf(edit.row, edit.column)}"${format === 0 ? '' : ` s="${format}"`}${type === null ? '' : ` t="${type}"`}`;
  return inside === '' ? `${tag}/>` : `${tag}>${inside}</${prefix}c>`;
}

/** The text of a cell with other content, all else in it taken away; `ownTag` is its start tag as it is to be otherwise. */
export function rewrittenCell(
  xml: string,
  cell: CellOutline,
  ownTag: string,
  edit: CellEdit,
  prefix: string,
  formats: SheetFormats,
): string {
  const content = cellXml(edit.content, prefix);
  const changes = { ...OF_THE_CONTENT, ...typeChange(xml, cell, content), ...formatChange(cell, edit, formats) };
  return withInside(setAttributes(ownTag, changes), content.inside, prefix);
}

/** Another value beside the formula of a cell, which stays as it is written; and the change of its start tag. */
export function otherValue(xml: string, cell: CellOutline, { value }: CellValue, prefix: string): { tag: AttributeChanges; splices: Splice[] } {
  const content = valueXml(value, prefix);
  const children = childrenOf(xml, cell);
  const old = children.find(({ name }) => name === `${prefix}v`);
  const place = old ?? children.find(({ name }) => name === `${prefix}f`);
  const [start, end] = old ? [old.start, old.end] : [place?.end ?? cell.inside, place?.end ?? cell.inside];
  return { tag: typeChange(xml, cell, content), splices: [{ start, end, text: content.inside }] };
}

export function isEmptyCell(xml: string, cell: CellOutline, prefix: string): boolean {
  return childrenOf(xml, cell).every(({ name, inside, insideEnd }) => name === `${prefix}v` && inside === insideEnd);
}

export function hasFormula(xml: string, cell: CellOutline, prefix: string): boolean {
  return childrenOf(xml, cell).some(({ name }) => name === `${prefix}f`);
}

/** Some programs say of numbers too what they are (`t="n"`); that stays. */
function typeChange(xml: string, cell: CellOutline, { type }: CellXml): AttributeChanges {
  return type === null && attributeOf(xml, cell, 't') === 'n' ? {} : { t: type };
}

function formatChange(cell: CellOutline, edit: CellEdit, formats: SheetFormats): AttributeChanges {
  if (edit.content.kind === 'gone') return { s: edit.was === undefined || edit.was === null ? null : String(edit.was) };
  const format = formatOf(edit, formats);
  return format === (cell.style ?? 0) ? {} : { s: String(format) };
}

function formatOf({ row, column, style }: CellEdit, formats: SheetFormats): number {
  const like = style?.like ?? { row, column };
  const base = formats.formatAt(like.row, like.column);
  return style === null ? base : style.formatOver(base);
}

function withInside(tag: string, inside: string, prefix: string): string {
  return inside === '' ? emptyTag(tag) : `${openTag(tag)}${inside}</${prefix}c>`;
}
