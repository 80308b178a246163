import { rangeOf } from '../../../workbook/address';
import type { Area } from '../../../workbook/workbook';
import { areaOf } from '../../read/area-reference';
import type { Splice } from '../../xml/splice-text';
import type { RowExtent } from './cells/row-spans';
import type { SheetOutline } from './sheet-outline';
import { attributeOf, setAttributes } from './tag-attributes';

/** The area of an empty sheet, as programs write it. */
const NOTHING = 'A1';

/** `<dimension>` after the rows have changed: a side that followed the cells goes on doing so, one that was further out stays. */
export function resizeDimension(xml: string, outline: SheetOutline, after: readonly RowExtent[]): Splice[] {
  const element = outline.children.find(({ name }) => name === `${outline.prefix}dimension`);
  if (!element) return [];
  const old = areaOf(attributeOf(xml, element, 'ref') ?? '');
  const [before, now] = [extentOf(outline.rows), extentOf(after)];
  if (isSame(before, now)) return [];
  const next = areaAfter(old, before, now);
  const ref = next === null ? NOTHING : rangeOf(next);
  return [{ start: element.start, end: element.inside, text: setAttributes(xml.slice(element.start, element.inside), { ref }) }];
}

function areaAfter(old: Area | null, before: Area | null, after: Area | null): Area | null {
  if (after === null || before === null || old === null) return after;
  return {
    top: old.top === before.top ? after.top : Math.min(old.top, after.top),
    left: old.left === before.left ? after.left : Math.min(old.left, after.left),
    bottom: old.bottom === before.bottom ? after.bottom : Math.max(old.bottom, after.bottom),
    right: old.right === before.right ? after.right : Math.max(old.right, after.right),
  };
}

function isSame(a: Area | null, b: Area | null): boolean {
  if (a === null || b === null) return a === b;
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

function extentOf(rows: readonly RowExtent[]): Area | null {
  let area: Area | null = null;
  for (const { row, first, last } of rows) {
    if (last === -1) continue;
    area ??= { top: row, bottom: row, left: first, right: last };
    area = {
      top: Math.min(area.top, row),
      bottom: Math.max(area.bottom, row),
      left: Math.min(area.left, first),
      right: Math.max(area.right, last),
    };
  }
  return area;
}
