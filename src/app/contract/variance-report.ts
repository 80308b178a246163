import type { Period } from '../../core/period';
import type { FindingReport } from './finding-report';

/** What `variance --json` prints. Effects are unrounded tkr, a cost increase positive. */
export interface VarianceReport {
  readonly file: string;
  readonly comparisons: readonly ComparisonReport[];
  readonly findings: readonly FindingReport[];
}

export interface ComparisonReport {
  readonly from: Period;
  readonly to: Period;
  /** Of the effects: tkr, a cost increase positive. */
  readonly unit: string;
  /** The volume and the price table compared, by id. */
  readonly tables: readonly string[];
  readonly items: readonly ItemVariance[];
  readonly groups: readonly GroupVariance[];
  readonly total: EffectTotal;
}

/** Null where a missing price or volume leaves the effect unknown. */
export interface Effects {
  readonly volumeEffect: number | null;
  readonly priceEffect: number | null;
  readonly total: number | null;
}

export interface ItemVariance extends Effects {
  readonly label: string;
  readonly activity: string | null;
  readonly volume0: number | null;
  readonly volume1: number | null;
  readonly unitPrice0: number | null;
  readonly unitPrice1: number | null;
  /** Of the volumes, as printed; prices are kr per one. */
  readonly volumeUnit?: string | null;
  /** True where the prices were derived as budget ÷ volume. */
  readonly derived?: boolean;
}

/** The sum of the known effects; null where none is known. */
export interface EffectTotal extends Effects {
  /** How many items are in the sum. */
  readonly known: number;
  /** How many have an unknown effect and are not. */
  readonly unknown: number;
}

export interface GroupVariance extends EffectTotal {
  readonly name: string;
  /** A linked activity, or a word that the items share. */
  readonly kind: 'activity' | 'word';
}
