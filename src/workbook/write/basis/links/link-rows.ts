import type { Link, PlanModel } from '../../../../core/plan/plan-model';
import { BLANK_LINK_ROW, isBlankLinkRow } from './link-row';
import type { LinkRow } from './link-row';
import type { ModelNames } from '../model-names';
import { foldName } from '../unique-names';

/** Rows that a person can write new links in. */
const SPARE_ROWS = 10;

export interface LinkTexts {
  /** What stands on the sheet already, in its order; null the first time. */
  readonly rows: readonly LinkRow[] | null;
  /** Why a link is proposed, in words. */
  readonly reasonOf: (link: Link) => string;
}

/**
 * The rows of the sheet Kopplingar: those that stand there, in their places; then one for each link of every item that is
 * not among them, and one for each item without a link; then empty ones.
 */
export function layOutLinkRows({ items, links }: Pick<PlanModel, 'items' | 'links'>, names: ModelNames, texts: LinkTexts): LinkRow[] {
  const standing = withoutEnd(texts.rows ?? []).map((row) => ({ ...row, why: reasonOfRow(row, links, names, texts) }));
  const known = new Set(standing.map(({ item }) => foldName(item)));
  const missing = items.flatMap((_, index): LinkRow[] => {
    const item = names.items[index] ?? '';
    if (known.has(foldName(item))) return [];
    const ofItem = links.filter((link) => link.item === index);
    if (ofItem.length === 0) return [{ ...BLANK_LINK_ROW, item, share: 1 }];
    return ofItem.map((link) => rowOfLink(link, names, texts.reasonOf(link)));
  });
  const spare = Array.from({ length: SPARE_ROWS }, () => BLANK_LINK_ROW);
  return [...standing, ...missing, ...spare];
}

export function rowOfLink({ item, activity, share, score, confirmed }: Link, names: ModelNames, why: string): LinkRow {
  return {
    item: names.items[item] ?? '',
    activity: names.activities[activity] ?? '',
    share,
    state: confirmed ? 'confirmed' : 'proposed',
    score,
    why,
  };
}

function withoutEnd(rows: readonly LinkRow[]): readonly LinkRow[] {
  return rows.slice(0, rows.findLastIndex((row) => !isBlankLinkRow(row)) + 1);
}

/** A row that makes no link (Nej) keeps the reason it had. */
function reasonOfRow(row: LinkRow, links: readonly Link[], names: ModelNames, { reasonOf }: LinkTexts): string {
  const link = links.find(
    ({ item, activity }) =>
      foldName(names.items[item] ?? '') === foldName(row.item) && foldName(names.activities[activity] ?? '') === foldName(row.activity),
  );
  return link ? reasonOf(link) : row.why;
}
