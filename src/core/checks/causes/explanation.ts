import type { DecimalInterval } from '../../numbers/printed-number';
import type { TableCell } from '../../table';
import type { FindingCode } from '../../finding';
import type { Decimal } from '../../numbers/decimal';
import { negate } from '../../numbers/decimal';
import { BrokenRelations } from './broken-relations';
import type { CellReadings } from '../relations/cell-readings';
import { middle } from '../relations/cell-readings';
import { contains } from '../relations/interval';
import { valueOf } from '../place';
import type { Place } from '../place';
import { placesOf } from '../relations/relation';
import type { Relation } from '../relations/relation';
import type { RootCause } from './root-cause';

/** The root causes found so far, and what they explain. */
export class Explanation {
  readonly broken: BrokenRelations;
  private readonly causesByCell = new Map<TableCell, RootCause>();
  /** Cells that are printed as they follow from a wrong one. */
  private readonly followers = new Map<TableCell, RootCause>();

  constructor(
    relations: readonly Relation[],
    readonly readings: CellReadings,
  ) {
    this.broken = new BrokenRelations(relations, readings);
  }

  get causes(): RootCause[] {
    return [...this.causesByCell.values()];
  }

  causeAt({ cell }: Place): RootCause | null {
    return this.causesByCell.get(cell) ?? null;
  }

  /**
   * The cause that a broken relation hangs on: a wrong cell in it, or one that follows from a wrong cell. Where it is
   * known what those should be and the relation fails even so, it has a cause of its own.
   */
  causeIn(relation: Relation): RootCause | null {
    const causes = placesOf(relation).flatMap((place) => this.causeAt(place) ?? this.followers.get(place.cell) ?? []);
    const isMended = this.readings.holds(relation) !== false;
    return causes.find(({ isSettled }) => isMended || !isSettled) ?? null;
  }

  /**
   * Names a cell as wrong. `interval` is what it should be, where that is certain: then what follows from it is settled
   * too. Without it (a total whose rows may be wrong instead) all that hangs on the cell is left unsettled.
   */
  name(place: Place, code: FindingCode, explained: readonly [Relation, ...Relation[]], interval: DecimalInterval | null): void {
    const [because] = explained;
    const expected = this.expectedAt(place, code, because, interval);
    const known = this.causeAt(place);
    const cause: RootCause = known ?? { place, code, expected, because, isSettled: interval !== null, explained: [], relations: this.broken.of(place), followers: [] };
    this.causesByCell.set(place.cell, cause);
    for (const relation of explained) this.attribute(relation, cause);
    const value = expected ?? middle(interval);
    if (known || !interval || !value) return;
    this.readings.correct(place, interval, value, this.broken.of(place));
    this.follow(place, cause);
  }

  attribute(relation: Relation, cause: RootCause): void {
    this.broken.close(relation);
    cause.explained.push(relation);
  }

  private expectedAt(place: Place, code: FindingCode, because: Relation, interval: DecimalInterval | null): Decimal | null {
    if (code === 'sign') return negate(valueOf(place));
    const expected = this.readings.expected(because, place);
    return expected && interval && !contains(interval, expected) ? middle(interval) : expected;
  }

  /** A total that foots with the wrong cell in it was computed from it: it would be another. */
  private follow(place: Place, cause: RootCause, passed: ReadonlySet<TableCell> = new Set()): void {
    for (const relation of this.broken.of(place)) {
      const { result } = relation;
      if (relation.kind !== 'sum' || result.cell === place.cell || passed.has(result.cell) || this.causeAt(result)) continue;
      if (this.broken.isOpen(relation)) continue;
      if (!this.followers.has(result.cell) && this.readings.holds(relation) !== false) continue;
      const interval = this.readings.allowed(relation, result);
      const value = middle(interval);
      if (!interval || !value || this.isVouchedFor(result, relation, interval)) continue;
      this.readings.correct(result, interval, value, this.broken.of(result));
      this.followers.set(result.cell, cause);
      if (!cause.followers.includes(result)) cause.followers.push(result);
      this.follow(result, cause, new Set([...passed, place.cell]));
    }
  }
  /** Something else that holds says the total is right as it is printed. */
  private isVouchedFor(result: Place, sum: Relation, interval: DecimalInterval): boolean {
    const instead = [{ place: result, interval }];
    return this.broken
      .of(result)
      .filter((relation) => relation !== sum && relation.kind !== 'sum' && !this.broken.isOpen(relation))
      .some((relation) => this.readings.holds(relation) === true && this.readings.holdsWith(relation, instead) === false);
  }
}
