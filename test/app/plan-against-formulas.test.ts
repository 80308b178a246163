import fc from 'fast-check';
import { needByHand } from '../support/plan-by-hand';
import type { PlanByHand } from '../support/plan-by-hand';
import { planOf, workbookOfTables } from '../support/plan-workbook';

const NAMES = ['Hemtjänst', 'Daglig verksamhet', 'Familjerätt', 'Särskilt boende'];
const share = fc.integer({ min: -50, max: 90 }).map((thousandths) => thousandths / 1000);

const plans: fc.Arbitrary<PlanByHand> = fc.record({
  baseYear: fc.constant(2025),
  years: fc.constant([2026, 2027]),
  activities: fc.array(fc.record({ budget: fc.integer({ min: -90_000, max: -1000 }) }), { minLength: 4, maxLength: 4 }),
  items: fc.array(
    fc.record({
      price: fc.integer({ min: 100, max: 9000 }),
      volumes: fc.array(fc.integer({ min: 1, max: 12_000 }), { minLength: 3, maxLength: 3 }),
      activity: fc.nat(3),
      share: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
    }),
    { minLength: 2, maxLength: 4 },
  ),
  changes: fc.array(fc.integer({ min: -5000, max: 5000 }).map((amount) => amount || 7), { minLength: 2, maxLength: 2 }),
  uplift: share,
  otherUplift: share,
  efficiency: share,
});

const itemName = (index: number): string => `Insats ${String.fromCharCode(65 + index)}`;

describe('the plan of a workbook', () => {
  it('is what the formulas give by hand', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const { activities, items, changes } = plan;
        const workbook = workbookOfTables({
          Driftbudget: [
            ['Driftbudget per verksamhet, tkr', 'Budget 2025', 'Plan 2026', 'Plan 2027'],
            ...activities.map(({ budget }, index) => [NAMES[index] ?? '', budget, budget - 1, budget - 2]),
          ],
          Volymer: [['Volymer, antal dygn', 'Budget 2025', 'Plan 2026', 'Plan 2027'], ...items.map(({ volumes }, index) => [itemName(index), ...volumes])],
          Priser: [['À-priser, kr', 'Budget 2025', 'Plan 2026', 'Plan 2027'], ...items.map(({ price }, index) => [itemName(index), price, price, price])],
          Ram: [
            ['Ekonomiska förändringar, tkr', 'Plan 2026', 'Plan 2027'],
            ['Prisuppräkning', -30, -40],
            ['Volymförändring', -20, -10],
            ['Ny lagstiftning', ...changes],
          ],
        });
        const report = planOf(workbook, {
          scenario: { kind: 'uplifts', uplifts: { 2026: plan.uplift } },
          otherUplift: { kind: 'everyYear', share: plan.otherUplift },
          efficiency: { kind: 'everyYear', share: plan.efficiency },
          links: items.map((item, index) => ({ item: itemName(index), activity: NAMES[item.activity] ?? '', share: item.share })),
        });
        const expected = needByHand({ ...plan, changes: report.changes[2]?.leftOut === null ? changes : [] });
        expect(report.changes.map(({ leftOut }) => leftOut)).toEqual(['price', 'volume', null]);
        report.activities.forEach(({ years }, activity) => {
          plan.years.forEach((year, index) => {
            expect(Math.abs((years[year]?.need ?? Number.NaN) - (expected[activity]?.[index] ?? Number.NaN))).toBeLessThan(1e-4);
          });
        });
      }),
      { numRuns: 40 },
    );
  });
});
