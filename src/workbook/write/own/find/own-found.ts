import type { OwnSheetRole } from '../../draft/own-content';
import type { SheetLanguage } from '../../sheet-language';
import { SHEET_ROLES, areaAnchor, sheetAnchor } from './own-names';
import type { SheetArea } from './sheet-area';
import type { StoredState } from './stored-state';

/** What of a workbook is ours, wherever a person has moved it. */
export interface OwnFound {
  readonly sheets: ReadonlyMap<OwnSheetRole, SheetArea>;
  /** Beside the person's tables, by `OwnArea.id`. */
  readonly areas: ReadonlyMap<string, SheetArea>;
  /** Of the whole workbook: the hidden ones and those that a person can see. */
  readonly names: readonly string[];
  /** What the last run kept; null where that is lost. */
  readonly state: StoredState | null;
  /** That the sheets were written in; null where nothing tells. */
  readonly language: SheetLanguage | null;
}

/** All places of ours by their anchors, in a fixed order. */
export function placesByAnchor(found: OwnFound): Map<string, SheetArea> {
  const places = new Map<string, SheetArea>();
  for (const role of SHEET_ROLES) {
    const place = found.sheets.get(role);
    if (place) places.set(sheetAnchor(role), place);
  }
  for (const [id, place] of found.areas) places.set(areaAnchor(id), place);
  return places;
}
