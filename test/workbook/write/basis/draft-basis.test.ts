import fc from 'fast-check';
import type { PlanModel } from '../../../../src/core/plan/plan-model';
import type { Scenario } from '../../../../src/core/plan/scenario';
import type { YearlyShares } from '../../../../src/core/plan/yearly-shares';
import { models, scenarios } from '../../../core/plan/models';
import { evaluateSheets } from '../../../support/ironcalc-sheets';
import { compared, expectClose } from './compared';
import { draftModel } from './support';

const resolutions = fc.constantFrom(1, 0.1, 1000);
const anyModel: fc.Arbitrary<PlanModel> = fc
  .record({ model: models, resolution: resolutions, planYears: fc.constantFrom([2026, 2027, 2028], [2027, 2028], [2028], [2026]) })
  .map(({ model, ...given }) => ({ ...model, ...given }));

/** Shares as a person types them: a percentage of 10⁻²⁸² is no number for every program. */
function typed(series: YearlyShares): YearlyShares {
  const round = (share: number): number => Math.round(share * 1e4) / 1e4;
  if (series.kind === 'sequence') return { ...series, shares: series.shares.map(round) };
  return { ...series, shares: new Map([...series.shares].map(([year, share]) => [year, round(share)])) };
}

const typedScenarios = scenarios.map(
  (scenario): Scenario => ({
    ...scenario,
    uplifts: { purchasedCare: typed(scenario.uplifts.purchasedCare) },
    otherUplift: scenario.otherUplift && typed(scenario.otherUplift),
    efficiency: scenario.efficiency && typed(scenario.efficiency),
    volumeChanges: new Map([...scenario.volumeChanges].map(([label, series]) => [label, typed(series)])),
    otherUpliftByActivity: new Map([...scenario.otherUpliftByActivity].map(([label, series]) => [label, typed(series)])),
  }),
);

describe('Underlag', () => {
  it('has in every cell what the engine gives', () => {
    fc.assert(
      fc.property(anyModel, typedScenarios, fc.boolean(), (model, scenario, countsChanges) => {
        const { basis, result } = draftModel(model, scenario, { countsChanges });
        for (const [what, cell, expected] of compared(basis.places, result)) {
          if (expected === null) expect(cell ?? null).toBeNull();
          else expectClose(what, cell?.value, expected);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same where a spreadsheet program works the formulas out', () => {
    fc.assert(
      fc.property(anyModel, typedScenarios, fc.boolean(), (model, scenario, countsChanges) => {
        const { workbook, basis, sheets, result } = draftModel(model, scenario, { countsChanges });
        const evaluated = evaluateSheets(workbook, sheets);
        for (const [what, cell, expected] of compared(basis.places, result)) {
          if (cell && expected !== null) expectClose(what, evaluated.valueAt(cell), expected);
        }
        for (const { name, cells } of basis.sheets) {
          for (const { row, column, content } of cells) {
            if (content.kind !== 'formula') continue;
            const { value } = content.expression;
            const actual = evaluated.valueAt({ sheet: name, row, column });
            if (typeof value === 'number') expectClose(`${name} ${row} ${column} =${content.expression.textOn(name)}`, actual, value);
            else expect(actual).toBe(value);
          }
        }
      }),
      { numRuns: 12, endOnFailure: true },
    );
  });
});
