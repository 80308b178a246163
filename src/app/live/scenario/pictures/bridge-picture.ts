/** From the base year's budget to a plan year's need, as plain numbers for a bridge. Amounts have the table's own sign. */
export interface BridgePicture {
  readonly start: BridgeBar;
  /** What each of them adds; start and steps add up to the end. */
  readonly steps: readonly BridgeBar[];
  readonly end: BridgeBar;
  /** Null where there is no frame. Its text says what it is: "Ram −401 915". */
  readonly frame: { readonly amount: number; readonly text: string } | null;
  /** True where costs are written as minus: dearer is always to the right. */
  readonly isReversed: boolean;
}

export interface BridgeBar {
  readonly name: string;
  readonly amount: number;
  readonly text: string;
}
