import type { ChangeKind } from '../../../../core/plan/plan-model';
import { OWN_STYLES } from '../../draft/own-styles';
import { minus, number, text, times } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at, rangeThrough, sumOf } from '../../formula/reference';
import { sumWhere } from '../../formula/search';
import type { CellHandle, RangeHandle } from '../../formula/reference';
import { sourceExpression } from '../../formula/source-expression';
import type { BasisDraft } from '../basis-draft';
import { ColumnCounter } from '../column-counter';
import { QUOTED } from '../basis-looks';
import { draftHeader } from '../draft-header';

/** What the bridge's lines add to need, by compiled year; costs negative. */
export interface ChangeBlock {
  /** Of the counted lines that an activity is named in. */
  readonly ofActivity: (name: CellHandle<string>, year: number) => Expression<number>;
  /** Of the counted lines that are spread over all. */
  readonly ofAll: (year: number) => Expression<number>;
  /** All lines of the year, counted or not: what carries the frame on. */
  readonly total: (year: number) => Expression<number>;
}

const [LABEL, KIND, ACTIVITY, COUNTS, FIRST] = [0, 1, 2, 3, 4] as const;

/** Every line of the bridge, whether it counts under the chosen scenario, and the activity it belongs to. */
export function draftChanges(basis: BasisDraft, activityNames: readonly CellHandle<string>[]): ChangeBlock {
  const { write, draft, rows, years, words } = basis;
  const { model } = write.input;
  if (!rows.changes) return { ofActivity: () => number(0), ofAll: () => number(0), total: () => number(0) };
  const { first } = rows.changes;
  const counter = new ColumnCounter(FIRST);
  const columns = { amounts: counter.forYears(years), counted: counter.forYears(years) };
  draft.text(rows.changes.heading, LABEL, words.changes.heading, OWN_STYLES.heading);
  draftHeader(draft, rows.changes.header, [
    { column: LABEL, text: words.changes.label, isNumber: false },
    { column: KIND, text: words.changes.kind, isNumber: false },
    { column: ACTIVITY, text: words.changes.activity, isNumber: false },
    { column: COUNTS, text: words.changes.counts, isNumber: true },
    ...[...columns.amounts].map(([year, column]) => ({ column, text: words.changes.amount(year), isNumber: true })),
    ...[...columns.counted].map(([year, column]) => ({ column, text: words.changes.counted(year), isNumber: true })),
  ]);
  const activity: CellHandle<string>[] = [];
  const amounts = new Map<number, CellHandle<number>[]>(years.map((year) => [year, []]));
  const counted = new Map<number, CellHandle<number>[]>(years.map((year) => [year, []]));
  model.changes.forEach((line, index) => {
    const row = first + index;
    draft.constant(row, LABEL, line.label, QUOTED);
    draft.text(row, KIND, words.changes.kinds[line.kind], OWN_STYLES.text);
    const named = line.activity === null ? undefined : activityNames[line.activity];
    activity.push(
      named
        ? draft.formula(row, ACTIVITY, at(named, 'both'), OWN_STYLES.text)
        : draft.text(row, ACTIVITY, words.changes.all, OWN_STYLES.text),
    );
    const counts = draft.formula(row, COUNTS, isCounted(basis, line.kind), OWN_STYLES.amount);
    for (const year of years) {
      const amount = draft.formula(row, columns.amounts.get(year) ?? 0, amountOf(basis, index, year), OWN_STYLES.exact);
      amounts.get(year)?.push(amount);
      const product = times(at(amount), at(counts, 'column'));
      counted.get(year)?.push(draft.formula(row, columns.counted.get(year) ?? 0, product, OWN_STYLES.exact));
    }
  });
  const activities = rangeThrough(activity);
  return {
    ofActivity: (name, year) => sumWhere(rangeOf(counted, year), [{ range: activities, wanted: at(name, 'column') }]),
    ofAll: (year) => sumWhere(rangeOf(counted, year), [{ range: activities, wanted: text(words.changes.all) }]),
    total: (year) => sumOf(rangeOf(amounts, year)),
  };
}

function rangeOf(cells: ReadonlyMap<number, readonly CellHandle<number>[]>, year: number): RangeHandle<number> {
  return rangeThrough(cells.get(year) ?? []);
}

/** Prices, volumes and rounding come from the drivers; an efficiency line gives way to the scenario's own. */
function isCounted({ scenario }: BasisDraft, kind: ChangeKind): Expression<number> {
  if (kind === 'other') return at(scenario.countsChanges, 'both');
  if (kind !== 'efficiency') return number(0);
  return times(at(scenario.countsChanges, 'both'), minus(number(1), at(scenario.isEfficiencyGiven, 'both')));
}

function amountOf({ write, kept }: BasisDraft, index: number, year: number): Expression<number> {
  const source = write.input.sources.changes[index]?.get(year);
  if (source) return sourceExpression(source, write.workbook, kept);
  return number(write.input.model.changes[index]?.amounts.get(year) ?? 0);
}
