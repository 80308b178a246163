import fc from 'fast-check';
import { explainChange } from '../../../src/core/analysis/explain-change';
import type { EarlierPlan, ExplainedChange } from '../../../src/core/analysis/explain-change';
import type { PlanState } from '../../../src/core/analysis/plan-state';
import { add, compare, decimalFromNumber, ZERO } from '../../../src/core/numbers/decimal';
import type { PlanModel } from '../../../src/core/plan/plan-model';
import { scenarioOf } from '../../../src/core/plan/scenario';
import { everyYear } from '../../../src/core/plan/yearly-shares';
import { activityOf, itemOf, linkOf, modelOf, models, PLAN_YEARS, scenarios } from '../plan/models';
import { expectClose, totalOf } from './total-of';

const some = scenarioOf('some', everyYear(0.03));

function earlier(state: PlanState, needs: ReadonlyMap<number, number> = new Map()): EarlierPlan {
  return { ...state, needs, modelUnder: () => state.model };
}

function stateOf(model: PlanModel, given: Partial<PlanState> = {}): PlanState {
  return { model, scenario: some, countsChanges: true, ...given };
}

function expectAddsUp({ totals, causes }: ExplainedChange): void {
  for (const [year, total] of totals) {
    const sum = causes.reduce((all, { effects }) => add(all, decimalFromNumber(effects.get(year) ?? Number.NaN)), ZERO);
    expect(compare(sum, decimalFromNumber(total))).toBe(0);
  }
}

const model = modelOf({
  items: [itemOf({}), itemOf({ label: 'HVB', baseUnitPriceKr: 5000, volumes: new Map([[2025, 100], [2027, 120]]) })],
  activities: [activityOf({}), activityOf({ label: 'Institution', baseBudget: -900 })],
  links: [linkOf({}), linkOf({ item: 1, activity: 1 })],
  changes: [{ label: 'Ny lag', kind: 'other', amounts: new Map([[2026, -50]]), activity: null }],
});

const kindsOf = ({ causes }: ExplainedChange): string[] => causes.map(({ subject }) => subject.kind);

describe('explainChange', () => {
  it('adds up to the whole exactly, whatever differs', () => {
    fc.assert(
      fc.property(models, models, scenarios, scenarios, fc.tuple(fc.boolean(), fc.boolean()), (one, other, then, now, [counted, counts]) => {
        const before = earlier({ model: one, scenario: then, countsChanges: counted });
        const after = { model: other, scenario: now, countsChanges: counts };
        const explained = explainChange(before, after);
        expectAddsUp(explained);
        for (const year of PLAN_YEARS) {
          expectClose(explained.totals.get(year), totalOf(after, year) - totalOf(before, year), 1e4 + Math.abs(totalOf(after, year)) * 1e3);
        }
      }),
    );
  });

  it('finds nothing where nothing differs', () => {
    fc.assert(
      fc.property(models, scenarios, (any, scenario) => {
        const state = stateOf(any, { scenario });
        const { causes, totals } = explainChange(earlier(state), state);
        expect(causes).toEqual([]);
        expect([...totals.values()].every((total) => total === 0)).toBe(true);
      }),
    );
  });

  it('names the volume that differs, and what it makes', () => {
    const items = model.items.map((item) => (item.label === 'HVB' ? { ...item, volumes: new Map([[2025, 100], [2027, 110]]) } : item));
    const explained = explainChange(earlier(stateOf({ ...model, items })), stateOf(model));
    expect(kindsOf(explained)).toEqual(['volume']);
    expect(explained.causes[0]?.subject).toMatchObject({ label: 'HVB', before: new Map([[2025, 100], [2027, 110]]), place: { before: 1, after: 1 } });
    expect(explained.causes[0]?.effects.get(2026)).toBe(0);
    expectClose(explained.causes[0]?.effects.get(2027), -(10 * 5000 * 1.03 ** 2) / 1000, 1e4);
  });

  it('judges the scenario on the volumes of then, and the volume at the prices of now', () => {
    const items = model.items.map((item) => (item.label === 'HVB' ? { ...item, volumes: new Map([[2025, 100], [2027, 110]]) } : item));
    const then = stateOf({ ...model, items }, { scenario: scenarioOf('then', everyYear(0.02)) });
    const explained = explainChange(earlier(then), stateOf(model));
    expect(kindsOf(explained)).toEqual(['scenario', 'volume']);
    expectClose(explained.causes[0]?.effects.get(2027), totalOf({ ...then, scenario: some }, 2027) - totalOf(then, 2027), 1e4);
    expectClose(explained.causes[1]?.effects.get(2027), -(10 * 5000 * 1.03 ** 2) / 1000, 1e4);
  });

  it('tells budgets, prices and lines of the bridge apart', () => {
    const then: PlanModel = {
      ...model,
      activities: model.activities.map((activity, index) => (index === 0 ? { ...activity, baseBudget: -2900 } : activity)),
      items: model.items.map((item, index) => (index === 1 ? { ...item, baseUnitPriceKr: 4900 } : item)),
      changes: model.changes.map((line) => ({ ...line, amounts: new Map([[2026, -40]]) })),
    };
    const explained = explainChange(earlier(stateOf(then)), stateOf(model));
    expect(kindsOf(explained)).toEqual(['budget', 'line', 'price']);
    expectClose(explained.causes[0]?.effects.get(2026), -100 * 1.03, 1e4);
    expectClose(explained.causes[1]?.effects.get(2026), -10, 1e4);
    expectAddsUp(explained);
  });

  it('takes a new item as its volume, wherever it stands', () => {
    const without = { ...model, items: model.items.slice(1), links: [linkOf({ item: 0, activity: 1 })] };
    const explained = explainChange(earlier(stateOf(without)), stateOf(model));
    expect(kindsOf(explained)).toEqual(['volume']);
    expect(explained.causes[0]?.subject).toMatchObject({ label: 'Familjehem', before: null, place: { before: null, after: 0 } });
    const back = explainChange(earlier(stateOf(model)), stateOf(without));
    expect(back.causes[0]?.subject).toMatchObject({ kind: 'volume', label: 'Familjehem', after: null, place: { before: 0, after: null } });
    expectAddsUp(back);
  });

  it('takes a new activity as its budget, and rows that moved as nothing', () => {
    const activities = [activityOf({ label: 'Ny', baseBudget: -70 }), ...[...model.activities].reverse()];
    const after = { ...model, activities, links: [linkOf({ activity: 2 }), linkOf({ item: 1, activity: 1 })], changes: [] };
    const explained = explainChange(earlier(stateOf({ ...model, changes: [] })), stateOf(after));
    expect(kindsOf(explained)).toEqual(['budget']);
    expect(explained.causes[0]?.subject).toMatchObject({ label: 'Ny', before: null, after: -70 });
    expectClose(explained.causes[0]?.effects.get(2026), -70 * 1.03, 1e4);
  });

  it('leaves links and settings to the rest', () => {
    const unlinked = { ...model, links: [linkOf({})] };
    expect(kindsOf(explainChange(earlier(stateOf(unlinked, { countsChanges: false })), stateOf(model)))).toEqual(['rest']);
  });

  it('leaves to the rest what the need was then beyond what can be worked out', () => {
    const state = stateOf(model);
    const explained = explainChange(earlier(state, new Map([[2026, totalOf(state, 2026) + 25]])), state);
    expect(kindsOf(explained)).toEqual(['rest']);
    expectClose(explained.totals.get(2026), -25, 1e4);
    expect(explained.totals.get(2027)).toBe(0);
  });

  it('takes prices that are raised anew under another scenario as the scenario', () => {
    const under = (scenario: typeof some): PlanModel => {
      const factor = scenario === some ? 1.03 : 1.02;
      return { ...model, items: model.items.map((item) => ({ ...item, baseUnitPriceKr: 1000 * factor })) };
    };
    const then = scenarioOf('then', everyYear(0.02));
    const before: EarlierPlan = { ...stateOf(under(then), { scenario: then }), needs: new Map(), modelUnder: under };
    expect(kindsOf(explainChange(before, stateOf(under(some))))).toEqual(['scenario']);
  });
});
