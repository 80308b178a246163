import { planYearsOf, possibleBaseYears } from '../../../src/workbook/model/plan-years';
import { tableFromRows } from '../../support/table-from-rows';

const activities = (...headers: string[]): ReturnType<typeof tableFromRows> =>
  tableFromRows({}, [['Verksamhet', ...headers], ['Vård', ...headers.map(() => '-100')]]);

describe('planYearsOf', () => {
  it('takes the last budget year, and the columns after it', () => {
    const table = activities('Utfall 2023', 'Budget 2024', 'Budget 2025', 'Plan 2026', 'Plan 2027');
    expect(planYearsOf(table, null)).toEqual({ base: 2025, planYears: [2026, 2027], lastBudgetYear: 2025 });
  });

  it('lets sequences start at the last budget year, also from another base year', () => {
    const table = activities('Budget 2024', 'Budget 2025', 'Plan 2026');
    expect(planYearsOf(table, 2024)).toEqual({ base: 2024, planYears: [2025, 2026], lastBudgetYear: 2025 });
  });

  it('takes the two following years where no plan is printed', () => {
    expect(planYearsOf(activities('Utfall 2024', 'Budget 2025'), null)).toMatchObject({ base: 2025, planYears: [2026, 2027] });
  });

  it('takes the first of bare years as the budget', () => {
    expect(planYearsOf(activities('2025', '2026', '2027'), null)).toEqual({ base: 2025, planYears: [2026, 2027], lastBudgetYear: 2025 });
  });

  it('has no base year among outcomes, nor one that the table has not', () => {
    expect(planYearsOf(activities('Utfall 2024', 'Prognos 2025'), null)).toBeNull();
    expect(planYearsOf(activities('Budget 2025', 'Plan 2026'), 2023)).toBeNull();
    expect(possibleBaseYears(activities('Budget 2024', 'Budget 2025', 'Plan 2026'))).toEqual([2024, 2025]);
  });
});
