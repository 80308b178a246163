import type { Sheet } from '../../../workbook';
import type { AreaMemory } from './area-memory';
import { NO_MEMORY } from './area-memory';
import { cellAt } from '../find/cell-at';
import { lostMemory } from './lost-memory';
import { movedMemory } from './moved-memory';
import { placedMemory } from './placed-memory';
import { liesAsRecorded } from './recorded-area';
import type { RecordedArea } from './recorded-area';
import type { SheetArea } from '../find/sheet-area';
import { wholeColumns } from './wanted-area';
import type { WantedArea } from './wanted-area';

/** An area of ours that stands in the workbook. */
export interface KnownArea {
  readonly place: SheetArea;
  readonly sheet: Sheet;
  /** Null where the record is lost. */
  readonly recorded: RecordedArea | null;
  readonly isSheet: boolean;
}

/**
 * What is known of an area, against what is wanted in it. `areAllInPlace`: no area of ours has moved, so that no formula has been
 * rewritten by the program that moved it.
 */
export function rememberArea(known: KnownArea | null, wanted: WantedArea | null, areAllInPlace: boolean): AreaMemory {
  if (!known) return NO_MEMORY;
  const { place, sheet, recorded, isSheet } = known;
  if (!recorded) {
    const marks = new Set(wanted?.cells.map(({ mark }) => mark));
    const lost = { area: place.area, sheet, isSheet, isList: wanted?.isList ?? true };
    return lostMemory(lost, marks, (row, column) => wanted?.at(row, column)?.own);
  }
  if (!liesAsRecorded(recorded, place)) return movedMemory(recorded, place.area, sheet, isSheet);
  const unchanged = wanted && areAllInPlace ? unchangedColumns(recorded, wanted, sheet) : new Set<number>();
  return placedMemory(recorded, sheet, { unchanged, isList: wanted?.isList ?? false });
}

/** Where the same is wanted as last time. Not where a person has sorted the rows: each formula stands in another's place. */
function unchangedColumns(recorded: RecordedArea, wanted: WantedArea, sheet: Sheet): Set<number> {
  const same = [...wholeColumns(wanted)].filter(([column, hash]) => recorded.columns.get(column)?.whole === hash);
  return new Set(same.map(([column]) => column).filter((column) => !isSorted(wanted, column, sheet)));
}

function isSorted({ cells }: WantedArea, column: number, sheet: Sheet): boolean {
  const formulas = cells.flatMap((cell) => (cell.column === column && cell.content.kind === 'formula' ? [{ row: cell.row, formula: cell.content.formula }] : []));
  const standing = formulas.map(({ row }) => cellAt(sheet, row, column)?.formula ?? '');
  if (formulas.every(({ formula }, index) => formula === standing[index])) return false;
  const wantedSorted = formulas.map(({ formula }) => formula).sort();
  return standing.sort().every((formula, index) => formula === wantedSorted[index]);
}
