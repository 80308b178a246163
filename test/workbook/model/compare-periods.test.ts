import { toNumber } from '../../../src/core/numbers/decimal';
import type { Decimal } from '../../../src/core/numbers/decimal';
import type { Table } from '../../../src/core/table';
import { comparePeriods } from '../../../src/workbook/model/compare-periods';
import { tableFromText } from '../../support/table-from-rows';

const volumes = (text: string, sheet = 'Volymer'): Table => tableFromText({ role: 'volumes', unit: 'dygn', sheet }, text);
const prices = (text: string): Table => tableFromText({ role: 'unitPrices', unit: 'kr', sheet: 'Priser' }, text);
const number = (value: Decimal | null): number | null => (value === null ? null : toNumber(value));
const steps = (tables: readonly Table[], activities: Table | null = null): string[] =>
  comparePeriods(tables, activities).map(({ step }) => `${step.from.label} → ${step.to.label}`);
const firstItem = (tables: readonly Table[], activities: Table | null = null): (number | null)[] => {
  const [item] = comparePeriods(tables, activities)[0]?.items ?? [];
  return item ? [item.volume0, item.volume1, item.unitPrice0, item.unitPrice1].map(number) : [];
};

describe('comparePeriods', () => {
  it('goes from budget to outcome and forecast of the same year, then from year to year of budget and plan', () => {
    const table = volumes('Volymer | Utfall 2023 | Budget 2024 | Prognos 2024 | Utfall 2024 | Budget 2025 | Plan 2026 \n Jour | 1 | 2 | 3 | 4 | 5 | 6');
    expect(steps([table])).toEqual([
      'Budget 2024 → Utfall 2024',
      'Budget 2024 → Prognos 2024',
      'Budget 2024 → Budget 2025',
      'Budget 2025 → Plan 2026',
    ]);
  });

  it('finds the price of an item spelt otherwise, and knows no price where none is printed', () => {
    const table = volumes('Volymer | Budget 2025 | Plan 2026 \n Jourhem, barn & unga | 10 | 12 \n Natt | 1 | 1');
    const [{ items } = { items: [] }] = comparePeriods([table, prices('Pris | Budget 2025 | Plan 2026 \n Jourhem barn och unga | 500 | -')], null);
    expect(items.map(({ unitPrice0, unitPrice1 }) => [number(unitPrice0), number(unitPrice1)])).toEqual([[500, null], [null, null]]);
  });

  it('compares over several tables of the same items', () => {
    const followUp = volumes('Volymer | Budget 2024 | Utfall 2024 \n Jour | 8 | 9', 'Uppföljning');
    const plan = volumes('Volymer | Budget 2025 | Plan 2026 \n Jour | 10 | 12');
    const compared = comparePeriods([followUp, plan], null).map(({ step, items }) => [
      step.to.label,
      ...items.map(({ volume0, volume1 }) => [number(volume0), number(volume1)]),
    ]);
    expect(compared).toEqual([['Plan 2026', [10, 12]], ['Utfall 2024', [8, 9]]]);
  });

  it('derives prices from the budget of the activity with the same name, in tkr where no unit is stated', () => {
    const table = volumes('Volymer | Budget 2025 | Plan 2026 \n Jour | 10 | 20');
    for (const unit of ['tkr', null]) {
      const activities = tableFromText({ unit }, 'Verksamhet | Budget 2025 | Plan 2026 \n Jour | -5 | -11');
      expect(firstItem([table, activities], activities)).toEqual([10, 20, 500, 550]);
    }
  });

  it('derives no price from an income or from no volume', () => {
    const activities = tableFromText({}, 'Verksamhet | Budget 2025 | Plan 2026 \n Jour | 5 | -11');
    expect(firstItem([volumes('Volymer | Budget 2025 | Plan 2026 \n Jour | 10 | 0'), activities], activities)).toEqual([10, 0, null, null]);
  });

  it('compares days and budget of one table', () => {
    const table = tableFromText({ role: 'volumeBudget', title: 'Skyddat boende', costSign: 'positive' }, 'Period | Budget 2025 | Plan 2026 \n Dygn | 100 | 110 \n Budget | 50 | 66');
    const rows = table.rows.map((row, index) => ({ ...row, measure: index === 0 ? ('volume' as const) : null, unit: index === 0 ? 'dygn' : 'tkr' }));
    expect(firstItem([{ ...table, unit: null, rows }])).toEqual([100, 110, 500, 600]);
  });
});
