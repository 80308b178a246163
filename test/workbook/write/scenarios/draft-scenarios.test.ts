import fc from 'fast-check';
import { efficiencyFor, generalOtherUpliftFor, upliftFor } from '../../../../src/core/plan/scenario';
import type { Scenario } from '../../../../src/core/plan/scenario';
import { shareFor } from '../../../../src/core/plan/yearly-shares';
import { addressOf } from '../../../../src/workbook/address';
import { at } from '../../../../src/workbook/write/formula/reference';
import { sumWhere } from '../../../../src/workbook/write/formula/search';
import type { ScenarioPlaces, SeriesPlaces } from '../../../../src/workbook/write/plan-places';
import { draftScenarios } from '../../../../src/workbook/write/scenarios/draft-scenarios';
import { scenarioOfSettings } from '../../../../src/workbook/write/scenarios/scenario-of-settings';
import { evaluateSheets } from '../../../support/ironcalc-sheets';
import { anySettings, settle, WORKBOOK, writeInput, YEARS } from './write-inputs';

const PLAN = [2026, 2027];

/** What the cells say of the chosen scenario, read by `valueAt`. */
function activeNumbers(places: ScenarioPlaces, valueAt: (cell: ReturnType<ScenarioPlaces['efficiency']>) => unknown): unknown[] {
  return [
    ...YEARS.map((year) => valueAt(places.uplift('purchasedCare', year))),
    ...PLAN.flatMap((year) => [valueAt(places.otherUplift(year)), valueAt(places.efficiency(year))]),
    valueAt(places.isEfficiencyGiven),
  ];
}

/** A program shows fifteen digits. */
function rounded(numbers: readonly unknown[]): number[] {
  return numbers.map((number) => Number(Number(number).toFixed(12)));
}

/** The same from the engine. */
function engineNumbers(scenario: Scenario): number[] {
  return [
    ...YEARS.map((year) => upliftFor(scenario, 'purchasedCare', year, 2025)),
    ...PLAN.flatMap((year) => [generalOtherUpliftFor(scenario, year, 2025), efficiencyFor(scenario, year, 2025)]),
    scenario.efficiency === null ? 0 : 1,
  ];
}

function listed(series: SeriesPlaces, places: ScenarioPlaces, label: string, year: number): number {
  const wanted = at({ sheet: 'Underlag', row: 0, column: 0, value: label });
  return sumWhere(series.share(year), [{ range: series.scenario, wanted: at(places.selector) }, { range: series.label, wanted }]).value;
}

describe('the sheet Scenarier', () => {
  it('has by formula what the engine has, of any scenario that is chosen', () => {
    fc.assert(
      fc.property(anySettings, (settings) => {
        const write = writeInput(settings);
        const { places } = draftScenarios(write);
        const scenario = scenarioOfSettings(settings, settings.selected, write.input.model, YEARS);
        expect(activeNumbers(places, ({ value }) => value)).toEqual(engineNumbers(scenario));
        expect(places.countsChanges.value).toBe(settings.countsChanges ? 1 : 0);
        for (const label of ['Familjehem', 'Jourhem']) {
          const series = scenario.volumeChanges.get(label);
          for (const year of PLAN) expect(listed(places.volumeChanges, places, label, year)).toBeCloseTo(series ? shareFor(series, year, 2025) : 0, 12);
        }
        for (const label of ['Familjehem', 'Stöd']) {
          const series = scenario.otherUpliftByActivity.get(label);
          for (const year of PLAN) expect(listed(places.otherByActivity, places, label, year)).toBeCloseTo(series ? shareFor(series, year, 2025) : 0, 12);
        }
      }),
      { numRuns: 30, endOnFailure: true },
    );
  });

  it('follows the selector in a spreadsheet program, to every scenario', () => {
    fc.assert(
      fc.property(anySettings, fc.constantFrom('sv' as const, 'en' as const), (settings, language) => {
        const write = writeInput(settings, language);
        const { sheet, places } = draftScenarios(write);
        const program = evaluateSheets({ sheets: [], names: [] }, [sheet]);
        const numbers = (): unknown[] => rounded(activeNumbers(places, (cell) => program.valueAt(cell)));
        const scenarioOf = (name: string): Scenario => scenarioOfSettings(settings, name, write.input.model, YEARS);
        expect(numbers()).toEqual(rounded(engineNumbers(scenarioOf(settings.selected))));
        for (const { row, column, content } of sheet.cells) {
          if (content.kind !== 'formula') continue;
          const shown = program.valueAt({ sheet: sheet.name, row, column });
          const { value } = content.expression;
          const where = addressOf(row, column);
          if (typeof value === 'number') expect([where, Math.abs(Number(shown) - value) < 1e-12]).toEqual([where, true]);
          else expect([where, shown]).toEqual([where, value]);
        }
        for (const { name } of settings.scenarios.slice(0, 4)) {
          program.write(places.selector, name);
          expect(numbers()).toEqual(rounded(engineNumbers(scenarioOf(name))));
        }
      }),
      { numRuns: 3, endOnFailure: true },
    );
  });

  it('says Nej as 0, and has its limits in the table’s unit', () => {
    const { places } = draftScenarios(writeInput(settle({ countsChanges: false })));
    expect(places.countsChanges.value).toBe(0);
    expect(Object.values(places.limits).map(({ value }) => value)).toEqual([0.02, 500, 300]);
  });

  it('writes each cell once, no empty text, and nothing that a program reads otherwise', () => {
    for (const language of ['sv', 'en'] as const) {
      const { sheet } = draftScenarios(writeInput(settle({}, { language }), language));
      const constants = sheet.cells.flatMap(({ content }) => (content.kind === 'constant' ? [content.value] : []));
      expect(constants.filter((value) => value === '')).toEqual([]);
      const texts = sheet.dress.validations.flatMap(({ title, message }) => [[title.length <= 32, message.length <= 255]]);
      expect(texts.flat().every(Boolean)).toBe(true);
      const formulas = sheet.cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.expression.textOn(sheet.name)] : []));
      expect(formulas.filter((formula) => /OFFSET|INDIRECT|TODAY|NOW|RAND|INFO|CELL|--/u.test(formula))).toEqual([]);
    }
  });

  it('has names for what a person may refer to, with a prefix where the workbook has such a name', () => {
    const names = (write: ReturnType<typeof writeInput>): string[] => draftScenarios(write).names.filter(({ isHidden }) => !isHidden).map(({ name }) => name);
    const swedish = ['Valt_scenario', 'Uppräkning_2024', 'Uppräkning_2025', 'Uppräkning_2026', 'Uppräkning_2027', 'Övrigt_2026', 'Övrigt_2027', 'Effektivisering_2026', 'Effektivisering_2027', 'Gräns_andel', 'Gräns_belopp', 'Gräns_nära'];
    const write = writeInput(settle());
    expect(names(write)).toEqual(swedish);
    const taken = { ...WORKBOOK, names: [{ name: 'valt_SCENARIO', refersTo: 'Budget!$A$1', sheet: null }] };
    expect(names({ ...write, workbook: taken })[0]).toBe('volymplan_Valt_scenario');
    expect(names(writeInput(settle({}, { language: 'en' }), 'en'))[0]).toBe('Selected_scenario');
  });

  it('has room for two charts of one size, and nothing of its own there', () => {
    const { sheet, chartRooms, freeRow } = draftScenarios(writeInput(settle()));
    const widths = new Map(sheet.dress.widths.map(({ column, width }) => [column, width]));
    const sizes = [chartRooms.first, chartRooms.second].map(({ top, left, bottom, right }) => {
      const inRoom = sheet.cells.filter(({ row, column }) => row >= top && row <= bottom && column >= left && column <= right);
      expect(inRoom).toEqual([]);
      const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
      return [bottom - top + 1, columns.reduce((sum, column) => sum + (widths.get(column) ?? NaN), 0)];
    });
    expect(sizes).toEqual([[17, 84], [17, 84]]);
    expect(Math.max(...sheet.cells.map(({ row }) => row))).toBeLessThan(freeRow);
  });
});
