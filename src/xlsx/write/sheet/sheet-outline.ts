import { takeSheetData, type BoundFormula, type RowOutline } from './sheet-data-outline';
import { TagWalk, malformed, type ElementSpan } from './tag-walk';

/** Where everything stands in a sheet's part, cell by cell only where something is shared between cells. */
export interface SheetOutline {
  /** Of the part's own namespace: "x:" or "". */
  readonly prefix: string;
  readonly root: ElementSpan;
  /** Directly within the root. */
  readonly children: readonly ElementSpan[];
  readonly sheetData: ElementSpan;
  /** As they follow each other. */
  readonly rows: readonly RowOutline[];
  readonly bound: readonly BoundFormula[];
}

/** One pass over a worksheet part. Throws UnreadableWorkbookError ('malformed', 'unsafe'). */
export function outlineSheet(xml: string): SheetOutline {
  const walk = new TagWalk(xml);
  if (walk.next() !== 'open') throw malformed();
  const { name, start, end: inside } = walk;
  const prefix = name.slice(0, name.indexOf(':') + 1);
  if (name !== `${prefix}worksheet`) throw malformed();
  const children: ElementSpan[] = [];
  const rows: RowOutline[] = [];
  const bound: BoundFormula[] = [];
  for (let kind = walk.next(); kind !== 'close'; kind = walk.next()) {
    if (kind === null) throw malformed();
    if (walk.name !== `${prefix}sheetData`) children.push(walk.takeElement());
    else children.push(kind === 'empty' ? walk.takeElement() : takeSheetData(walk, prefix, rows, bound));
  }
  const sheetData = children.find((child) => child.name === `${prefix}sheetData`);
  if (walk.name !== name || !sheetData) throw malformed();
  return { prefix, root: { name, start, inside, insideEnd: walk.start, end: walk.end, isSelfClosing: false }, children, sheetData, rows, bound };
}
