import type { PlanModel } from '../../../core/plan/plan-model';

/** Where the blocks of the sheet Underlag stand, below each other; rows counted from 0. */
export interface BasisRows {
  readonly items: BlockRows;
  /** Null without any changes. */
  readonly changes: BlockRows | null;
  readonly frame: BlockRows;
  readonly activities: BlockRows;
  readonly bridge: BlockRows;
}

/** A heading, the columns' headers, and the rows from `first`. */
export interface BlockRows {
  readonly heading: number;
  readonly header: number;
  readonly first: number;
}

/** Below the sheet's title and notes. */
const TOP = 5;
/** Below the activities: their sum, and what footing has to spread. */
const SUMS = 2;

export function basisRows({ items, changes, activities }: PlanModel): BasisRows {
  let next = TOP;
  const block = (rows: number): BlockRows => {
    const heading = next;
    next = heading + 3 + rows;
    return { heading, header: heading + 1, first: heading + 2 };
  };
  return {
    // A row says so where there are none: a formula always has something to look in.
    items: block(Math.max(1, items.length)),
    changes: changes.length === 0 ? null : block(changes.length),
    frame: block(1),
    activities: block(Math.max(1, activities.length) + SUMS),
    bridge: block(6),
  };
}
