import * as z from 'zod/mini';

/** A deviation that a person has looked at and let stand, for as long as its figures are the same. */
export interface Approval {
  /** Which deviation, by a key that its screen makes. */
  readonly deviation: string;
  /** What they were when it was approved. */
  readonly figures: string;
  /** Why it may stand, in the person's words; may be empty. */
  readonly comment: string;
}

const approval = z.strictObject({ deviation: z.string(), figures: z.string(), comment: z.string() });

/** What the workbook remembers; one that is damaged is left out. Never throws. */
export function readStoredApprovals(stored: unknown): Approval[] {
  const { data } = z.array(z.unknown()).safeParse(stored);
  return (data ?? []).flatMap((each): Approval[] => {
    const read = approval.safeParse(each);
    return read.success ? [read.data] : [];
  });
}
