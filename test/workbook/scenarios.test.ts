import { upliftFor } from '../../src/core/plan/scenario';
import { defaultScenario, findScenario, parseScenarios, READY_MADE_SCENARIOS, scenarioFrom } from '../../src/workbook/scenarios';

const PLAN_YEARS = [2026, 2027];

function template(over: object): object {
  const name = { sv: 'Egen', en: 'Own' };
  return { id: 'own', name, description: name, isDefault: true, uplifts: { kind: 'sequence', purchasedCare: [0.02] }, ...over };
}

describe('ready-made scenarios', () => {
  it('begin with the default, 5,4 / 3,5 / 3,1 %', () => {
    const scenario = scenarioFrom(defaultScenario(), new Map(), PLAN_YEARS, 'sv');
    expect(READY_MADE_SCENARIOS[0]).toBe(defaultScenario());
    expect(scenario?.name).toBe('Verksamhetsplan');
    expect([2025, 2026, 2027, 2028].map((year) => scenario && upliftFor(scenario, 'purchasedCare', year, 2025))).toEqual([
      0.054, 0.035, 0.031, 0.031,
    ]);
  });

  it.each([
    ['Verksamhetsplan', 'verksamhetsplan'],
    ['VERKSAMHETSPLAN', 'verksamhetsplan'],
    ['5,4 % varje år', 'every-year-5.4'],
    ['5,4% varje år', 'every-year-5.4'],
    ['5.4 % Varje År', 'every-year-5.4'],
    ['3.1% every year', 'every-year-3.1'],
    ['enligt  tabellen', 'as-in-the-table'],
    ['Oförändrade priser', 'unchanged-prices'],
  ])('are found as %p', (name, id) => {
    expect(findScenario(name)?.id).toBe(id);
  });

  it.each(['', '5,4', '54 % varje år', 'Verksamhet'])('are not found as %p', (name) => {
    expect(findScenario(name)).toBeNull();
  });

  it('offer the table’s own uplifts only where every plan year has one', () => {
    const inTable = findScenario('Enligt tabellen');
    if (!inTable) throw new Error('not found');
    expect(scenarioFrom(inTable, new Map([[2026, 0.025]]), PLAN_YEARS, 'sv')).toBeNull();
    const scenario = scenarioFrom(inTable, new Map([[2026, 0.025], [2027, 0.02]]), PLAN_YEARS, 'en');
    expect(scenario?.name).toBe('As in the table');
    expect(PLAN_YEARS.map((year) => scenario && upliftFor(scenario, 'purchasedCare', year, 2025))).toEqual([0.025, 0.02]);
  });

  it('are refused when their data is not what it should be', () => {
    expect(parseScenarios([template({})])).toHaveLength(1);
    expect(() => parseScenarios([template({ uplifts: { kind: 'sequence', purchasedCare: [-1] } })])).toThrow();
    expect(() => parseScenarios([template({ uplifts: { kind: 'sequence', purchasedCare: [] } })])).toThrow();
    expect(() => parseScenarios([template({ uplift: 1 })])).toThrow();
    expect(() => parseScenarios([template({ isDefault: undefined })])).toThrow(RangeError);
    expect(() => parseScenarios([template({}), template({ id: 'other', isDefault: undefined })])).toThrow(RangeError);
  });
});
