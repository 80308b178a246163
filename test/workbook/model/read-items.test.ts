import type { PlanItem } from '../../../src/core/plan/plan-model';
import { scenarioOf } from '../../../src/core/plan/scenario';
import { everyYear } from '../../../src/core/plan/yearly-shares';
import type { Table } from '../../../src/core/table';
import { planOfTables } from '../../support/plan-of-tables';
import type { PlanOfTables } from '../../support/plan-of-tables';
import { tableFromRows, tableFromText } from '../../support/table-from-rows';

const ACTIVITIES = tableFromText({}, 'Verksamhet | Budget 2024 | Budget 2025 | Plan 2026 \n Familjehem | -90 | -100 | -110 \n Stöd | -40 | -50 | -60');
const volumes = (text: string, sheet = 'Volymer'): Table => tableFromText({ role: 'volumes', unit: 'dygn', costSign: null, sheet }, text);
const prices = (text: string, given = {}): Table => tableFromText({ role: 'unitPrices', unit: null, costSign: null, sheet: 'Priser', ...given }, text);
const itemsOf = (tables: readonly Table[], given: PlanOfTables = {}): readonly PlanItem[] => planOfTables([ACTIVITIES, ...tables], given).input.model.items;
const TEN_PERCENT = { scenario: scenarioOf('10 %', everyYear(0.1)) };

describe('readItems', () => {
  it('takes each year of its own column, and leaves unknown years out', () => {
    const [item] = itemsOf([volumes('Volymer | Budget 2025 | Plan 2026 | Plan 2027 \n Jour | 10 | - |'), prices('Pris | Budget 2025 \n Jour | 500')]);
    expect([...(item?.volumes ?? [])]).toEqual([[2025, 10], [2026, 0]]);
    expect(item).toMatchObject({ label: 'Jour', volumeUnit: 'dygn', baseUnitPriceKr: 500, isDerived: false });
  });

  it('takes a price without a unit as kr, and a stated unit as it says', () => {
    const table = volumes('Volymer | Budget 2025 \n Jour | 10');
    expect(itemsOf([table, prices('Pris, tkr | Budget 2025 \n Jour | 1,5', { unit: 'tkr' })])[0]?.baseUnitPriceKr).toBe(1500);
  });

  it('chains the last known price before the base year with the uplifts since', () => {
    const tables = [volumes('Volymer | Budget 2025 \n Jour | 10'), prices('Pris | Budget 2023 | Budget 2024 \n Jour | 900 | 1 000')];
    expect(itemsOf(tables, TEN_PERCENT)[0]?.baseUnitPriceKr).toBeCloseTo(1100, 9);
    expect(itemsOf(tables, { ...TEN_PERCENT, base: 2024 })[0]?.baseUnitPriceKr).toBe(1000);
    expect(itemsOf(tables)[0]?.baseUnitPriceKr).toBe(1000);
  });

  it('has no price where none is printed up to the base year', () => {
    const table = volumes('Volymer | Budget 2025 \n Jour | 10 \n Natt | 5');
    const items = itemsOf([table, prices('Pris | Budget 2025 | Plan 2026 \n Jour | | 500')]);
    expect(items.map(({ baseUnitPriceKr }) => baseUnitPriceKr)).toEqual([null, null]);
  });

  it('derives the price of an item called as an activity, where no prices are printed', () => {
    const items = itemsOf([volumes('Volymer | Budget 2025 \n Familjehem | 50 \n Jour | 10')]);
    expect(items).toMatchObject([{ baseUnitPriceKr: 2000, isDerived: true }, { baseUnitPriceKr: null }]);
  });

  it('gives the budget back from a derived price: other is nothing', () => {
    const { result } = planOfTables([ACTIVITIES, volumes('Volymer | Budget 2025 \n Familjehem | 7')], TEN_PERCENT);
    expect(result.activities[0]).toMatchObject({ isOverdrawn: false });
    expect(result.activities[0]?.years.get(2026)).toMatchObject({ other: 0, requiredEfficiency: null });
    expect(result.activities[0]?.years.get(2026)?.need).toBeCloseTo(-110, 9);
  });

  it('counts an item of several volume tables once, for the years that each of them has', () => {
    const plan = volumes('Volymer | Budget 2025 | Plan 2026 \n Familjehem barn och unga | 10 | 11');
    const followUp = volumes('Volymer | Budget 2024 | Budget 2025 \n Familjehem, barn & unga | 8 | 99', 'Uppföljning');
    const items = itemsOf([followUp, plan]);
    expect(items).toHaveLength(1);
    expect([2024, 2025, 2026].map((year) => items[0]?.volumes.get(year))).toEqual([8, 99, 11]);
  });

  it.each(['Antal dygn', 'Dygn'])('reads days (%p) and budget in one table as an item called as its title', (days) => {
    const table = tableFromRows({ role: 'volumeBudget', title: 'Tabell 3. Budget skyddat boende', unit: null, costSign: 'positive', sheet: 'Uppföljning' }, [
      ['Period', '2023', 'Prognos 2024', 'Budget 2025'],
      [days, '100', '120', '200'],
      ['Budget (tkr)', '70', '80', '90'],
      ['Nettokostnad (tkr)', '75', '85', '-'],
    ]);
    const units = ['dygn', 'tkr', 'tkr'];
    const rows = table.rows.map((row, index) => ({ ...row, unit: units[index] ?? null, measure: index === 0 && days !== 'Dygn' ? ('volume' as const) : row.measure }));
    expect(itemsOf([{ ...table, rows }])).toMatchObject([{ label: 'skyddat boende', volumeUnit: 'dygn', baseUnitPriceKr: 450, isDerived: true }]);
    expect(itemsOf([{ ...table, rows }], { base: 2024 })[0]?.baseUnitPriceKr).toBeCloseTo(80_000 / 120, 9);
  });
});
