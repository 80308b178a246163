import type { Workbook } from '../../../workbook';
import type { OwnContent } from '../../draft/own-content';
import type { SheetLanguage } from '../../sheet-language';
import type { CellWrite, WritePlan } from '../../write-plan';
import type { Place } from '../areas/area-memory';
import { compareArea } from './compare-area';
import type { AreaDifference } from './compare-area';
import { diffDress, ownWidths } from './diff-dress';
import { anchorNames, diffNames } from './diff-names';
import { diffReplaced } from './diff-replaced';
import { diffTables } from './diff-tables';
import { formerDress } from './former-dress';
import type { KeptCell } from '../restore/kept-cell';
import { knownAreas } from '../areas/known-areas';
import type { OwnFound } from '../find/own-found';
import type { OverwrittenCell } from '../find/overwritten-cell';
import { liesAsRecorded, storeRecorded } from '../areas/recorded-area';
import type { RecordedCell, RecordedColumn } from '../areas/recorded-area';
import { rememberArea } from '../areas/remember-area';
import { orderWrites } from './order-writes';
import { writeState } from '../find/stored-state';
import type { StoredArea } from '../find/stored-state';
import { wantedAreas, wholeColumns } from '../areas/wanted-area';
import type { WantedArea } from '../areas/wanted-area';

export interface DiffOptions {
  /** Also cells that a person has changed are written. */
  readonly overwrite: boolean;
  /** What the replaced cells held, as the workbook tells it. */
  readonly kept: readonly KeptCell[];
  readonly language: SheetLanguage;
  /** For the next run to know, whatever the use cases need. */
  readonly remembered: Readonly<Record<string, unknown>>;
}

export interface ContentDifference {
  readonly plan: WritePlan;
  /** Reported, and left as they are unless `overwrite`. */
  readonly overwritten: readonly OverwrittenCell[];
}

/** What has to be done for everything of ours in `current`, a workbook as it was read, to be as `content` says. */
export function diffContent(current: Workbook, found: OwnFound, content: OwnContent, options: DiffOptions): ContentDifference {
  const wanted = wantedAreas(content);
  const known = knownAreas(current, found);
  const areAllInPlace = [...known.values()].every(({ recorded, place }) => recorded === null || liesAsRecorded(recorded, place));
  const wantedSheets = new Set(content.sheets.map(({ name }) => name));
  const removeSheets = [...found.sheets.values()].map(({ sheet }) => sheet).filter((name) => !wantedSheets.has(name));
  const standing = new Set(current.sheets.map(({ name }) => name));

  const differences: AreaDifference[] = [];
  const areas: Record<string, StoredArea> = {};
  const leftovers: CellWrite[] = [];
  for (const area of wanted) {
    const before = known.get(area.anchor);
    const here = before?.place.sheet === area.sheet ? before : null;
    const memory = rememberArea(here, area, areAllInPlace);
    const difference = compareArea(area, current.sheets.find(({ name }) => name === area.sheet), memory, options.overwrite);
    differences.push(difference);
    areas[area.anchor] = storedArea(area, difference, ownWidths(area, here ?? undefined, current));
    if (here) leftovers.push(...gone(area.sheet, memory.leftovers((row, column) => area.at(row, column) !== undefined)));
  }
  for (const [anchor, before] of known) {
    const isStill = wanted.some((area) => area.anchor === anchor && area.sheet === before.place.sheet);
    if (isStill || removeSheets.includes(before.place.sheet)) continue;
    leftovers.push(...gone(before.place.sheet, rememberArea(before, null, areAllInPlace).leftovers(() => false)));
  }

  const replaced = diffReplaced(current, found, content.replaced, options);
  const keptSheets = [...new Set([...standing, ...wantedSheets])].filter((name) => !removeSheets.includes(name));
  const isTouched = (name: string): boolean =>
    wanted.some(({ sheet }) => sheet === name) || [...known.values()].some(({ place }) => place.sheet === name);
  const { dress, stored } = diffDress(wanted, known, found.state?.dress ?? {}, keptSheets.filter(isTouched));
  const { language, remembered } = options;
  const names = content.names.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
  const plan: WritePlan = {
    addSheets: content.sheets.map(({ name }) => name).filter((name) => !standing.has(name)),
    removeSheets,
    cells: orderWrites(keptSheets, [...differences.flatMap(({ writes }) => writes), ...replaced.writes, ...leftovers]),
    dress,
    ...formerDress(found, known, [...dress.map(({ sheet }) => sheet), ...removeSheets]),
    tables: diffTables(current, found, content.tables),
    ...diffNames(current, found, [...anchorNames(wanted), ...content.names]),
    state: writeState({ version: 1, language, options: remembered, areas, dress: stored, names }),
    replaced: replaced.replaced,
  };
  return { plan, overwritten: [...differences.flatMap(({ overwritten }) => overwritten), ...replaced.overwritten] };
}

function gone(sheet: string, places: readonly Place[]): CellWrite[] {
  return places.map(({ row, column }) => ({ sheet, row, column, content: { kind: 'gone' }, style: null }));
}

function storedArea(area: WantedArea, { record }: AreaDifference, widths: readonly number[]): StoredArea {
  const whole = wholeColumns(area);
  const columns = new Map<number, RecordedColumn & { readonly cells: Map<number, RecordedCell> }>();
  for (const { row, column, recorded } of record) {
    const known = columns.get(column) ?? { whole: whole.get(column) ?? '', cells: new Map<number, RecordedCell>() };
    known.cells.set(row, recorded);
    columns.set(column, known);
  }
  return storeRecorded({ sheet: area.sheet, area: area.area, columns, widths });
}
