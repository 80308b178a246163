import type { PlanModel } from '../plan/plan-model';
import { matchRows } from './match-rows';
import type { RowMatch } from './match-rows';

/** Two models with the same rows: those of the later one in its order, then those that are gone. */
export interface AlignedModels {
  readonly before: PlanModel;
  readonly after: PlanModel;
  /** Where each row stands in the models as they were. */
  readonly activities: readonly RowMatch[];
  readonly items: readonly RowMatch[];
  readonly lines: readonly RowMatch[];
}

/**
 * Gives each model the rows that only the other has, with nothing in them: no budget, no volume, no amount. A new item is
 * linked as it will be, so that its volume is what it costs; all other links stay each model's own.
 */
export function alignModels(before: PlanModel, after: PlanModel): AlignedModels {
  const activities = matchRows(before.activities, after.activities);
  const items = matchRows(before.items, after.items);
  const lines = matchRows(before.changes, after.changes);
  const [activityNow, itemNow] = [placesOf(activities), placesOf(items)];
  const movedTo = (place: number | null): number | null => (place === null ? null : (activityNow.get(place) ?? null));
  const isNewItem = (item: number): boolean => items[item]?.before === null;
  return {
    before: {
      ...before,
      activities: rowsOf(activities, before.activities, after.activities, (row) => ({ ...row, baseBudget: 0 })),
      items: rowsOf(items, before.items, after.items, (row) => ({ ...row, volumes: NOTHING })),
      changes: rowsOf(
        lines,
        before.changes.map((line) => ({ ...line, activity: movedTo(line.activity) })),
        after.changes,
        (row) => ({ ...row, amounts: NOTHING }),
      ),
      links: [
        ...before.links.map((link) => ({ ...link, item: itemNow.get(link.item) ?? link.item, activity: movedTo(link.activity) ?? link.activity })),
        ...after.links.filter(({ item }) => isNewItem(item)),
      ],
    },
    after: {
      ...after,
      activities: rowsOf(activities, after.activities, before.activities, (row) => ({ ...row, baseBudget: 0 }), 'after'),
      items: rowsOf(items, after.items, before.items, (row) => ({ ...row, volumes: NOTHING }), 'after'),
      changes: rowsOf(lines, after.changes, before.changes, (row) => ({ ...row, amounts: NOTHING, activity: movedTo(row.activity) }), 'after'),
    },
    activities,
    items,
    lines,
  };
}

const NOTHING: ReadonlyMap<number, number> = new Map();

/** From a row's index before to its index in the aligned models. */
function placesOf(matches: readonly RowMatch[]): Map<number, number> {
  return new Map(matches.flatMap(({ before }, index) => (before === null ? [] : [[before, index] as const])));
}

function rowsOf<Row>(
  matches: readonly RowMatch[],
  own: readonly Row[],
  others: readonly Row[],
  emptied: (row: Row) => Row,
  side: 'before' | 'after' = 'before',
): Row[] {
  const otherSide = side === 'before' ? 'after' : 'before';
  return matches.flatMap((match) => {
    const place = match[side];
    const row = place === null ? undefined : own[place];
    if (row !== undefined) return [row];
    const other = others[match[otherSide] ?? -1];
    return other === undefined ? [] : [emptied(other)];
  });
}
