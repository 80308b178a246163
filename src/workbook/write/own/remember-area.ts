import type { Sheet } from '../../workbook';
import type { AreaMemory } from './area-memory';
import { NO_MEMORY } from './area-memory';
import { lostMemory } from './lost-memory';
import { movedMemory } from './moved-memory';
import { placedMemory } from './placed-memory';
import { liesAsRecorded } from './recorded-area';
import type { RecordedArea } from './recorded-area';
import type { SheetArea } from './sheet-area';
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
  return placedMemory(recorded, sheet, wanted && areAllInPlace ? unchangedColumns(recorded, wanted) : new Set());
}

function unchangedColumns(recorded: RecordedArea, wanted: WantedArea): Set<number> {
  const whole = wholeColumns(wanted);
  return new Set([...whole].filter(([column, hash]) => recorded.columns.get(column)?.whole === hash).map(([column]) => column));
}
