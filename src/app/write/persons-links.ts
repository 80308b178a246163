import { foldName } from '../../workbook/write/basis/unique-names';
import { rowsSaying } from '../../workbook/write/basis/links/link-decision';
import { readLinks } from '../../workbook/write/basis/links/read-links';
import type { LinkRow } from '../../workbook/write/basis/links/link-row';
import { findOwn } from '../../workbook/write/own/find/find-own';
import type { Workbook } from '../../workbook/workbook';
import { rememberedOptions } from './remembered-options';

/** By an item's name, folded (`foldName`): the activity that a person has said pays for most of it; null where none does. */
export type PersonsLinks = ReadonlyMap<string, string | null>;

export const NO_LINKS: PersonsLinks = new Map();

/** From the sheet of links, and from what was decided since. Cells of the sheet that cannot be read count for nothing here. Never throws. */
export function personsLinks(current: Workbook): PersonsLinks {
  const found = findOwn(current);
  const sheet = found.sheets.get('links');
  const rows = (sheet && readLinks(current, sheet.sheet)?.rows) ?? null;
  const links = new Map<string, string | null>();
  for (const item of new Set(rows?.map((row) => foldName(row.item)))) {
    const ofItem = (rows ?? []).filter((row) => foldName(row.item) === item && row.activity !== '' && row.state !== 'proposed');
    if (ofItem.length > 0) links.set(item, largest(ofItem.filter(({ state }) => state !== 'rejected').map(shareOfRow)));
  }
  for (const [item, { links: decided, over }] of Object.entries(rememberedOptions(found).links)) {
    if (over === rowsSaying(rows, item)) links.set(foldName(item), largest(decided));
  }
  return links;
}

function shareOfRow({ activity, share }: LinkRow): { readonly activity: string; readonly share: number } {
  return { activity, share: share ?? 1 };
}

/** The first of equals. */
function largest(links: readonly { readonly activity: string; readonly share: number }[]): string | null {
  return links.reduce<{ readonly activity: string; readonly share: number } | null>((best, link) => (best && best.share >= link.share ? best : link), null)?.activity ?? null;
}
