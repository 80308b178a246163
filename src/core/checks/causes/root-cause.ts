import type { Decimal } from '../../numbers/decimal';
import type { FindingCode } from '../../finding';
import type { Place } from '../place';
import type { Relation } from '../relations/relation';

/** A cell that is wrong, and everything that does not hold because of it. */
export interface RootCause {
  readonly place: Place;
  readonly code: FindingCode;
  readonly expected: Decimal | null;
  /** True where it is certain that this is the wrong cell: then what it should be is known elsewhere too. */
  readonly isSettled: boolean;
  /** What gives `expected`; the first of those explained. */
  readonly because: Relation;
  readonly explained: Relation[];
  /** All that the cell takes part in. */
  readonly relations: readonly Relation[];
  /** Totals that foot with the wrong number in them. */
  readonly followers: Place[];
}
