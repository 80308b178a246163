import { BUDGET_OR_PLAN, findPeriodColumn, periodYears } from '../../../src/workbook/model/period-column';
import { tableFromRows } from '../../support/table-from-rows';

const table = (...headers: string[]): ReturnType<typeof tableFromRows> => tableFromRows({}, [['', ...headers]]);

describe('findPeriodColumn', () => {
  it('takes the later of a budget printed twice', () => {
    expect(findPeriodColumn(table('Budget 2025', 'Budget 2025 reviderad', 'Plan 2026'), 2025, BUDGET_OR_PLAN)).toBe(1);
  });

  it('takes the net of a year with cost and income, before a column that says nothing', () => {
    const overview = table('Kostnader 2025', 'Intäkter 2025', 'Netto 2025', '2025');
    expect(findPeriodColumn(overview, 2025, BUDGET_OR_PLAN)).toBe(2);
    expect(findPeriodColumn(table('Kostnader 2025', 'Intäkter 2025'), 2025, BUDGET_OR_PLAN)).toBeNull();
  });

  it('prefers the kinds in their order, and counts a bare year as budget or plan', () => {
    expect(findPeriodColumn(table('2025', 'Budget 2025'), 2025, BUDGET_OR_PLAN)).toBe(1);
    expect(periodYears(table('Utfall 2023', 'Prognos 2024', '2026', 'Budget 2025', 'Plan 2027'), BUDGET_OR_PLAN)).toEqual([2025, 2026, 2027]);
  });
});
