import type { Driver } from '../../../../core/plan/plan-result';
import type { SharedCode, SingleCode } from '../../../live/deviations/shared-codes';
import type { DeviationSeverity } from '../../../live/deviations/deviation-entry';

export interface Growing {
  readonly what: string;
  /** Without its sign. */
  readonly percent: string;
  readonly isUp: boolean;
}

/** What the tab *Avvikelser* says. Amounts and percentages come as text in the language's notation, counts as numbers. */
export interface DeviationsWords {
  readonly name: string;
  /** As a heading, and of one row. */
  readonly severities: Readonly<Record<DeviationSeverity, string>>;
  readonly severity: Readonly<Record<DeviationSeverity, string>>;
  readonly chips: Readonly<Record<DeviationSeverity, string>>;
  readonly chipsLabel: string;
  readonly search: string;
  readonly tableFilter: string;
  readonly allTables: string;
  readonly calm: string;
  readonly calmInfos: (infos: number) => string;
  readonly showInfos: string;
  readonly nothingFits: string;
  readonly showAll: string;
  readonly approved: (count: number) => string;
  readonly hideApproved: string;
  readonly approvedWith: (comment: string) => string;

  readonly activity: {
    readonly sentence: (year: number, need: string, compared: string, with_: 'existing' | 'frame', percent: string | null) => string;
    readonly detail: (year: number, amount: string, isMore: boolean, with_: 'existing' | 'frame', percent: string | null) => string;
    /** What moved need; volumes by what they are counted in, where that has a word. */
    readonly driver: (driver: Driver, unit: string | null) => string;
    readonly compared: Readonly<Record<'existing' | 'frame', string>>;
    readonly need: string;
    /** "Planen ökar 7,8 % från 2025, behovet 12,9 %, mest dygnen (+7,5 %)." */
    readonly grows: (first: Growing, second: Growing | null, baseYear: number, driver: { readonly what: string; readonly percent: string | null } | null) => string;
    readonly limit: (limit: string) => string;
    readonly over: (amount: string) => string;
    readonly left: (amount: string) => string;
    readonly volume: (amount: string, unit: string | null) => string;
    readonly otherYears: (years: readonly number[]) => string;
  };

  readonly finding: {
    readonly title: Readonly<Record<SingleCode, (what: string, period: string | null, actual: string) => string>>;
    readonly shared: Readonly<Record<Exclude<SharedCode, 'uplift-mismatch'>, (count: number) => string>>;
    /** Some of the names, and how many more there are. */
    readonly among: (names: readonly string[], rest: number) => string;
    readonly sharedAdvice: Readonly<Partial<Record<SharedCode, string>>>;
    readonly bridge: (period: string, actual: string, expected: string) => string;
    readonly printed: (actual: string) => string;
    readonly rowsGive: (expected: string) => string;
    readonly cellsGive: (cells: string, expected: string) => string;
    readonly says: (who: string, amount: string) => string;
    readonly shouldBe: (expected: string) => string;
    readonly netAgrees: string;
    readonly rounding: (amount: string) => string;
    readonly cells: (count: number) => string;
    readonly upliftTitle: (percents: string) => string;
    readonly upliftSays: (scenario: string, years: readonly { readonly percent: string; readonly year: number }[]) => string;
    readonly upliftNeutral: (scenario: string, years: readonly { readonly percent: string; readonly year: number }[]) => string;
    readonly upliftFits: (rows: number, all: number, interval: string, years: readonly number[]) => string;
    readonly upliftRows: (rows: number, all: number) => string;
    readonly overdrawn: (year: string, percent: string, cost: string, budget: string) => string;
    readonly also: (periods: readonly string[]) => string;
  };

  readonly page: {
    readonly back: string;
    readonly position: (at: number, count: number) => string;
    readonly next: string;
    readonly first: string;
    readonly approve: string;
    readonly comment: string;
    readonly commentHint: string;
    readonly hide: string;
    readonly cancel: string;
    readonly unapprove: string;
    readonly howCounted: string;
    readonly step: string;
    readonly steps: {
      readonly volumes: string;
      readonly other: (baseYear: number) => string;
      readonly before: string;
      readonly uplift: string;
      readonly upliftAndEfficiency: string;
      readonly changes: string;
      readonly need: string;
      readonly compared: Readonly<Record<'existing' | 'frame', string>>;
      readonly difference: string;
      readonly toLimit: string;
    };
    readonly roundingNote: (amount: string) => string;
    readonly overdrawnNote: string;
    readonly comesFrom: (year: number) => string;
    readonly item: string;
    readonly volume: string;
    readonly price: string;
    readonly derived: string;
    readonly derivedNote: string;
    readonly sinceBase: (baseYear: number) => string;
    readonly drivers: Readonly<Record<Driver, string>>;
    readonly total: string;
    readonly minusIsDearer: string;
    readonly plusIsDearer: string;
    readonly overdrawn: (year: number, percent: string) => string;
    readonly seeLinks: string;
    readonly flip: (amount: string, unit: string | null, item: string) => string;
    readonly cells: string;
    readonly cell: string;
    readonly printed: string;
    readonly expected: string;
    readonly difference: string;
    readonly consequences: string;
    readonly compareInScenario: string;
  };

  readonly limits: {
    readonly state: (percent: string, amount: string) => string;
    readonly change: string;
    readonly heading: string;
    readonly share: string;
    readonly amount: string;
    readonly why: string;
    readonly badShare: (low: string, high: string) => string;
    readonly badAmount: string;
    readonly reset: string;
    readonly close: string;
  };

  readonly effects: {
    readonly heading: string;
    readonly columns: string;
    readonly step: (from: string, to: string) => string;
    readonly item: string;
    readonly volume: string;
    readonly price: string;
    readonly total: string;
    readonly all: string;
    readonly byItem: string;
    readonly byActivity: string;
    readonly byWord: string;
    readonly unknown: (count: number) => string;
    readonly sentence: (total: string, isMore: boolean, volume: string, price: string) => string;
    readonly even: string;
    readonly plusIsDearer: string;
  };
}
