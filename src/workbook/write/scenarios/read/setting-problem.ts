/** Something on the sheet Scenarier that cannot be counted with. The sentence for the person is made in `app`. */
export interface SettingProblem {
  readonly code: 'bad-setting';
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  /** What stands there; empty for an empty cell. */
  readonly text: string;
  readonly reason: SettingProblemReason;
}

export type SettingProblemReason =
  /** No percentage, or one beyond `SHARE_LIMITS`. */
  | 'not-a-share'
  | 'not-an-amount'
  /** Neither kr, tkr nor mnkr beside a limit. */
  | 'not-a-unit'
  | 'not-yes-or-no'
  /** Percentages in a row without a name, a scenario or a label. */
  | 'no-name'
  | 'same-name'
  /** Wildcards in it (* ? ~), or too long to be looked up. */
  | 'unusable-name'
  | 'unknown-scenario'
  /** No column of the table is headed as uplifts of a year. */
  | 'no-years';
