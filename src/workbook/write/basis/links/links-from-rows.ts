import type { Link, PlanModel } from '../../../../core/plan/plan-model';
import { BLANK_LINK_ROW } from './link-row';
import type { LinkRow } from './link-row';
import { rowOfLink } from './link-rows';
import { modelNames } from '../model-names';
import type { ModelNames } from '../model-names';
import { foldName } from '../unique-names';

/**
 * The model with the links that the rows of the sheet Kopplingar make, exactly as its formulas count them. Its own links are
 * kept for the items that no row speaks of: what has come into the workbook since.
 */
export function withLinkRows(model: PlanModel, rows: readonly LinkRow[]): PlanModel {
  const names = modelNames(model);
  const settled = new Set(rows.map(({ item }) => indexOf(item, names.items)));
  const proposals = model.links.filter(({ item }) => !settled.has(item));
  return { ...model, links: [...proposals, ...linksFromRows(rows, names, model.links)] };
}

/**
 * The links that rows make; a row whose item or activity is not there makes none. The reason is the proposal's own where a row
 * is still a proposal, else "explicit": a person has said it, also where it is what was proposed.
 */
function linksFromRows(rows: readonly LinkRow[], names: ModelNames, proposals: readonly Link[]): Link[] {
  return rows.flatMap((row): Link[] => {
    const [item, activity] = [indexOf(row.item, names.items), indexOf(row.activity, names.activities)];
    if (item < 0 || activity < 0 || row.state === 'rejected') return [];
    const isConfirmed = row.state !== 'proposed';
    const proposal = proposals.find((link) => link.item === item && link.activity === activity);
    return [
      {
        item,
        activity,
        share: row.share ?? 1,
        score: row.score ?? (isConfirmed ? 1 : 0),
        reason: isConfirmed || !proposal ? 'explicit' : proposal.reason,
        confirmed: isConfirmed,
      },
    ];
  });
}

/** The rows with an item's links replaced by the given ones, in the place of its first row. */
export function replaceLinkRows(
  rows: readonly LinkRow[],
  links: readonly Link[],
  model: Pick<PlanModel, 'items' | 'activities'>,
  reasonOf: (link: Link) => string,
): LinkRow[] {
  const names = modelNames(model);
  const replaced = new Map<number, LinkRow[]>();
  for (const link of links) {
    replaced.set(link.item, [...(replaced.get(link.item) ?? []), rowOfLink(link, names, reasonOf(link))]);
  }
  return replaceRows(rows, replaced, names);
}

/** The rows with those of some items, by their index, replaced by others, each in the place of the item's first row. */
export function replaceRows(rows: readonly LinkRow[], replaced: ReadonlyMap<number, readonly LinkRow[]>, names: ModelNames): LinkRow[] {
  const placed = new Set<number>();
  const kept = rows.flatMap((row) => {
    const item = indexOf(row.item, names.items);
    const given = replaced.get(item);
    if (!given) return [row];
    // The rows below stay where they are: an emptied one can be written in again.
    if (placed.has(item)) return [BLANK_LINK_ROW];
    placed.add(item);
    return given;
  });
  return [...kept, ...[...replaced].flatMap(([item, given]) => (placed.has(item) ? [] : given))];
}

function indexOf(name: string, names: readonly string[]): number {
  return name === '' ? -1 : names.findIndex((known) => foldName(known) === foldName(name));
}
