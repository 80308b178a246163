/** What a column's numbers are: utfall/bokslut, budget, prognos, plan. */
export type PeriodKind = 'actual' | 'budget' | 'forecast' | 'plan';

/** Which number of a year, where one year stands in several columns (Kostnad, Intäkt, Netto …). */
export type Measure = 'cost' | 'income' | 'net' | 'capitalCost' | 'volume';

export interface Period {
  /** Null where the header names no year ("Budget alla år"). */
  readonly year: number | null;
  /** Null where the header names no kind ("2025", "År 2025"). */
  readonly kind: PeriodKind | null;
  /** As printed. */
  readonly label: string;
}
