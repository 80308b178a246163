import fc from 'fast-check';
import type { PlanReport } from '../../src/app/contract/plan-report';
import { UsageError } from '../../src/app/usage-error';
import { readSample } from '../support/sample-tables';
import { planOf, workbookOfTables } from '../support/plan-workbook';
import type { Rows } from '../support/plan-workbook';
import { numberCell } from '../support/sheet-from-rows';

const BUDGET: Rows = [
  ['Driftbudget per verksamhet, tkr', 'Budget 2025', 'Plan 2026', 'Plan 2027'],
  ['Familjehemsvård', -50_000, -52_000, -54_000],
  ['Hemtjänst', -30_000, -31_000, -32_000],
  ['Särskilt boende', -20_000, -20_500, -21_000],
  ['Summa', -100_000, -103_500, -107_000],
];
const VOLUMES: Rows = [['Volymer, antal dygn', 'Budget 2025', 'Plan 2026', 'Plan 2027'], ['Familjehemsvård', 20_000, 20_500, 21_000], ['Hemtjänst', 9000, 9000, 9100]];
const PRICES: Rows = [['À-priser, kr', 'Budget 2025', 'Plan 2026', 'Plan 2027'], ['Familjehemsvård', 1900, 1950, 2000], ['Hemtjänst', 700, 720, 740]];
const TABLES = { Budget: BUDGET, Volymer: VOLUMES, Priser: PRICES };
const NORRTALJE = readSample('norrtalje-verksamhetsplan-2025');

/** Every number of the activities in tkr, costs negative. */
function numbersOf({ activities }: PlanReport, factor: number): (number | string | null)[] {
  return activities.flatMap(({ label, years }) =>
    Object.values(years).flatMap(({ volumeCost, other, need, frame, existing, gap, requiredEfficiency, deviationShare, flag }) => [
      label,
      flag,
      ...[volumeCost === null ? null : Math.abs(factor) * volumeCost, requiredEfficiency, deviationShare].map(rounded),
      ...[other, need, frame, existing, gap].map((amount) => rounded(amount === null ? null : amount * factor)),
    ]),
  );
}

function rounded(value: number | null): number | null {
  return value === null ? null : Number(value.toFixed(6)) + 0;
}

function printBudget(change: (amount: number) => number, unit: string, numberFormat: string): Rows {
  return BUDGET.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? numberCell(change(cell), numberFormat) : typeof cell === 'string' ? cell.replace('tkr', unit) : cell)),
  );
}

const transpose = (rows: Rows): Rows => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] ?? null));

describe('planWorkbook', () => {
  const expected = numbersOf(planOf(workbookOfTables(TABLES)), 1);

  it('gives the same plan in the table’s own sign and unit', () => {
    const positive = planOf(workbookOfTables({ ...TABLES, Budget: printBudget((amount) => -amount, 'tkr', '#,##0') }));
    expect(positive).toMatchObject({ costSign: 'positive', unit: 'tkr' });
    expect(numbersOf(positive, -1)).toEqual(expected);
    const millions = planOf(workbookOfTables({ ...TABLES, Budget: printBudget((amount) => amount / 1000, 'mnkr', '0.000') }));
    expect(millions).toMatchObject({ costSign: 'negative', unit: 'mnkr' });
    expect(numbersOf(millions, 1000)).toEqual(expected);
  });

  it('gives the same plan from tables with periods in rows', () => {
    const turned = planOf(workbookOfTables({ Budget: transpose(BUDGET), Volymer: transpose(VOLUMES), Priser: transpose(PRICES) }));
    expect(numbersOf(turned, 1)).toEqual(expected);
  });

  it('needs the base-year budget where neither prices, volumes nor anything else changes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 90_000 }), { minLength: 3, maxLength: 3 }), fc.integer({ min: 1, max: 9000 }), (budgets, volume) => {
        const report = planOf(
          workbookOfTables({
            Budget: [
              ['Driftbudget per verksamhet, tkr', 'Budget 2025', 'Plan 2026'],
              ...['Familjehemsvård', 'Hemtjänst', 'Särskilt boende'].map((name, index) => [name, -(budgets[index] ?? 1), -1]),
              // Without it, a row that happens to be the sum of the others is taken for the total.
              ['Summa', -budgets.reduce((sum, budget) => sum + budget, 0), -3],
            ],
            Volymer: [['Volymer, antal dygn', 'Budget 2025', 'Plan 2026'], ['Familjehemsvård', volume, volume], ['Hemtjänst', 7, 7]],
            Priser: [['À-priser, kr', 'Budget 2025', 'Plan 2026'], ['Familjehemsvård', 800, 820], ['Hemtjänst', 400, 410]],
          }),
          { scenario: { kind: 'named', name: 'Oförändrade priser' } },
        );
        expect(report.activities.map(({ years }) => rounded(years['2026']?.need ?? null))).toEqual(budgets.map((budget) => -budget));
      }),
      { numRuns: 25 },
    );
  });

  it('says the efficiency that the total needs, of what is not volumes', () => {
    const { totals } = planOf(NORRTALJE);
    expect(totals['2026']).toMatchObject({ requiredEfficiency: null });
    const { gap = null, other = null, requiredEfficiency = null } = totals['2027'] ?? {};
    expect(gap).toBeLessThan(0);
    expect(requiredEfficiency).toBeCloseTo((gap ?? 0) / (other ?? 1), 12);
  });

  it('replaces the bridge’s own efficiency where one is given, even of nothing', () => {
    const leftOut = (report: PlanReport): unknown => report.changes.find(({ label }) => label === 'Effektivisering')?.leftOut;
    expect(leftOut(planOf(NORRTALJE))).toBeNull();
    const given = planOf(NORRTALJE, { efficiency: { kind: 'everyYear', share: 0 } });
    expect(leftOut(given)).toBe('efficiency');
    expect((planOf(NORRTALJE).totals['2026']?.need ?? 0) - (given.totals['2026']?.need ?? 0)).toBeCloseTo(1886, 6);
  });

  it('counts no line of the bridge when told', () => {
    const without = planOf(NORRTALJE, { withChanges: false });
    expect(without.changes.every(({ leftOut }) => leftOut === 'unwanted')).toBe(true);
    expect((planOf(NORRTALJE).totals['2026']?.need ?? 0) - (without.totals['2026']?.need ?? 0)).toBeCloseTo(600 + 1426 - 2330 + 1886, 6);
  });

  it('decides what is overdrawn in the base year, and names it in every budget and plan column', () => {
    const report = planOf(NORRTALJE);
    expect(report.activities.filter(({ overdrawn }) => overdrawn).map(({ label }) => label)).toEqual(['Institutionsvård vuxna', 'Institutionsvård barn och unga']);
    const years = report.findings.filter(({ code, label }) => code === 'overdrawn' && label === 'Institutionsvård vuxna').map(({ period }) => period?.year);
    expect(years).toEqual([2024, 2025, 2026, 2027]);
  });

  it('gives the uplift of the frame from the bridge', () => {
    const { bridgeUplifts } = planOf(NORRTALJE, { base: 2024 });
    expect(Object.values(bridgeUplifts).map((share) => share.toFixed(3))).toEqual(['0.028', '0.030', '0.031']);
  });

  it.each([
    [{ base: 2019 }, 'unknown-base'],
    [{ base: 2026 }, 'unknown-base'],
    [{ table: 'Nowhere!A1' }, 'unknown-table'],
    [{ scenario: { kind: 'named', name: 'Drömläget' } }, 'unknown-scenario'],
    [{ links: [{ item: 'Rymdfärder', activity: 'Ekonomiskt bistånd', share: null }] }, 'unknown-item'],
  ] as const)('says what cannot be done with %p', (options, code) => {
    expect.assertions(2);
    try {
      planOf(NORRTALJE, options);
    } catch (error) {
      expect(error).toBeInstanceOf(UsageError);
      expect(error).toMatchObject({ problem: { code } });
    }
  });
});
