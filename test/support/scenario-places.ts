import type { PlanModel } from '../../src/core/plan/plan-model';
import { efficiencyFor, generalOtherUpliftFor, upliftFor } from '../../src/core/plan/scenario';
import type { Scenario } from '../../src/core/plan/scenario';
import { shareFor } from '../../src/core/plan/yearly-shares';
import type { YearlyShares } from '../../src/core/plan/yearly-shares';
import { CellDraft } from '../../src/workbook/write/draft/cell-draft';
import { rangeThrough } from '../../src/workbook/write/formula/reference';
import type { CellHandle } from '../../src/workbook/write/formula/reference';
import type { ScenarioPlaces, SeriesPlaces } from '../../src/workbook/write/plan-places';
import type { OwnCells } from './ironcalc-sheets';

const MARGIN = 6;

/** A scenario's numbers as plain cells on a sheet, for tests of what refers to them. */
export function placeScenario(scenario: Scenario, model: PlanModel, countsChanges = true): { readonly cells: OwnCells; readonly places: ScenarioPlaces } {
  const draft = new CellDraft('Scenarier');
  const last = Math.max(model.baseYear, ...model.planYears);
  const years = Array.from({ length: last - model.baseYear + 1 + MARGIN }, (_, index) => model.baseYear - MARGIN + index);
  let row = 0;
  const put = (value: number): CellHandle<number> => draft.constant(row++, 0, value);
  const byYear = (shareOf: (year: number) => number): ((year: number) => CellHandle<number>) => {
    const cells = new Map(years.map((year, index) => [year, draft.constant(row, index, shareOf(year))]));
    row += 1;
    return (year) => cells.get(year) ?? draft.constant(row++, 0, 0);
  };
  const first = model.lastBudgetYear;
  const selector = draft.input(row++, 0, scenario.name);
  const uplift = byYear((year) => upliftFor(scenario, 'purchasedCare', year, first));
  const places: ScenarioPlaces = {
    selector,
    uplift: (_, year) => uplift(year),
    otherUplift: byYear((year) => generalOtherUpliftFor(scenario, year, first)),
    efficiency: byYear((year) => efficiencyFor(scenario, year, first)),
    isEfficiencyGiven: put(scenario.efficiency === null ? 0 : 1),
    countsChanges: put(countsChanges ? 1 : 0),
    limits: { share: put(0.02), amount: put(500_000 / model.krPerUnit), watch: put(300_000 / model.krPerUnit) },
    volumeChanges: series(scenario.volumeChanges),
    otherByActivity: series(scenario.otherUpliftByActivity),
  };
  return { cells: { name: draft.sheet, cells: draft.cells }, places };

  /** The list's rows, one of another scenario, and an empty one. */
  function series(lists: ReadonlyMap<string, YearlyShares>): SeriesPlaces {
    const rows = [
      ...[...lists].map(([label, shares]) => ({ scenario: scenario.name, label, shareOf: (year: number) => shareFor(shares, year, first) })),
      ...[...lists].slice(0, 1).map(([label]) => ({ scenario: `not ${scenario.name}`, label, shareOf: () => 0.5 })),
      null,
    ].map((given) => {
      const line = row++;
      return {
        scenario: draft.input(line, 0, given?.scenario ?? null),
        label: draft.input(line, 1, given?.label ?? null),
        shares: new Map(years.map((year, index) => [year, draft.input(line, 2 + index, given?.shareOf(year) ?? null)])),
      };
    });
    return {
      scenario: rangeThrough(rows.map((cells) => cells.scenario)),
      label: rangeThrough(rows.map((cells) => cells.label)),
      share: (year) => rangeThrough(rows.flatMap(({ shares }) => shares.get(year) ?? [])),
    };
  }
}
