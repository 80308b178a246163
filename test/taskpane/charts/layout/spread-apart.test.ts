import fc from 'fast-check';
import { spreadApart } from '../../../../src/taskpane/charts/layout/spread-apart';

const things = fc.array(fc.record({ wanted: fc.integer({ min: 0, max: 200 }), height: fc.integer({ min: 10, max: 40 }) }), { maxLength: 8 });

describe('spreadApart', () => {
  it('leaves what does not collide where it wants to be', () => {
    expect(spreadApart([{ wanted: 100, height: 20 }, { wanted: 10, height: 20 }], 0, 200)).toEqual([100, 10]);
  });

  it('moves two that want the same place as little as each other', () => {
    expect(spreadApart([{ wanted: 50, height: 20 }, { wanted: 50, height: 20 }], 0, 200)).toEqual([40, 60]);
  });

  it('keeps things apart, in order and within the bounds where there is room', () => {
    fc.assert(
      fc.property(things, (all) => {
        const placed = spreadApart(all, 0, 400);
        const order = all.map((thing, index) => ({ ...thing, index, top: placed[index] ?? NaN })).sort((a, b) => a.top - b.top);
        order.forEach(({ top, height, wanted }, rank) => {
          const next = order[rank + 1];
          expect(top).toBeGreaterThanOrEqual(0);
          expect(top + height).toBeLessThanOrEqual(400 + 1e-9);
          if (next === undefined) return;
          expect(next.top).toBeGreaterThanOrEqual(top + height - 1e-9);
          expect(next.wanted).toBeGreaterThanOrEqual(wanted);
        });
      }),
    );
  });
});
