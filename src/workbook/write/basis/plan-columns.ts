import { OWN_STYLES } from '../draft/own-styles';
import { times } from '../formula/expression';
import { at, rangeThrough, sumOf } from '../formula/reference';
import type { CellHandle } from '../formula/reference';
import { sourceExpression } from '../formula/source-expression';
import type { ActivityYearPlaces, TotalPlaces } from '../plan-places';
import type { NeedColumns } from './blocks/activity-block';
import { EXACT_TOTAL } from './activity-names';
import type { ActivityNames } from './activity-names';
import type { BasisDraft } from './basis-draft';
import type { ColumnCounter } from './column-counter';
import { draftHeader } from './draft-header';
import { draftFooting } from './footing-columns';
import type { FootedColumns } from './footing-columns';

export interface PlanYearPlaces {
  /** In the model's order. */
  readonly rows: readonly ActivityYearPlaces[];
  readonly total: TotalPlaces;
}

/** What a plan year's columns are made from. */
export interface PlanYearSources {
  readonly names: ActivityNames;
  readonly need: NeedColumns;
  readonly frames: ReadonlyMap<number, CellHandle<number>>;
}

/** For one plan year: need that adds up when it is rounded, the frame spread and rounded the same way, and the existing plan. */
export function draftPlanYear(basis: BasisDraft, counter: ColumnCounter, year: number, sources: PlanYearSources): PlanYearPlaces {
  const columns = sources.need.years.get(year);
  if (!columns) throw new RangeError(`no columns for ${year}`);
  const { words } = basis;
  const need = footed(basis, counter, sources.names, { ...columns.need, what: words.activities.need(year) });
  const frame = draftFrameColumn(basis, counter, year, sources);
  const footedFrame = frame && footed(basis, counter, sources.names, { ...frame, what: words.activities.frame(year) });
  const existing = draftExisting(basis, counter, year, sources.names);
  const rows = columns.need.cells.flatMap((needCell, index): ActivityYearPlaces[] => {
    const [volumeCost, other, footing] = [columns.volumeCost.cells[index], columns.other.cells[index], need.rows[index]];
    if (!volumeCost || !other || !footing) return [];
    return [
      {
        volumeCost,
        other,
        need: needCell,
        footedNeed: footing.footed,
        moved: footing.moved,
        frame: frame?.cells[index] ?? null,
        footedFrame: footedFrame?.rows[index]?.footed ?? null,
        existing: existing.cells.get(index) ?? null,
      },
    ];
  });
  return {
    rows,
    total: {
      need: columns.need.total,
      footedNeed: need.total,
      frame: frame?.total ?? null,
      footedFrame: footedFrame?.total ?? null,
      existing: existing.total,
    },
  };
}

interface ToFoot {
  readonly cells: readonly CellHandle<number>[];
  readonly total: CellHandle<number>;
  readonly what: string;
}

function footed(basis: BasisDraft, counter: ColumnCounter, names: ActivityNames, { cells, total, what }: ToFoot): FootedColumns {
  // Without activities there is nothing to round.
  if (cells.length === 0) return { rows: [], total };
  const { resolution } = basis.write.input.model;
  const { header } = basis.rows.activities;
  const input = { amounts: cells, total, what, header, missing: names.totalRow + 1, resolution };
  return draftFooting(basis.draft, counter, input, basis.words.activities.footing);
}

/** The total frame in proportion to the base-year budgets; null where none is given. */
function draftFrameColumn(
  { draft, rows, words }: BasisDraft,
  counter: ColumnCounter,
  year: number,
  { names, need, frames }: PlanYearSources,
): Omit<ToFoot, 'what'> | null {
  const given = frames.get(year);
  if (!given) return null;
  const column = counter.take();
  draftHeader(draft, rows.activities.header, [{ column, text: words.activities.frame(year), isNumber: true }]);
  const cells = need.share.map((share) => draft.formula(share.row, column, times(at(given, 'both'), at(share, 'column')), OWN_STYLES.exact));
  return { cells, total: draft.formula(names.totalRow, column, at(given, 'both'), EXACT_TOTAL) };
}

interface ExistingColumn {
  /** By the activity's index; those that have none are absent. */
  readonly cells: ReadonlyMap<number, CellHandle<number>>;
  readonly total: CellHandle<number> | null;
}

/** The person's own plan column: its printed sum, else that of its rows. */
function draftExisting({ write, draft, rows, words, kept }: BasisDraft, counter: ColumnCounter, year: number, names: ActivityNames): ExistingColumn {
  const { sources, model } = write.input;
  const printed = sources.existingTotal.get(year);
  const amounts = model.activities.flatMap(({ existing }, index) => (existing.has(year) ? [index] : []));
  if (!printed && amounts.length === 0) return { cells: new Map(), total: null };
  const column = counter.take();
  draftHeader(draft, rows.activities.header, [{ column, text: words.activities.existing(year), isNumber: true }]);
  const cells = new Map<number, CellHandle<number>>();
  for (const index of amounts) {
    const [source, row] = [sources.activities[index]?.existing.get(year), names.rows[index]?.name.row];
    if (!source || row === undefined) continue;
    cells.set(index, draft.formula(row, column, sourceExpression(source, write.workbook, kept), OWN_STYLES.exact));
  }
  const all = names.rows.map(({ name }, index): CellHandle<number | ''> => cells.get(index) ?? { ...name, column, value: '' });
  const total = printed ? sourceExpression(printed, write.workbook, kept) : sumOf(rangeThrough(all));
  return { cells, total: draft.formula(names.totalRow, column, total, EXACT_TOTAL) };
}
