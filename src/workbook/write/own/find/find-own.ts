import { contains } from '../../../area';
import type { DefinedName, Sheet, SheetTable, Workbook } from '../../../workbook';
import type { OwnSheetRole } from '../../draft/own-content';
import type { SheetLanguage } from '../../sheet-language';
import type { OwnFound } from './own-found';
import { idOfAnchor, isOwnName, roleOfAnchor } from './own-names';
import { areaReferredTo } from './sheet-area';
import type { SheetArea } from './sheet-area';
import { languageOfSheets } from './sheet-names';
import { parseState } from './stored-state';
import type { StoredState } from './stored-state';

/** Anchors that lead nowhere any longer (their sheet was deleted) count as none. Never throws. */
export function findOwn(workbook: Workbook): OwnFound {
  const state = parseState(workbook.state);
  const anchors = workbook.names.filter(({ name, sheet }) => sheet === null && isOwnName(name));
  const sheets = new Map<OwnSheetRole, SheetArea>();
  const areas = new Map<string, SheetArea>();
  for (const { name, refersTo } of anchors) {
    const place = areaReferredTo(refersTo, workbook.sheets);
    if (!place) continue;
    const [role, id] = [roleOfAnchor(name), idOfAnchor(name)];
    if (role !== null) sheets.set(role, place);
    if (id !== null) areas.set(id, withWholeTable(place, workbook.sheets));
  }
  if (state) addStored(state, workbook, sheets, areas);
  const places = [...sheets.values(), ...areas.values()];
  const names = [...anchors.map(({ name }) => name), ...visibleNames(workbook, state, places)];
  const language = writtenLanguage(state) ?? languageOfSheets(new Map([...sheets].map(([role, { sheet }]) => [role, sheet])));
  return { sheets, areas, names, state, language };
}

/** A workbook that only remembers something has nothing written in any language. */
function writtenLanguage(state: StoredState | null): SheetLanguage | null {
  return state && Object.keys(state.areas).length > 0 ? state.language : null;
}

/** Some programs drop names. An anchor that is there and leads nowhere says more: its sheet is gone. */
function addStored(
  state: StoredState,
  workbook: Workbook,
  sheets: Map<OwnSheetRole, SheetArea>,
  areas: Map<string, SheetArea>,
): void {
  const anchored = new Set(workbook.names.map(({ name }) => name.toLowerCase()));
  const taken = new Set([...sheets.values()].map(({ sheet }) => sheet));
  for (const [key, { sheet, area }] of Object.entries(state.areas)) {
    if (anchored.has(key.toLowerCase()) || !workbook.sheets.some(({ name }) => name === sheet)) continue;
    const [top, left, bottom, right] = area;
    const place = { sheet, area: { top, left, bottom, right } };
    const [role, id] = [roleOfAnchor(key), idOfAnchor(key)];
    if (role !== null && !taken.has(sheet)) sheets.set(role, place);
    if (id !== null) areas.set(id, place);
  }
}

/** An Excel table that grew at its bottom took our columns with it, where they are its last. */
function withWholeTable(place: SheetArea, sheets: readonly Sheet[]): SheetArea {
  const table = sheets.find(({ name }) => name === place.sheet)?.tables.find((each) => endsTable(place, each));
  if (!table) return place;
  const { top, left, bottom, right } = place.area;
  return { sheet: place.sheet, area: { top, left, bottom: Math.max(bottom, table.area.bottom), right } };
}

/** True where the area is the right end of the table. */
export function endsTable({ area }: SheetArea, table: SheetTable): boolean {
  return (
    area.left > table.area.left &&
    area.left <= table.area.right &&
    area.right >= table.area.right &&
    area.top <= table.area.bottom &&
    area.bottom >= table.area.top
  );
}

/** Those that we set; where that is not known, those that refer to nothing but what is ours. */
function visibleNames(workbook: Workbook, state: StoredState | null, places: readonly SheetArea[]): string[] {
  const known = new Set(state?.names.map((name) => name.toLowerCase()));
  const isOurs = ({ name, refersTo }: DefinedName): boolean => {
    if (state) return known.has(name.toLowerCase());
    const place = areaReferredTo(refersTo, workbook.sheets);
    return place !== null && places.some(({ sheet, area }) => sheet === place.sheet && contains(area, place.area));
  };
  return workbook.names
    .filter((name) => name.sheet === null && !isOwnName(name.name) && isOurs(name))
    .map(({ name }) => name);
}
