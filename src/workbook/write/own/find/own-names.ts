import { AREA_PREFIX, OWN_PREFIX, SHEET_PREFIX } from '../../../own-anchors';
import type { OwnSheetRole } from '../../draft/own-content';

export const SHEET_ROLES = [
  'scenarios',
  'links',
  'basis',
  'results',
  'findings',
  'kept',
  'snapshots',
  'document',
] as const satisfies readonly OwnSheetRole[];

/** Refers to all that is ours on a sheet of ours; follows it when rows are inserted or the sheet gets another name. */
export function sheetAnchor(role: OwnSheetRole): string {
  return SHEET_PREFIX + role;
}

/** Refers to an area of ours beside a person's table. */
export function areaAnchor(id: string): string {
  return AREA_PREFIX + id;
}

export function isOwnName(name: string): boolean {
  return name.toLowerCase().startsWith(OWN_PREFIX);
}

/** "volymplan.blad.links" → "links"; null for any other name. */
export function roleOfAnchor(name: string): OwnSheetRole | null {
  return SHEET_ROLES.find((role) => sheetAnchor(role).toLowerCase() === name.toLowerCase()) ?? null;
}

/** "volymplan.yta.prices1" → "prices1"; null for any other name. */
export function idOfAnchor(name: string): string | null {
  const isAnchor = name.toLowerCase().startsWith(AREA_PREFIX) && name.length > AREA_PREFIX.length;
  return isAnchor ? name.slice(AREA_PREFIX.length) : null;
}
