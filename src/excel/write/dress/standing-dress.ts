/** What lies over a sheet before it is dressed anew, as far as it goes then. */
export interface StandingDress {
  /** Ids of the conditional formats with a formula that lie wholly in our areas. */
  readonly formats: readonly string[];
  /** By A1, where each link in our areas leads within the workbook; one that leads elsewhere is a person's and absent. */
  readonly links: ReadonlyMap<string, StandingLink>;
  readonly charts: number;
  /** Columns that somebody gave a width of their own. */
  readonly sizedColumns: ReadonlySet<number>;
}

export interface StandingLink {
  readonly to: string;
  readonly tooltip: string;
}

export const NOTHING_STANDS: StandingDress = { formats: [], links: new Map(), charts: 0, sizedColumns: new Set() };
