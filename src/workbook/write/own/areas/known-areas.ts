import type { Workbook } from '../../../workbook';
import { sheetNamed } from '../find/cell-at';
import type { OwnFound } from '../find/own-found';
import { placesByAnchor } from '../find/own-found';
import { roleOfAnchor } from '../find/own-names';
import { readRecorded } from './recorded-area';
import type { KnownArea } from './remember-area';

/** All areas of ours that stand in the workbook, by anchor. */
export function knownAreas(workbook: Workbook, found: OwnFound): Map<string, KnownArea> {
  const known = new Map<string, KnownArea>();
  for (const [anchor, place] of placesByAnchor(found)) {
    const sheet = sheetNamed(workbook, place.sheet);
    if (!sheet) continue;
    const stored = found.state?.areas[anchor];
    const recorded = stored ? readRecorded(stored) : null;
    known.set(anchor, { place, sheet, recorded, isSheet: roleOfAnchor(anchor) !== null });
  }
  return known;
}
