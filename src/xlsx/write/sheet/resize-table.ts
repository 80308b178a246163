import { rangeOf } from '../../../workbook/address';
import type { Area } from '../../../workbook/workbook';
import { areaOf } from '../../read/area-reference';
import { decodeEscapes } from '../../xml/decode-escapes';
import { spliceText, type Splice } from '../../xml/splice-text';
import { escapeAttributeString, escapeStringText } from './escape-string';
import { plainText } from './plain-text';
import { attributeOf, openTag, setAttributes } from './tag-attributes';
import { TagWalk, childrenOf, malformed, type ElementSpan } from './tag-walk';

export interface TableEdit {
  /** Header row and totals row included; as it is, but for its right side. */
  readonly area: Area;
  /** Headers of the columns beyond those that the table has without ours. */
  readonly added: readonly string[];
  /** For each of them what its cell in the totals row holds: a formula with its leading "=", a text, or nothing. */
  readonly totals?: readonly (string | null)[];
}

/**
 * A table part with columns put to its right end or taken from it. A table that has the width already stays as it is. Throws
 * UnreadableWorkbookError, and RangeError for an area that is wrong in another way or a header that is there already (case does not count).
 */
export function resizeTable(xml: string, edit: TableEdit): string {
  const table = tableElement(xml);
  const prefix = table.name.slice(0, table.name.indexOf(':') + 1);
  const parts = childrenOf(xml, table);
  const columns = parts.find(({ name }) => name === `${prefix}tableColumns`);
  const area = areaOf(attributeOf(xml, table, 'ref') ?? '');
  if (!columns || area === null) throw malformed();
  const { top, left, bottom, right } = edit.area;
  const members = childrenOf(xml, columns);
  const width = right - left + 1;
  if (top !== area.top || left !== area.left || bottom !== area.bottom || width < 1) throw new RangeError('not only the right side of a table');
  if (width === members.length && right === area.right) return xml;
  const splices: Splice[] = [
    retag(xml, table, { ref: rangeOf(edit.area) }),
    ...parts.flatMap((part) => (part.name === `${prefix}autoFilter` ? resizeFilter(xml, prefix, part, area, right) : [])),
    ...parts.flatMap((part) => (part.name === `${prefix}sortState` ? resizeSort(xml, part, edit.area) : [])),
    retag(xml, columns, { count: String(width) }),
  ];
  const names = members.map((member) => decodeEscapes(plainText(attributeOf(xml, member, 'name') ?? '')));
  if (width <= members.length) splices.push(...members.slice(width).map(cut));
  else {
    const at = members.at(-1)?.end ?? columns.inside;
    const added = newColumns(edit, width - members.length, names, highestId(xml, members), prefix);
    splices.push({ start: at, end: at, text: added.join('') });
  }
  return spliceText(xml, splices);
}

function newColumns(edit: TableEdit, count: number, names: readonly string[], highest: number, prefix: string): string[] {
  const added = edit.added.slice(-count);
  const totals = edit.totals?.slice(-count) ?? [];
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const areNew = added.every((name) => {
    const folded = name.toLowerCase();
    const isNew = !taken.has(folded);
    taken.add(folded);
    return isNew;
  });
  if (added.length < count || !areNew) throw new RangeError(`headers of a table: ${added.join(', ')}`);
  return added.map((name, i) => {
    const total = totals[i] ?? null;
    const tag = setAttributes(`<${prefix}tableColumn/>`, {
      id: String(highest + 1 + i),
      name: escapeAttributeString(name),
      totalsRowLabel: total === null || total.startsWith('=') ? null : escapeAttributeString(total),
      totalsRowFunction: total?.startsWith('=') ? 'custom' : null,
    });
    if (!total?.startsWith('=')) return tag;
    const formula = `<${prefix}totalsRowFormula>${escapeStringText(total.slice(1))}</${prefix}totalsRowFormula>`;
    return `${openTag(tag)}${formula}</${prefix}tableColumn>`;
  });
}

/** Filters of columns that go, go with them. */
function resizeFilter(xml: string, prefix: string, filter: ElementSpan, old: Area, right: number): Splice[] {
  const area = areaOf(attributeOf(xml, filter, 'ref') ?? '');
  if (area === null || (area.right !== old.right && area.right <= right)) return [];
  const width = right - area.left + 1;
  const gone = childrenOf(xml, filter).filter(
    (child) => child.name === `${prefix}filterColumn` && Number(attributeOf(xml, child, 'colId') ?? 0) >= width,
  );
  return [retag(xml, filter, { ref: rangeOf({ ...area, right }) }), ...gone.map(cut)];
}

/** An order by columns that go is none. */
function resizeSort(xml: string, sort: ElementSpan, area: Area): Splice[] {
  const reaches = [sort, ...childrenOf(xml, sort)].map((element) => areaOf(attributeOf(xml, element, 'ref') ?? '')?.right ?? -1);
  return reaches.some((right) => right > area.right) ? [cut(sort)] : [];
}

function tableElement(xml: string): ElementSpan {
  const walk = new TagWalk(xml);
  if (walk.next() !== 'open') throw malformed();
  return walk.takeElement();
}

function highestId(xml: string, members: readonly ElementSpan[]): number {
  return Math.max(0, ...members.map((member) => Number(attributeOf(xml, member, 'id') ?? 0)));
}

function retag(xml: string, { start, inside }: ElementSpan, changes: Readonly<Record<string, string>>): Splice {
  return { start, end: inside, text: setAttributes(xml.slice(start, inside), changes) };
}

function cut({ start, end }: ElementSpan): Splice {
  return { start, end, text: '' };
}
