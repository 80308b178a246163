import { minus, negated, number } from '../../formula/expression';
import type { Expression } from '../../formula/expression';
import { at } from '../../formula/reference';
import type { CellHandle } from '../../formula/reference';
import { readBasis } from './basis-reader';
import type { BasisAmount } from './basis-reader';
import { comparedWith, difference, shareOf } from './compare-amounts';
import { flagExpression } from './flag-expression';
import { put, putNeeded } from './result-draft';
import type { PlacedRow, ResultDraft } from './result-draft';
import type { ResultCells, ResultPlaces, ResultYears } from '../result-places';
import { sumCells } from './sum-cells';
import { sumsInOrder } from './sums-in-order';

/** Writes the results of the rows and hands back where they stand. */
export function draftResultCells(terms: ResultDraft, rows: readonly PlacedRow[]): ResultPlaces {
  const places = new Map<number, ResultYears>();
  const activities = new Map<number, ResultYears>();
  const years = [...new Set(terms.columns.map(({ year }) => year))];
  const draftRow = (row: PlacedRow, draftYear: (year: number) => ResultCells | null): ResultYears => {
    const drafted = new Map(
      years.flatMap((year) => {
        const cells = draftYear(year);
        return cells ? [[year, cells] as const] : [];
      }),
    );
    places.set(row.index, drafted);
    return drafted;
  };
  for (const row of rows) {
    const { content } = row;
    if (content.kind !== 'activity') continue;
    activities.set(content.activity, draftRow(row, (year) => draftActivity(terms, row, content.activity, year)));
  }
  for (const { row, addends } of sumsInOrder(rows)) {
    draftRow(row, (year) => draftSum(terms, row, year, addends.flatMap((addend) => places.get(addend)?.get(year) ?? [])));
  }
  let total: ResultYears | null = null;
  for (const row of rows) {
    if (row.content.kind !== 'total') continue;
    const movedIn = (year: number) => [...activities.values()].flatMap((cells) => cells.get(year)?.moved ?? []);
    total = draftRow(row, (year) => draftTotal(terms, row, year, sumCells(movedIn(year))));
  }
  return { activities: terms.basis.activities.map((_, activity) => activities.get(activity) ?? new Map()), rows: places, total };
}

/** Of a row with numbers of its own; costs negative but for `moved`. */
interface RowAmounts {
  /** Unrounded, for the flag, and to the table's resolution. */
  readonly need: Expression<number>;
  readonly footedNeed: Expression<number>;
  readonly footedFrame: Expression<number> | null;
  readonly existing: Expression<number> | null;
  readonly flagged: Flagged | null;
  /** In the table's own sign. */
  readonly moved: Expression<number>;
}

interface Flagged {
  readonly with: 'existing' | 'frame';
  readonly amount: Expression<number>;
}

/** An activity is flagged against its plan, else against the frame. */
function draftActivity(terms: ResultDraft, row: PlacedRow, activity: number, year: number): ResultCells | null {
  const read = (amount: BasisAmount) => readBasis(terms.basis, activity, year, row.key, amount);
  const [need, footedNeed, moved] = [read((of) => of.need), read((of) => of.footedNeed), read((of) => of.moved)];
  if (!need || !footedNeed || !moved) return null;
  const [existing, frame] = [read((of) => of.existing), read((of) => of.frame)];
  return draftAmounts(terms, row, year, {
    need,
    footedNeed,
    footedFrame: read((of) => of.footedFrame),
    existing,
    flagged: flaggedBy('existing', existing) ?? flaggedBy('frame', frame),
    moved: terms.costFactor === 1 ? moved : negated(moved),
  });
}

/** The total is flagged against the frame, else against its plan. */
function draftTotal(terms: ResultDraft, row: PlacedRow, year: number, moved: Expression<number>): ResultCells | null {
  const total = terms.basis.totals.get(year);
  if (!total) return null;
  const [existing, frame] = [total.existing && at(total.existing), total.frame && at(total.frame)];
  return draftAmounts(terms, row, year, {
    need: at(total.need),
    footedNeed: at(total.footedNeed),
    footedFrame: total.footedFrame && at(total.footedFrame),
    existing,
    flagged: flaggedBy('frame', frame) ?? flaggedBy('existing', existing),
    moved,
  });
}

function flaggedBy(kind: Flagged['with'], amount: Expression<number> | null): Flagged | null {
  return amount && { with: kind, amount };
}

function draftAmounts(terms: ResultDraft, row: PlacedRow, year: number, amounts: RowAmounts): ResultCells {
  const { costFactor, scenario, words } = terms;
  const inTable = (amount: Expression<number>) => (costFactor === 1 ? amount : negated(amount));
  const printed = row.existing.get(year);
  const existing = printed ? at(printed) : null;
  const shown = amounts.existing && put(terms, row, year, 'existing', inTable(amounts.existing));
  const need = putNeeded(terms, row, year, 'need', inTable(amounts.footedNeed));
  const frame = amounts.footedFrame && put(terms, row, year, 'frame', inTable(amounts.footedFrame));
  const compared = comparedWith(costFactor, existing, amounts.existing) ?? (frame && { amount: at(frame), isTurned: false });
  const deviation = compared && put(terms, row, year, 'deviation', difference(at(need), compared));
  return {
    existing: shown,
    need,
    frame,
    deviation,
    deviationShare: compared && deviation && put(terms, row, year, 'deviationShare', shareOf(at(deviation), compared)),
    flag: amounts.flagged && put(terms, row, year, 'flag', flagExpression(amounts.need, amounts.flagged, scenario, words)),
    moved: putNeeded(terms, row, year, 'moved', amounts.moved),
  };
}

/** What the row adds up, column by column; how far it is from what is printed for it, `check` says. */
function draftSum(terms: ResultDraft, row: PlacedRow, year: number, addends: readonly ResultCells[]): ResultCells | null {
  if (addends.length === 0) return null;
  const sum = (cells: (of: ResultCells) => CellHandle<number> | null) => {
    const known = addends.flatMap((addend) => cells(addend) ?? []);
    return known.length === 0 ? null : sumCells(known);
  };
  const [needs, frames, deviations] = [sum(({ need }) => need), sum(({ frame }) => frame), sum(({ deviation }) => deviation)];
  const existing = sum((of) => of.existing);
  const need = putNeeded(terms, row, year, 'need', needs ?? number(0));
  const deviation = deviations && put(terms, row, year, 'deviation', deviations);
  const compared = deviation && minus(at(need), at(deviation));
  return {
    existing: existing && put(terms, row, year, 'existing', existing),
    need,
    frame: frames && put(terms, row, year, 'frame', frames),
    deviation,
    deviationShare:
      deviation && compared && put(terms, row, year, 'deviationShare', shareOf(at(deviation), { amount: compared, isTurned: false })),
    flag: null,
    moved: putNeeded(terms, row, year, 'moved', sum(({ moved }) => moved) ?? number(0)),
  };
}
