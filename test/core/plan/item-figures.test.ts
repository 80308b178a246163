import { itemFigures } from '../../../src/core/plan/item-figures';
import { scenarioOf } from '../../../src/core/plan/scenario';
import { everyYear } from '../../../src/core/plan/yearly-shares';
import { itemOf, modelOf } from './models';

const ITEM = itemOf({
  label: 'Jourhem',
  baseUnitPriceKr: 2000,
  volumes: new Map([
    [2025, 1000],
    [2027, 1200],
  ]),
});
const MODEL = modelOf({ items: [ITEM], planYears: [2026, 2027] });
const TEN_PER_CENT = scenarioOf('Tio', everyYear(0.1));

describe('the figures of an item', () => {
  it('carry the last known volume forward and chain the price', () => {
    const figures = itemFigures(ITEM, MODEL, TEN_PER_CENT);
    expect([...figures.keys()]).toEqual([2026, 2027]);
    expect(figures.get(2026)?.volume).toBe(1000);
    expect(figures.get(2026)?.unitPriceKr).toBeCloseTo(2200, 9);
    expect(figures.get(2026)?.cost).toBeCloseTo(2200, 9);
    expect(figures.get(2027)?.cost).toBeCloseTo((1200 * 2420) / 1000, 9);
  });

  it('chain the price through years that are not planned', () => {
    const figures = itemFigures(ITEM, { ...MODEL, planYears: [2027] }, TEN_PER_CENT);
    expect([...figures.keys()]).toEqual([2027]);
    expect(figures.get(2027)?.unitPriceKr).toBeCloseTo(2420, 9);
  });

  it("follow the scenario's volume change", () => {
    const changed = { ...TEN_PER_CENT, volumeChanges: new Map([['Jourhem', everyYear(-0.25)]]) };
    expect(itemFigures(ITEM, MODEL, changed).get(2027)?.volume).toBe(900);
  });

  it('have no cost without a price', () => {
    const figures = itemFigures({ ...ITEM, baseUnitPriceKr: null }, MODEL, TEN_PER_CENT);
    expect(figures.get(2026)).toEqual({ volume: 1000, unitPriceKr: null, cost: null });
  });
});
