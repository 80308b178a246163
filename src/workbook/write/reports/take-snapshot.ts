import { COST_TYPES } from '../../../core/plan/scenario';
import { addressOf } from '../../address';
import type { CellSource } from '../../model/cell-source';
import type { CellHandle } from '../formula/reference';
import type { ScenarioPlaces } from '../plan-places';
import type { ResultPlaces, ResultYears } from '../results/result-places';
import type { WriteInput } from '../write-input';
import type { SnapshotQuantity, SnapshotValue } from './snapshot';
import { REPORT_WORDS } from './words';

/** What the plan is made from, and what came of it: volumes, prices, budgets, printed plans, lines of the bridge, uplifts, needs and frames. */
export function takeSnapshot(write: WriteInput, scenario: ScenarioPlaces, results: ResultPlaces): SnapshotValue[] {
  const { sources, input, language } = write;
  const { items, activities, changes, planYears } = input.model;
  const words = REPORT_WORDS[language].snapshots;
  return [
    ...sources.items.flatMap(({ volumes, price }, index) => {
      const name = items[index]?.label ?? '';
      const prices = price?.kind === 'printed' ? [fromSource(price.source, name, price.year, 'unitPrice')] : [];
      return [...byYear(volumes).map(([year, source]) => fromSource(source, name, year, 'volume')), ...prices];
    }),
    ...sources.activities.flatMap(({ base, existing }, index) => {
      const name = activities[index]?.label ?? '';
      const budget = base ? [fromSource(base, name, input.model.baseYear, 'budget')] : [];
      return [...budget, ...byYear(existing).map(([year, source]) => fromSource(source, name, year, 'plan'))];
    }),
    ...sources.changes.flatMap((amounts, index) =>
      byYear(amounts).map(([year, source]) => fromSource(source, changes[index]?.label ?? '', year, 'change')),
    ),
    ...COST_TYPES.flatMap((costType) =>
      planYears.map((year) => fromHandle(scenario.uplift(costType, year), words.uplift, year, 'uplift')),
    ),
    ...results.activities.flatMap((years, index) => resultsOf(years, activities[index]?.label ?? '')),
    ...(results.total ? resultsOf(results.total, words.total) : []),
  ];
}

/** As it stands in its cell: a costs-negative amount goes back to the table's own sign and unit. */
function fromSource({ sheet, cell, amount, factor }: CellSource, label: string, period: number, quantity: SnapshotQuantity): SnapshotValue {
  const value = Number((amount / factor).toPrecision(15));
  return { sheet, cell, label, period, quantity, value: value === 0 ? 0 : value };
}

function fromHandle(handle: CellHandle<number>, label: string, period: number, quantity: SnapshotQuantity): SnapshotValue {
  const { sheet, row, column, value } = handle;
  return { sheet, cell: addressOf(row, column), label, period, quantity, value };
}

function resultsOf(years: ResultYears, label: string): SnapshotValue[] {
  return byYear(years).flatMap(([year, { need, frame }]) => [
    fromHandle(need, label, year, 'need'),
    ...(frame ? [fromHandle(frame, label, year, 'frame')] : []),
  ]);
}

function byYear<V>(values: ReadonlyMap<number, V>): [number, V][] {
  return [...values].sort(([one], [other]) => one - other);
}
