import { scenarioOf } from '../../../../src/core/plan/scenario';
import type { Scenario } from '../../../../src/core/plan/scenario';
import { everyYear } from '../../../../src/core/plan/yearly-shares';
import { buildPlanModel } from '../../../../src/workbook/model/build-plan-model';
import { chooseActivityTable } from '../../../../src/workbook/model/choose-activity-table';
import { planYearsOf, possibleBaseYears } from '../../../../src/workbook/model/plan-years';
import { evaluateSheets } from '../../../support/ironcalc-sheets';
import { inspect } from '../../../support/inspect';
import { readSample } from '../../../support/sample-tables';
import { compared, expectClose } from './compared';
import { draftInput } from './support';
import type { Drafted } from './support';

const SAMPLES = [
  'enkoping-namndplan-2024',
  'norrtalje-verksamhetsberattelse-2024',
  'norrtalje-verksamhetsplan-2025',
  'sodertalje-verksamhetsplan-2025',
  'upplands-bro-namndplan-2025',
];
const UPLIFT = 0.031;
const PLAIN = scenarioOf('3,1 %', everyYear(UPLIFT));
const SAVING: Scenario = { ...PLAIN, efficiency: everyYear(0.01), otherUplift: everyYear(0.02) };

/** The sample's plan for every base year that it can have. */
function draftsOf(name: string, scenario: Scenario): Drafted[] {
  const workbook = readSample(name);
  const { tables } = inspect(workbook);
  const activities = chooseActivityTable(tables);
  const bases = activities ? possibleBaseYears(activities) : [];
  return bases.flatMap((base) => {
    const years = activities && planYearsOf(activities, base);
    const input = activities && years && buildPlanModel(tables, activities, years, { links: [], upliftOf: () => UPLIFT });
    return input && !('problem' in input) ? [draftInput(workbook, input, scenario)] : [];
  });
}

describe('Underlag of the samples', () => {
  it.each(SAMPLES.flatMap((name) => [PLAIN, SAVING].map((scenario) => ({ name, scenario }))))(
    'gives what the engine gives: $name, $scenario.efficiency.kind',
    ({ name, scenario }) => {
      for (const { workbook, basis, result, sheets } of draftsOf(name, scenario)) {
        const evaluated = evaluateSheets(workbook, sheets);
        for (const [what, cell, expected] of compared(basis.places, result)) {
          expect([what, cell === null || cell === undefined]).toEqual([what, expected === null]);
          if (!cell || expected === null) continue;
          expectClose(what, cell.value, expected);
          expectClose(what, evaluated.valueAt(cell), expected);
        }
      }
    },
  );

  it('reads at least one plan from each of those that have a base year', () => {
    expect(SAMPLES.map((name) => draftsOf(name, PLAIN).length)).toMatchInlineSnapshot(`
[
  2,
  1,
  2,
  2,
  2,
]
`);
  });
});
