import fc from 'fast-check';
import { explicitLinks } from '../../../src/workbook/model/link-items';
import { planOfTables } from '../../support/plan-of-tables';
import { tableFromText } from '../../support/table-from-rows';

const ITEMS = ['Familjehem barn', 'Jour'];
const ACTIVITIES = ['Vård barn', 'Stöd'];

describe('explicitLinks', () => {
  it('gives the whole item, or what its other links leave', () => {
    const links = explicitLinks([{ item: 'jour', activity: 'STÖD', share: 0.3 }, { item: 'Jour', activity: 'Vård barn', share: null }], ITEMS, ACTIVITIES);
    expect(links).toMatchObject([{ item: 1, activity: 1, share: 0.3, confirmed: true, score: 1 }, { item: 1, activity: 0, share: 0.7 }]);
    expect(explicitLinks([{ item: 'Jour', activity: 'Stöd', share: null }], ITEMS, ACTIVITIES)).toMatchObject([{ share: 1 }]);
  });

  it('says which name is not known', () => {
    expect(explicitLinks([{ item: 'Flygplan', activity: 'Stöd', share: null }], ITEMS, ACTIVITIES)).toMatchObject({ code: 'unknown-item', name: 'Flygplan', known: ITEMS });
    expect(explicitLinks([{ item: 'Jour', activity: 'Flygplan', share: null }], ITEMS, ACTIVITIES)).toMatchObject({ code: 'unknown-activity', known: ACTIVITIES });
  });

  it('refuses exactly the shares that add up to more than the whole', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 }), (percentages) => {
        const wanted = percentages.map((percent) => ({ item: 'Jour', activity: 'Stöd', share: percent / 100 }));
        const whole = percentages.reduce((sum, percent) => sum + percent);
        expect(Array.isArray(explicitLinks(wanted, ITEMS, ACTIVITIES))).toBe(whole <= 100);
      }),
    );
  });

  it('shares the cost of an item between its activities, and replaces the proposal', () => {
    const tables = [
      tableFromText({}, 'Verksamhet | Budget 2025 | Plan 2026 \n Familjehem barn | -100 | -110 \n Stöd | -100 | -110'),
      tableFromText({ role: 'volumes', sheet: 'V' }, 'Volymer | Budget 2025 | Plan 2026 \n Familjehem barn | 100 | 120'),
      tableFromText({ role: 'unitPrices', sheet: 'P', unit: 'kr' }, 'Pris | Budget 2025 \n Familjehem barn | 500'),
    ];
    const costs = (links: Parameters<typeof planOfTables>[1]): (number | undefined)[] =>
      planOfTables(tables, links).result.activities.map(({ years }) => years.get(2026)?.volumeCost);
    expect(costs({})).toEqual([60, 0]);
    expect(costs({ links: [{ item: 'Familjehem barn', activity: 'Stöd', share: 0.25 }] })).toEqual([0, 15]);
  });
});
