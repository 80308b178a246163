import { add, compare, decimal, divideToScale, equals, half, multiply, negate, sum, ZERO } from '../../numbers/decimal';
import type { Decimal } from '../../numbers/decimal';
import type { DecimalInterval } from '../../numbers/printed-number';
import type { TableCell } from '../../table';
import { addIntervals, contains, negateInterval, removeInterval, scaleInterval, widenInterval } from './interval';
import { earlierInterval, laterInterval, percentHolds, shareInterval, shareOf } from './percent-arithmetic';
import { marginOf, printedInterval, valueOf } from '../place';
import type { Place } from '../place';
import type { LinearRelation, PercentRelation, Relation } from './relation';

const FINE_SCALE = 15;

/** What a cell is taken to stand for instead. */
export interface Replacement {
  readonly place: Place;
  readonly interval: DecimalInterval;
}

/**
 * What each cell can stand for: its printed interval, until a wrong one is corrected. Answers whether a relation holds,
 * and what a cell would have to be for it to hold.
 */
export class CellReadings {
  private readonly corrected = new Map<TableCell, { readonly interval: DecimalInterval; readonly value: Decimal }>();
  /** Totals that are the exact sum of their rounded rows carry the rounding of all of them into every other relation. */
  private readonly footedMargin = new Map<TableCell, Decimal>();
  private readonly wholes = new WeakMap<LinearRelation, DecimalInterval>();
  private readonly verdicts = new WeakMap<Relation, boolean | null>();
  private readonly factors = new WeakMap<LinearRelation, ReadonlyMap<TableCell, Decimal>>();

  constructor(relations: readonly Relation[]) {
    for (const relation of relations) if (relation.kind === 'sum') this.noteFooted(relation);
  }

  private noteFooted({ result, terms }: LinearRelation): void {
    if (!equals(sum(terms.map(({ place, factor }) => multiply(valueOf(place), factor))), ZERO)) return;
    const addends = terms.filter(({ place }) => place.cell !== result.cell);
    const margin = sum(addends.map(({ place }) => half(place.cell.number?.resolution ?? ZERO)));
    if (compare(margin, marginOf(result)) > 0) this.footedMargin.set(result.cell, margin);
  }

  /** `relations` are those the place takes part in. */
  correct(place: Place, interval: DecimalInterval, value: Decimal, relations: readonly Relation[]): void {
    for (const relation of relations) {
      this.verdicts.delete(relation);
      const whole = relation.kind === 'percent' ? undefined : this.wholes.get(relation);
      if (whole && relation.kind !== 'percent') this.wholes.set(relation, this.replaceIn(relation, whole, { place, interval }));
    }
    this.corrected.set(place.cell, { interval, value });
  }

  isCorrected(place: Place): boolean {
    return this.corrected.has(place.cell);
  }

  valueOf(place: Place): Decimal {
    return this.corrected.get(place.cell)?.value ?? valueOf(place);
  }

  intervalIn(place: Place, relation: Relation): DecimalInterval {
    const corrected = this.corrected.get(place.cell);
    if (corrected) return corrected.interval;
    const printed = printedInterval(place);
    if (relation.kind === 'sum' && relation.result.cell === place.cell) return printed;
    const margin = this.footedMargin.get(place.cell);
    return margin ? widenInterval({ low: valueOf(place), high: valueOf(place) }, margin) : printed;
  }

  /** Null where nothing can be said. */
  holds(relation: Relation): boolean | null {
    const known = this.verdicts.get(relation);
    if (known !== undefined) return known;
    const verdict = this.holdsWith(relation, []);
    this.verdicts.set(relation, verdict);
    return verdict;
  }

  /** Would it hold if some of its cells were something else? */
  holdsWith(relation: Relation, instead: readonly Replacement[]): boolean | null {
    if (relation.kind !== 'percent') {
      const whole = instead.reduce((sum, each) => this.replaceIn(relation, sum, each), this.wholeOf(relation));
      return contains(whole, ZERO);
    }
    const at = (place: Place) => instead.find((each) => each.place.cell === place.cell)?.interval ?? this.intervalIn(place, relation);
    const { result, earlier, later } = relation;
    return percentHolds(relation, { share: at(result), earlier: at(earlier), later: at(later) });
  }

  private replaceIn(relation: LinearRelation, whole: DecimalInterval, { place, interval }: Replacement): DecimalInterval {
    const factor = this.factorOf(relation, place);
    if (!factor) return whole;
    const others = removeInterval(whole, scaleInterval(this.intervalIn(place, relation), factor));
    return addIntervals(others, scaleInterval(interval, factor));
  }

  /** What `place` can be for the relation to hold, the rounding of its own print included; null where that is unknown. */
  allowed(relation: Relation, place: Place): DecimalInterval | null {
    const solved = relation.kind === 'percent' ? this.solvePercent(relation, place) : this.solveLinear(relation, place);
    return solved && widenInterval(solved, marginOf(place));
  }

  private solveLinear(relation: LinearRelation, place: Place): DecimalInterval | null {
    const factor = this.factorOf(relation, place);
    if (!factor) return null;
    const own = scaleInterval(this.intervalIn(place, relation), factor);
    const { low, high } = negateInterval(removeInterval(this.wholeOf(relation), own));
    const ends = [divideToScale(low, factor, FINE_SCALE), divideToScale(high, factor, FINE_SCALE)] as const;
    return compare(ends[0], ends[1]) <= 0 ? { low: ends[0], high: ends[1] } : { low: ends[1], high: ends[0] };
  }

  private solvePercent(relation: PercentRelation, place: Place): DecimalInterval | null {
    const { result, earlier, later } = relation;
    const at = (other: Place) => this.intervalIn(other, relation);
    if (place.cell === result.cell) return shareInterval(relation, at(earlier), at(later));
    if (place.cell === later.cell) return laterInterval(relation, at(earlier), at(result));
    return earlierInterval(relation, at(later), at(result));
  }

  /** The one value that the other cells' values give `place`; null where they give none. */
  expected(relation: Relation, place: Place): Decimal | null {
    if (relation.kind === 'percent') {
      const { result, earlier, later } = relation;
      if (place.cell !== result.cell) return middle(this.allowed(relation, place));
      const scale = place.cell.number?.resolution.scale ?? 2;
      return shareOf(relation, this.valueOf(earlier), this.valueOf(later), scale);
    }
    const factor = this.factorOf(relation, place);
    if (!factor) return null;
    const others = relation.terms.filter((term) => term.place.cell !== place.cell);
    const rest = negate(sum(others.map((term) => multiply(this.valueOf(term.place), term.factor))));
    return equals(factor, decimal(1)) ? rest : trimmed(divideToScale(rest, factor, FINE_SCALE));
  }

  private factorOf(relation: LinearRelation, place: Place): Decimal | null {
    let factors = this.factors.get(relation);
    if (!factors) {
      factors = new Map(relation.terms.map((term) => [term.place.cell, term.factor]));
      this.factors.set(relation, factors);
    }
    return factors.get(place.cell) ?? null;
  }

  private wholeOf(relation: LinearRelation): DecimalInterval {
    const known = this.wholes.get(relation);
    if (known) return known;
    const whole = sumOf(relation, (place) => this.intervalIn(place, relation));
    this.wholes.set(relation, whole);
    return whole;
  }
}

function sumOf({ terms }: LinearRelation, at: (place: Place) => DecimalInterval): DecimalInterval {
  return terms.reduce<DecimalInterval>(
    (whole, { place, factor }) => addIntervals(whole, scaleInterval(at(place), factor)),
    { low: ZERO, high: ZERO },
  );
}


export function middle(interval: DecimalInterval | null): Decimal | null {
  return interval && half(add(interval.low, interval.high));
}

/** Without the zeros that a division left at the end. */
function trimmed(value: Decimal): Decimal {
  let { units, scale } = value;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return { units, scale };
}
