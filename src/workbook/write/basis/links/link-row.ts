/** A row of the sheet Kopplingar as a person sees it: names as they stand there, whatever they are the names of. */
export interface LinkRow {
  readonly item: string;
  /** "" for an item that nothing pays for. */
  readonly activity: string;
  /** 0 to 1; null where the cell is empty: the whole item. */
  readonly share: number | null;
  /** Null where the cell is empty, which counts as confirmed. */
  readonly state: LinkState | null;
  /** 0 to 1; null for what a person has written. */
  readonly score: number | null;
  /** In words. */
  readonly why: string;
}

export type LinkState = 'confirmed' | 'proposed' | 'rejected';

export const BLANK_LINK_ROW: LinkRow = { item: '', activity: '', share: null, state: null, score: null, why: '' };

export function isBlankLinkRow({ item, activity }: LinkRow): boolean {
  return item === '' && activity === '';
}
