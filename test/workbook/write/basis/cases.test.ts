import type { Link, PlanModel } from '../../../../src/core/plan/plan-model';
import { scenarioOf } from '../../../../src/core/plan/scenario';
import type { Scenario } from '../../../../src/core/plan/scenario';
import { everyYear } from '../../../../src/core/plan/yearly-shares';
import { CellDraft } from '../../../../src/workbook/write/draft/cell-draft';
import { activityOf, itemOf, linkOf, modelOf } from '../../../core/plan/models';
import { evaluateSheets } from '../../../support/ironcalc-sheets';
import { draftModel } from './support';
import type { DraftOptions } from './support';

const FIVE = scenarioOf('5 %', everyYear(0.05));

/** Need and the total's bridge in our cells, in a spreadsheet program and in the engine. */
function expectSame(model: PlanModel, scenario: Scenario = FIVE, options: DraftOptions = {}): void {
  const { workbook, basis, sheets, result } = draftModel(model, scenario, options);
  const evaluated = evaluateSheets(workbook, sheets);
  for (const year of model.planYears) {
    result.activities.forEach(({ years }, index) => {
      const cell = basis.places.activities[index]?.years.get(year)?.need;
      if (!cell) throw new Error(`no need of activity ${index}`);
      const need = years.get(year)?.need ?? Number.NaN;
      expect(cell.value).toBeCloseTo(need, 6);
      expect(evaluated.valueAt(cell)).toBeCloseTo(need, 6);
    });
    const total = result.totals.get(year);
    const bridge = basis.places.bridge.get(year);
    for (const driver of ['price', 'volume', 'other', 'changes'] as const) {
      const cell = bridge?.[driver];
      if (!cell) throw new Error(`no ${driver}`);
      expect(evaluated.valueAt(cell)).toBeCloseTo(total?.bridge[driver] ?? Number.NaN, 6);
    }
  }
}

const twice: Partial<PlanModel> = {
  items: [itemOf({ label: 'Dygn' }), itemOf({ label: 'Dygn', baseUnitPriceKr: 300 }), itemOf({ label: 'Övrigt?', baseUnitPriceKr: 20 })],
  activities: [activityOf({ label: 'Vård' }), activityOf({ label: 'Vård', baseBudget: -900 }), activityOf({ label: '<5 år', baseBudget: -70 })],
  links: [linkOf({}), linkOf({ item: 1, activity: 1, share: 0.25 }), linkOf({ item: 1, activity: 0, share: 0.5 }), linkOf({ item: 2, activity: 2 })],
};

describe('the calculation on Underlag', () => {
  it('tells rows with the same label apart, and gives them the same changes', () => {
    const own = new Map([['Vård', everyYear(0.1)]]);
    const volumes = new Map([['Dygn', everyYear(0.5)], ['Övrigt?', everyYear(-0.2)]]);
    expectSame(modelOf(twice), { ...FIVE, otherUpliftByActivity: own, volumeChanges: volumes });
    expectSame(modelOf({ ...twice, changes: [{ label: 'Vård +', kind: 'other', amounts: new Map([[2027, -100]]), activity: 1 }] }));
  });

  it('takes labels for text that a worksheet reads as numbers, dates, or truth values', () => {
    const labels = ['7-9', '101', '1/2', 'SANT', 'TRUE', '#N/A', 'maj 2026', '5 %'];
    const items = labels.map((label, index) => itemOf({ label, baseUnitPriceKr: 100 + index }));
    const activities = labels.map((label, index) => activityOf({ label, baseBudget: -1000 - index }));
    const links = labels.map((_, index) => linkOf({ item: index, activity: index, share: 0.5 }));
    const volumeChanges = new Map(labels.map((label, index) => [label, everyYear(index / 10)]));
    const otherUpliftByActivity = new Map(labels.map((label, index) => [label, everyYear(index / 100)]));
    expectSame(modelOf({ items, activities, links }), { ...FIVE, volumeChanges, otherUpliftByActivity });
  });

  it('goes on without items, links or activities', () => {
    expectSame(modelOf({ items: [], links: [] }));
    expectSame(modelOf({ links: [] }));
    expectSame(modelOf({ items: [], links: [], activities: [] }));
  });

  it('spreads changes equally where the budgets are nothing together', () => {
    const changes = [{ label: 'x', kind: 'other' as const, amounts: new Map([[2026, -90]]), activity: null }];
    expectSame(modelOf({ activities: [activityOf({ baseBudget: 0 }), activityOf({ label: 'B', baseBudget: 0 })], changes, links: [] }));
  });

  it('follows a price beside the person’s own price table', () => {
    const model = modelOf({ planYears: [2027] });
    const beside = new CellDraft('Tabeller');
    const prices = new Map([2026, 2027].map((year) => [year, beside.constant(200, year - 2020, 1000 * 1.05 ** (year - 2025) / 1000)]));
    const { basis, result } = draftModel(model, FIVE, {
      prices: (_, year) => {
        const cell = prices.get(year);
        return cell ? { cell, krPer: 1000 } : null;
      },
    });
    expect(basis.places.totals.get(2027)?.need.value).toBeCloseTo(result.totals.get(2027)?.need ?? Number.NaN, 6);
    expect(basis.places.items[0]?.unitPriceKr?.(2027).value).toBeCloseTo(1102.5, 6);
  });

  it('recalculates as the engine does when a share, a state or a volume is changed on the sheets', () => {
    const links: Link[] = [linkOf({ share: 1, score: 0.9 }), linkOf({ item: 1, score: 0.5, activity: 0 })];
    const items = [itemOf({}), itemOf({ label: 'Annat', baseUnitPriceKr: 500 })];
    const model = modelOf({ items, links });
    const { workbook, basis, sheets } = draftModel(model, FIVE);
    const evaluated = evaluateSheets(workbook, sheets);
    const need = basis.places.totals.get(2028)?.need;
    if (!need) throw new Error('no total');
    const needOf = (changed: PlanModel): number => draftModel(changed, FIVE).result.totals.get(2028)?.need ?? Number.NaN;
    evaluated.write({ sheet: 'Kopplingar', row: 6, column: 2 }, 0.25);
    expect(evaluated.valueAt(need)).toBeCloseTo(needOf({ ...model, links: [linkOf({ share: 0.25 })] }), 6);
    evaluated.write({ sheet: 'Kopplingar', row: 7, column: 3 }, 'Ja');
    const confirmed = linkOf({ item: 1, score: 0.5, confirmed: true });
    expect(evaluated.valueAt(need)).toBeCloseTo(needOf({ ...model, links: [linkOf({ share: 0.25 }), confirmed] }), 6);
    evaluated.write({ sheet: 'Kopplingar', row: 6, column: 3 }, 'Nej');
    expect(evaluated.valueAt(need)).toBeCloseTo(needOf({ ...model, links: [confirmed] }), 6);
  });

  it('carries the frame over the bridge, also through years between plan years', () => {
    const changes = [{ label: 'Pris', kind: 'prices' as const, amounts: new Map([[2026, -60], [2027, -40]]), activity: null }];
    const model = modelOf({ planYears: [2027], frame: new Map([[2027, -3100]]), changes });
    const { workbook, basis, sheets } = draftModel(model, FIVE, {
      frame: new Map([[2025, { kind: 'budgets' }], [2026, { kind: 'carried' }], [2027, { kind: 'carried' }]]),
    });
    const frame = basis.places.totals.get(2027)?.frame;
    if (!frame) throw new Error('no frame');
    expect(frame.value).toBe(-3100);
    expect(evaluateSheets(workbook, sheets).valueAt(frame)).toBe(-3100);
  });
});
