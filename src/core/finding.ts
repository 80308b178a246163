import { decimalFromNumber, subtract, toNumber } from './numbers/decimal';
import type { Period } from './period';

export type Severity = 'error' | 'warning' | 'info';

/** Every kind of finding and how serious it is, in the order a person wants to see them within a severity. */
export const FINDING_SEVERITY = {
  'sum-mismatch': 'error',
  'row-arithmetic': 'error',
  'percent-mismatch': 'error',
  reconciliation: 'error',
  sign: 'error',
  unreadable: 'error',
  ambiguous: 'error',
  'excel-error': 'error',
  'uplift-mismatch': 'warning',
  'budget-deviation': 'warning',
  overdrawn: 'warning',
  unlinked: 'warning',
  'unknown-label': 'warning',
  overwritten: 'warning',
  'volume-deviation': 'warning',
  'price-deviation': 'warning',
  unit: 'warning',
  'reconciliation-gross': 'warning',
  'duplicate-row': 'warning',
  'missing-price': 'warning',
  'missing-volume': 'warning',
  'personal-data': 'warning',
  'sum-rounding': 'info',
  'uplift-outlier': 'info',
  'bridge-volume': 'info',
  'near-label': 'info',
  'text-number': 'info',
  blank: 'info',
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof FINDING_SEVERITY;

/** Something a person should know, as data. Its sentences, Swedish and English, are made from it in one place. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly sheet: string;
  /** A1 address of one cell (`text-number`: of the column's numbers, a range). */
  readonly cell: string;
  /** The table's id; null where the cell is in no table. */
  readonly table: string | null;
  /** The row's label as printed; for a finding about a column, its header. */
  readonly label: string | null;
  /** The later one where two are involved. */
  readonly period: Period | null;
  /** What is printed in the cell. */
  readonly actual: number | string | null;
  /** What the rest says it should be. */
  readonly expected: number | string | null;
  /** actual − expected, where both are numbers. */
  readonly difference: number | null;
  readonly unit: string | null;
  /** What else the sentence needs, by code. */
  readonly details: FindingDetails;
  /** Cells that are wrong only because this one is. */
  readonly consequences: readonly CellReference[];
}

export interface CellReference {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string | null;
}

export type Overwriting =
  /** A person changed what we wrote, or deleted it. */
  | 'changed'
  /** It was there before we came to need the cell. */
  | 'occupied'
  /** A person changed a cell of theirs that we had replaced: taking ours out leaves it as it is. */
  | 'left'
  /** A person changed what we wrote, and it goes with the rest when ours is taken out. */
  | 'lost';

/** What is said of an item or an activity on our own sheets. */
export type NamedThing = 'volumeChange' | 'otherUplift' | 'linkedItem' | 'linkedActivity';

export interface FindingDetails {
  /** The other cell that is compared with (reconciliation, near-label, missing-price …). */
  readonly other?: CellReference & { readonly tableTitle: string | null };
  /** The implied interval of an uplift, as shares. */
  readonly low?: number;
  readonly high?: number;
  readonly rows?: number;
  readonly consistentRows?: number;
  /** How many cells a column-wide finding speaks of. */
  readonly count?: number;
  /** The cells whose arithmetic gives `expected`, in reading order. */
  readonly from?: readonly CellReference[];
  /** The limit that was passed, in the finding's unit or as a share. */
  readonly limit?: number;
  /** The scenario whose uplift is compared with. */
  readonly scenario?: string;
  /** With their leading "=", where `actual` and `expected` are values of formulas. */
  readonly formulas?: { readonly actual: string | null; readonly expected: string | null };
  /** What a name that no row has was to be the name of. */
  readonly speaksOf?: NamedThing;
  /** How a cell came to hold something else than what is ours; `changed` where it is not said. */
  readonly overwriting?: Overwriting;
}

/** A finding with its severity filled in and the optional parts at their defaults. */
export function finding(
  code: FindingCode,
  place: Pick<Finding, 'sheet' | 'cell'> & Partial<Omit<Finding, 'code' | 'severity' | 'difference'>>,
): Finding {
  const { actual = null, expected = null } = place;
  return {
    table: null,
    label: null,
    period: null,
    unit: null,
    details: {},
    consequences: [],
    ...place,
    code,
    severity: FINDING_SEVERITY[code],
    actual,
    expected,
    difference: typeof actual === 'number' && typeof expected === 'number' ? differenceOf(actual, expected) : null,
  };
}

/** As a person subtracts: 0.25 − 0.27 is −0.02, not −0.020000000000000018. */
function differenceOf(actual: number, expected: number): number {
  return toNumber(subtract(decimalFromNumber(actual), decimalFromNumber(expected)));
}
