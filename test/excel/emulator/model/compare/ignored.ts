/** What a comparison is to leave out. */
export interface Ignored {
  /** An apostrophe more or less before what is text either way. */
  readonly quotePrefix?: boolean;
  /** Whether a row's height is fitted to its text or set: only how high it is counts. */
  readonly fittedHeights?: boolean;
  /** The sheet that is seen. */
  readonly active?: boolean;
  /** What formulas were worked out to. */
  readonly formulaValues?: boolean;
}
