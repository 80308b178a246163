import { addressOf, parseAddress } from '../../workbook/address';
import type { CellPlace, WritePlan } from '../../workbook/write/write-plan';
import type { Snapshot } from '../undo/snapshot';
import type { Look } from '../write/looks/look';
import { cellKey } from '../../workbook/place-key';

/** How the person's empty cells looked before we first wrote in them: kept in our part, given back when what we wrote goes. */
export type RememberedLooks = readonly { readonly look: Look; readonly cells: Readonly<Record<string, readonly string[]>> }[];

/** None for a text that is not ours. */
export function parseLooks(text: string | null): RememberedLooks {
  if (text === null) return [];
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) && read.every(isRemembered) ? read : [];
  } catch (error) {
    if (error instanceof SyntaxError) return [];
    throw error;
  }
}

export function lookAt(looks: RememberedLooks, { sheet, row, column }: CellPlace): Look | undefined {
  const address = addressOf(row, column);
  return looks.find(({ cells }) => cells[sheet]?.includes(address))?.look;
}

/**
 * With those that the plan writes over for the first time: cells that hold nothing, on sheets that are not ours. Without those that look
 * as `plain` does, and those that the plan gives back. Null where there are none.
 */
export function looksAfter(looks: RememberedLooks, plan: WritePlan, { cells }: Snapshot, { own, plain }: { own: ReadonlySet<string>; plain: Look | null }): string | null {
  const gone = new Set(plan.cells.filter(({ content }) => content.kind === 'gone').map(cellKey));
  const all = new Map<string, { place: CellPlace; look: Look }>();
  for (const { look, cells: bySheet } of looks) {
    for (const [sheet, addresses] of Object.entries(bySheet)) {
      for (const address of addresses) {
        const place = placeOf(sheet, address);
        if (place) all.set(cellKey(place), { place, look });
      }
    }
  }
  const restyled = new Set(plan.cells.filter(({ style, content }) => style !== null && content.kind !== 'gone').map(cellKey));
  for (const [sheet, former] of cells) {
    if (own.has(sheet)) continue;
    for (const { row, column, content, look } of former) {
      const place = { sheet, row, column };
      if (!look || content || !restyled.has(cellKey(place)) || all.has(cellKey(place)) || isSame(look, plain)) continue;
      all.set(cellKey(place), { place, look });
    }
  }
  const grouped = new Map<string, { look: Look; cells: Record<string, string[]> }>();
  for (const [key, { place, look }] of all) {
    if (gone.has(key)) continue;
    const text = JSON.stringify(look);
    const group = grouped.get(text) ?? { look, cells: {} };
    grouped.set(text, group);
    (group.cells[place.sheet] ??= []).push(addressOf(place.row, place.column));
  }
  return grouped.size === 0 ? null : JSON.stringify([...grouped.values()]);
}

function placeOf(sheet: string, address: string): CellPlace | null {
  const place = parseAddress(address);
  return place ? { sheet, ...place } : null;
}

function isSame(one: Look, other: Look | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function isRemembered(each: unknown): each is RememberedLooks[number] {
  if (typeof each !== 'object' || each === null || !('look' in each) || !('cells' in each)) return false;
  const { look, cells } = each;
  const isLook = typeof look === 'object' && look !== null && 'style' in look && 'numberFormat' in look && 'fontSize' in look;
  return isLook && typeof cells === 'object' && cells !== null && Object.values(cells).every((list: unknown) => Array.isArray(list) && list.every((address) => typeof address === 'string'));
}
