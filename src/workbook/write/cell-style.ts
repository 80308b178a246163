/** How a cell looks. What is not said is the workbook's own default, or the look of `like`. */
export interface CellStyle {
  /** A1 of a cell on the same sheet whose whole format is taken first; the rest is laid over it. */
  readonly like?: string;
  /** In en-US notation: `#,##0`. */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  /** Of the letters, RRGGBB. */
  readonly color?: string;
  /** Of the ground, RRGGBB. */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** Space before text at the left or after it at the right (`horizontal` says which), in steps of about three spaces. */
  readonly indent?: number;
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  /** A thin line in this colour (RRGGBB) at the named sides. */
  readonly border?: { readonly sides: readonly ('top' | 'bottom' | 'left' | 'right')[]; readonly color: string };
  /** Keeps text that looks like a formula or a number as text, also after a person has edited the cell. */
  readonly isText?: boolean;
}

/** What a conditional format lays over a cell. */
export interface Emphasis {
  readonly bold?: boolean;
  readonly color?: string;
  readonly fill?: string;
}
