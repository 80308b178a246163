import type { DecidedLink, LinkDecision, LinkDecisions } from '../../../workbook/write/basis/links/link-decision';
import { rowsSaying } from '../../../workbook/write/basis/links/link-decision';
import type { LinkRow } from '../../../workbook/write/basis/links/link-row';

export interface ItemDecision {
  /** The item's name on our sheets. */
  readonly name: string;
  /** Which activities pay; none where the person says no. */
  readonly links: readonly DecidedLink[];
  /** Which do not. */
  readonly rejected: readonly string[];
}

/** The decisions with some more; `standing`: the rows of the sheet of links as they stand, null without such a sheet. */
export function withDecisions(decisions: LinkDecisions, standing: readonly LinkRow[] | null, decided: readonly ItemDecision[]): LinkDecisions {
  const entries = decided.map(({ name, links, rejected }): [string, LinkDecision] => [
    name,
    { links: links.map(({ activity, share }) => ({ activity, share })), rejected, over: rowsSaying(standing, name) },
  ]);
  return { ...decisions, ...Object.fromEntries(entries) };
}
