/** Need, frame and plan by year, as plain numbers for a line chart. */
export interface YearPicture {
  /** Along the axis, from the base year. */
  readonly periods: readonly PicturePeriod[];
  /** Lines without any amount are left out. */
  readonly lines: readonly PictureLine[];
  /** True where a dearer year has a lower amount, as where costs are written as minus: dearer is always up. */
  readonly isReversed: boolean;
}

export interface PicturePeriod {
  /** "Budget", "Plan". */
  readonly kind: string;
  readonly year: string;
}

export interface PictureLine {
  readonly kind: 'need' | 'frame' | 'plan' | 'compared';
  readonly name: string;
  /** One for each period; null where it is not known. */
  readonly amounts: readonly (number | null)[];
  /** The last amount, with its unit. */
  readonly endText: string;
}
