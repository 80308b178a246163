import { OWN_STYLES } from '../../draft/own-styles';
import { absolute, both, choose, dividedBy, isAtMost, isEqual, isGreater, largest, minus, number, plus, times } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at, rangeThrough, sumOf } from '../../formula/reference';
import { countWhere, sumWhere } from '../../formula/search';
import type { CellHandle } from '../../formula/reference';
import type { ActivityName, ActivityNames } from '../activity-names';
import { EXACT_TOTAL } from '../activity-names';
import type { BasisDraft } from '../basis-draft';
import type { ChangeBlock } from './change-block';
import type { ColumnCounter } from '../column-counter';
import { draftHeader } from '../draft-header';
import type { LinkPlaces } from '../links/link-cells';

/** What the years' need is worked out from. */
export interface NeedSources {
  readonly names: ActivityNames;
  readonly links: LinkPlaces;
  readonly changes: ChangeBlock;
}

/** A column of the activities, with its sum. */
export interface AmountColumn {
  readonly cells: readonly CellHandle<number>[];
  readonly total: CellHandle<number>;
}

export interface NeedColumns {
  /** Of the base-year budget: what frame and changes are spread by. */
  readonly share: readonly CellHandle<number>[];
  readonly baseOther: AmountColumn;
  readonly years: ReadonlyMap<number, YearColumns>;
}

export interface YearColumns {
  /** Positive. */
  readonly volumeCost: AmountColumn;
  readonly changes: AmountColumn;
  readonly other: AmountColumn;
  readonly need: AmountColumn;
}

/** A column as the difference of rounding in binary counts as nothing: a price derived from the budget gives it back. */
const NOISE = 1e-9;

/**
 * Base year, then every year after it: other = other[y−1] × factor + changes and need = −volumeCost + other, where the factor
 * is (1 + uplift) × (1 − efficiency), and 1 for an activity whose linked volumes cost more than it has.
 */
export function draftNeed(basis: BasisDraft, counter: ColumnCounter, sources: NeedSources): NeedColumns {
  const { words, years, write } = basis;
  const { baseYear } = write.input.model;
  const { rows } = sources.names;
  const column = columnDrafter(basis, counter, sources.names);
  const volumeCost = column(words.activities.volumeCost(baseYear), ({ name }) => costOf(sources.links, name, baseYear));
  const baseOther = column(words.activities.other(baseYear), ({ base }, index) => restOf(base, cellOf(volumeCost, index)));
  const overdrawn = column(words.activities.overdrawn, ({ base }, index) => isOverdrawn(base, cellOf(volumeCost, index)), 'flag');
  const share = column(words.activities.share, ({ base }) => shareOf(base, sources.names, rows.length), 'share');
  const columns = new Map<number, YearColumns>();
  let previous = baseOther;
  for (const year of years) {
    const before = previous;
    const cost = column(words.activities.volumeCost(year), ({ name }) => costOf(sources.links, name, year));
    const factor = column(words.activities.factor(year), (row, index) => growth(basis, row.key, year, cellOf(overdrawn, index)), 'factor');
    const changes = column(words.activities.changes(year), ({ name }, index) =>
      plus(sources.changes.ofActivity(name, year), times(at(cellOf(share, index)), sources.changes.ofAll(year))),
    );
    const other = column(words.activities.other(year), (_, index) =>
      plus(times(at(cellOf(before, index)), at(cellOf(factor, index))), at(cellOf(changes, index))),
    );
    const need = column(words.activities.need(year), (_, index) => minus(at(cellOf(other, index)), at(cellOf(cost, index))));
    columns.set(year, { volumeCost: cost, changes, other, need });
    previous = other;
  }
  return { share: share.cells, baseOther, years: columns };
}

type ColumnKind = 'amount' | 'flag' | 'share' | 'factor';

const LOOKS = { amount: OWN_STYLES.exact, flag: OWN_STYLES.amount, share: OWN_STYLES.finePercent, factor: OWN_STYLES.factor } as const;

type DraftColumn = (header: string, ofRow: (row: ActivityName, index: number) => Expression<number>, kind?: ColumnKind) => AmountColumn;

/** Drafts the next column: a formula for each activity, and the sum of amounts. */
function columnDrafter({ draft, rows }: BasisDraft, counter: ColumnCounter, names: ActivityNames): DraftColumn {
  return (header, ofRow, kind = 'amount') => {
    const column = counter.take();
    draftHeader(draft, rows.activities.header, [{ column, text: header, isNumber: true }]);
    const cells = names.rows.map((row, index) => draft.formula(row.name.row, column, ofRow(row, index), LOOKS[kind]));
    if (kind === 'factor' || kind === 'flag') return { cells, total: { sheet: draft.sheet, row: names.totalRow, column, value: 0 } };
    const total = cells.length === 0 ? number(0) : sumOf(rangeThrough(cells));
    return { cells, total: draft.formula(names.totalRow, column, total, kind === 'share' ? SHARE_TOTAL : EXACT_TOTAL) };
  };
}

const SHARE_TOTAL = { ...OWN_STYLES.total, numberFormat: OWN_STYLES.finePercent.numberFormat };

function cellOf({ cells }: AmountColumn, index: number): CellHandle<number> {
  const cell = cells[index];
  if (!cell) throw new RangeError(`no activity ${index}`);
  return cell;
}

function costOf(links: LinkPlaces, name: CellHandle<string>, year: number): Expression<number> {
  return sumWhere(links.cost(year), [{ range: links.activity, wanted: at(name, 'column') }]);
}

function restOf(base: CellHandle<number>, volumeCost: CellHandle<number>): Expression<number> {
  const rest = plus(at(base, 'column'), at(volumeCost));
  return choose(isAtMost(absolute(rest), times(number(NOISE), absolute(at(base, 'column')))), number(0), rest);
}

/** 1 where the linked volumes cost more than the activity has. Volumes that cost nothing exceed nothing. */
function isOverdrawn(base: CellHandle<number>, volumeCost: CellHandle<number>): Expression<number> {
  const [cost, budget] = [at(volumeCost), at(base, 'column')];
  const exceeds = isGreater(plus(cost, budget), times(number(NOISE), largest(absolute(cost), absolute(budget))));
  return choose(both(isGreater(cost, number(0)), exceeds), number(1), number(0));
}

/** Rows that weigh nothing together share equally. */
function shareOf(base: CellHandle<number>, { baseTotal }: ActivityNames, count: number): Expression<number> {
  const whole = at(baseTotal, 'both');
  return choose(isEqual(whole, number(0)), dividedBy(number(1), number(count)), dividedBy(at(base, 'column'), whole));
}

/** What *other* of the year before is multiplied with. */
function growth({ scenario }: BasisDraft, key: CellHandle<string>, year: number, overdrawn: CellHandle<number>): Expression<number> {
  const { otherByActivity, selector } = scenario;
  const own = [
    { range: otherByActivity.scenario, wanted: at(selector, 'both') },
    { range: otherByActivity.label, wanted: at(key, 'column') },
  ];
  const general = at(scenario.otherUplift(year), 'both');
  const uplift = choose(isGreater(countWhere(own), number(0)), sumWhere(otherByActivity.share(year), own), general);
  const grown = times(plus(number(1), uplift), minus(number(1), at(scenario.efficiency(year), 'both')));
  return choose(isEqual(at(overdrawn, 'column'), number(1)), number(1), grown);
}
