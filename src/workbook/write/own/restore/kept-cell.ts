/** What a cell of the person's held before we wrote in it, or in one that it depends on. */
export interface KeptCell {
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
  readonly value: number | string | boolean;
  /** With its leading "="; null for a constant. */
  readonly formula: string | null;
  /** `replaced` by a formula of ours, or `dependent` on such a cell: its formula is still there, with another value. */
  readonly kind: 'replaced' | 'dependent';
}
