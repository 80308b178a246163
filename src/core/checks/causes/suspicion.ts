import { compare, isZero, negate, subtract } from '../../numbers/decimal';
import type { DecimalInterval } from '../../numbers/printed-number';
import type { BrokenRelations } from './broken-relations';
import type { CellReadings } from '../relations/cell-readings';
import { contains, intersect } from '../relations/interval';
import { valueOf } from '../place';
import type { Place } from '../place';
import type { Relation } from '../relations/relation';

/** What a cell would have to be, and which broken relations that would mend. */
export interface Suspicion {
  readonly place: Place;
  readonly interval: DecimalInterval;
  readonly mends: readonly Relation[];
  /** How many relations that hold would be broken by it. */
  readonly breaks: number;
}

/** The value that mends most; null where no broken relation says what the cell should be. */
export function suspect(place: Place, broken: BrokenRelations, readings: CellReadings): Suspicion | null {
  const open = broken.openOf(place);
  let best: Suspicion | null = null;
  for (const seed of open) {
    const suspicion = suspectBy(place, [seed, ...open.filter((each) => each !== seed)], broken, readings);
    if (suspicion && (!best || isStronger(suspicion, best))) best = suspicion;
  }
  return best;
}

/** The first relation says what the cell should be; the others agree or not. */
export function suspectBy(
  place: Place,
  [seed, ...others]: readonly Relation[],
  broken: BrokenRelations,
  readings: CellReadings,
): Suspicion | null {
  const first = seed ? readings.allowed(seed, place) : null;
  if (!seed || !first) return null;
  let interval: DecimalInterval = first;
  const mends = [seed];
  for (const relation of others) {
    const allowed = readings.allowed(relation, place);
    const shared = allowed && intersect(interval, allowed);
    if (!shared) continue;
    interval = shared;
    mends.push(relation);
  }
  let breaks = 0;
  for (const relation of broken.of(place)) {
    const allowed = broken.isOpen(relation) || readings.holds(relation) !== true ? null : readings.allowed(relation, place);
    if (!allowed) continue;
    const shared = intersect(interval, allowed);
    if (shared) interval = shared;
    else breaks += 1;
  }
  return { place, interval, mends, breaks };
}

/** Mends more for what it breaks; of equals the narrower, as it says more. */
function isStronger(a: Suspicion, b: Suspicion): boolean {
  const [scoreA, scoreB] = [a.mends.length - a.breaks, b.mends.length - b.breaks];
  if (scoreA !== scoreB) return scoreA > scoreB;
  const width = ({ interval }: Suspicion) => subtract(interval.high, interval.low);
  return compare(width(a), width(b)) < 0;
}

/** The other sign of what is printed is what the cell would have to be. */
export function isOtherSign({ place, interval }: Pick<Suspicion, 'place' | 'interval'>): boolean {
  const value = valueOf(place);
  return !isZero(value) && contains(interval, negate(value));
}
