import type { Workbook } from '../../../workbook';
import type { NameWrite } from '../../write-plan';
import { formulaKey } from '../../../formulas/formula-key';
import type { OwnFound } from '../find/own-found';
import { referenceTo } from '../find/sheet-area';
import type { WantedArea } from '../areas/wanted-area';

export interface NamesDifference {
  readonly setNames: readonly NameWrite[];
  readonly removeNames: readonly string[];
}

/** The anchors of our areas, hidden. */
export function anchorNames(wanted: readonly WantedArea[]): NameWrite[] {
  return wanted.map((area) => ({ name: area.anchor, refersTo: referenceTo(area), isHidden: true }));
}

/** Names of the whole workbook are the same in upper and lower case. */
export function diffNames(workbook: Workbook, found: OwnFound, wanted: readonly NameWrite[]): NamesDifference {
  const current = new Map(
    workbook.names.filter(({ sheet }) => sheet === null).map(({ name, refersTo }) => [name.toLowerCase(), refersTo]),
  );
  const wantedNames = new Set(wanted.map(({ name }) => name.toLowerCase()));
  return {
    setNames: wanted.filter(({ name, refersTo }) => {
      const now = current.get(name.toLowerCase());
      return now === undefined || formulaKey(now, '') !== formulaKey(refersTo, '');
    }),
    removeNames: found.names.filter((name) => !wantedNames.has(name.toLowerCase())),
  };
}
