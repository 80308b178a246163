import { addressOf } from '../../../workbook/address';
import { tooltipOf } from '../../../workbook/write/shown-texts';
import type { CellLink } from '../../../workbook/write/write-plan';
import type { StandingLink } from './standing-dress';

export interface LinkChanges {
  readonly set: readonly CellLink[];
  /** A1 of cells that lose theirs. */
  readonly gone: readonly string[];
}

/** What has to be done for the links of our areas to be these; one that is there already is left alone. */
export function linkChanges(links: readonly CellLink[], standing: ReadonlyMap<string, StandingLink>): LinkChanges {
  const wanted = new Set(links.map(({ row, column }) => addressOf(row, column)));
  return {
    set: links.filter(({ row, column, to, tooltip }) => {
      const there = standing.get(addressOf(row, column));
      return there?.to !== to || there.tooltip !== tooltipOf(tooltip);
    }),
    gone: [...standing.keys()].filter((address) => !wanted.has(address)),
  };
}
