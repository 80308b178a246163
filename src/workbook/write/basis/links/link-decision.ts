import * as z from 'zod/mini';
import type { Link, PlanModel } from '../../../../core/plan/plan-model';
import type { LinkRow } from './link-row';
import { isBlankLinkRow } from './link-row';
import { layOutLinkRows } from './link-rows';
import { replaceRows } from './links-from-rows';
import { modelNames } from '../model-names';
import type { ModelNames } from '../model-names';
import { foldName } from '../unique-names';

/** What a person has said of an item's links in the pane, before the sheet Kopplingar says it. */
export interface LinkDecision {
  /** The activities that pay for it, as they are called on our sheets, with their shares (above 0, at most 1 together). */
  readonly links: readonly DecidedLink[];
  /** Activities that a person has said do not. */
  readonly rejected: readonly string[];
  /** What the sheet said of the item when it was decided; null where there was no such sheet. Has it been changed since, the sheet counts. */
  readonly over: string | null;
}

export interface DecidedLink {
  readonly activity: string;
  readonly share: number;
}

/** By the item's name on our sheets. */
export type LinkDecisions = Readonly<Record<string, LinkDecision>>;

const decision = z.strictObject({
  links: z.array(z.strictObject({ activity: z.string(), share: z.number().check(z.positive(), z.lte(1)) })),
  rejected: z.array(z.string()),
  over: z.nullable(z.string()),
});

/** What the workbook remembers; a decision that is damaged is left out. Never throws. */
export function readStoredDecisions(stored: unknown): LinkDecisions {
  const { data } = z.record(z.string(), z.unknown()).safeParse(stored);
  return Object.fromEntries(
    Object.entries(data ?? {}).flatMap(([item, each]): [string, LinkDecision][] => {
      const read = decision.safeParse(each);
      return read.success ? [[item, read.data]] : [];
    }),
  );
}

/** What the rows say of an item, to know again whether they still say it; null without a sheet. */
export function rowsSaying(rows: readonly LinkRow[] | null, item: string): string | null {
  return rows && rows.filter((row) => foldName(row.item) === foldName(item)).map(({ activity, share, state }) => JSON.stringify([activity, share, state])).join();
}

/**
 * The rows of the sheet Kopplingar with what was decided since; without such a sheet (`rows` is null) the rows that it will have, or
 * null where nothing was decided. Decisions of items and activities that are there no longer count for nothing, as do those of items in
 * `settled`.
 */
export function decideRows(
  rows: readonly LinkRow[] | null,
  decisions: LinkDecisions,
  model: PlanModel,
  { settled, reasonOf }: { readonly settled: ReadonlySet<number>; readonly reasonOf: (link: Link) => string },
): readonly LinkRow[] | null {
  const names = modelNames(model);
  const replaced = new Map<number, readonly LinkRow[]>();
  for (const [item, decided] of Object.entries(decisions)) {
    const index = names.items.findIndex((name) => foldName(name) === foldName(item));
    if (index < 0 || settled.has(index) || decided.over !== rowsSaying(rows, item)) continue;
    const decidedRows = rowsOf(index, decided, model.links, names, reasonOf);
    if (decidedRows.length > 0) replaced.set(index, decidedRows);
  }
  if (replaced.size === 0) return rows;
  const base = rows ?? layOutLinkRows(model, names, { rows: null, reasonOf }).filter((row) => !isBlankLinkRow(row));
  return replaceRows(base, replaced, names);
}

function rowsOf(
  item: number,
  { links, rejected }: LinkDecision,
  proposals: readonly Link[],
  names: ModelNames,
  reasonOf: (link: Link) => string,
): LinkRow[] {
  const rowOf = (activity: string, share: number, state: LinkRow['state']): LinkRow[] => {
    const index = names.activities.findIndex((name) => foldName(name) === foldName(activity));
    if (index < 0) return [];
    const proposal = proposals.find((link) => link.item === item && link.activity === index);
    return [
      {
        item: names.items[item] ?? '',
        activity: names.activities[index] ?? '',
        share,
        state,
        score: proposal?.score ?? null,
        why: proposal ? reasonOf(proposal) : '',
      },
    ];
  };
  return [...links.flatMap(({ activity, share }) => rowOf(activity, share, 'confirmed')), ...rejected.flatMap((activity) => rowOf(activity, 1, 'rejected'))];
}
