import type { Decimal } from '../../numbers/decimal';
import type { Place } from '../place';

/**
 * Something printed cells say about each other. `sum`: a total and its rows. `row`: a computed column or row and what it
 * is computed from. `percent`: a percentage and its amounts. `reconciliation`: the same quantity in two tables.
 */
export type Relation = LinearRelation | PercentRelation;
export type RelationKind = 'sum' | 'row' | 'percent' | 'reconciliation';

/** Σ factor × cell = 0, `result` among the terms with factor 1 (a mean: the number of terms; another unit: a power of ten). */
export interface LinearRelation {
  readonly kind: 'sum' | 'row' | 'reconciliation';
  /** Named where nothing points at another cell: the total, the computed cell, the detail. */
  readonly result: Place;
  readonly terms: readonly Term[];
}

export interface Term {
  readonly place: Place;
  readonly factor: Decimal;
}

/** result = direction × (later − earlier) / earlier, or / abs(earlier). */
export interface PercentRelation {
  readonly kind: 'percent';
  readonly result: Place;
  readonly earlier: Place;
  readonly later: Place;
  readonly direction: 1 | -1;
  readonly ofAbsolute: boolean;
}

export function placesOf(relation: Relation): Place[] {
  return relation.kind === 'percent'
    ? [relation.result, relation.later, relation.earlier]
    : relation.terms.map(({ place }) => place);
}
