import type { CellDraft } from '../draft/cell-draft';
import type { KeptPlaces } from '../formula/source-expression';
import type { ScenarioPlaces } from '../plan-places';
import type { WriteInput } from '../write-input';
import type { PricePlace } from './price-place';
import type { BasisRows } from './basis-rows';
import type { BasisWords } from './words';

/** What every block of the sheet Underlag is made with. */
export interface BasisDraft {
  readonly write: WriteInput;
  readonly scenario: ScenarioPlaces;
  readonly prices: PricePlace;
  readonly kept: KeptPlaces;
  readonly draft: CellDraft;
  readonly rows: BasisRows;
  /** Every year from the one after the base to the last plan year, also between plan years: prices chain through them. */
  readonly years: readonly number[];
  /** Of amounts, in words. */
  readonly unit: string;
  readonly words: BasisWords;
}
