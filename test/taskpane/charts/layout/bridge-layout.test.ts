import type { BridgePicture } from '../../../../src/app/live/scenario/pictures/bridge-picture';
import { layBridge } from '../../../../src/taskpane/charts/layout/bridge-layout';
import { usualTextWidth } from '../../../../src/taskpane/charts/layout/text-width';

const bar = (name: string, amount: number) => ({ name, amount, text: String(amount) });

const BRIDGE: BridgePicture = {
  isReversed: true,
  start: bar('Budget 2025', -372_965),
  steps: [bar('À-priser', -10_937), bar('Volymer', -10_228), bar('Övrigt', -14_721), bar('Förändringar', 4_254)],
  end: bar('Behov 2027', -404_597),
  frame: { amount: -401_914, text: 'Ram −401 914' },
};

const lay = (bridge: BridgePicture, width = 326) => layBridge(bridge, width, usualTextWidth);

describe('layBridge', () => {
  it('lets each bar begin where the one before ends, dearer to the right', () => {
    const { rows } = lay(BRIDGE);
    expect(rows.map(({ kind }) => kind)).toEqual(['total', 'dearer', 'dearer', 'dearer', 'cheaper', 'total']);
    rows.slice(1, -1).forEach((row, index) => {
      const from = row.kind === 'cheaper' ? row.x + row.width : row.x;
      expect(from).toBeCloseTo(rows[index]?.next ?? NaN, 6);
    });
    const last = rows.at(-1);
    expect((last?.x ?? NaN) + (last?.width ?? NaN)).toBeCloseTo(rows.at(-2)?.next ?? NaN, 1);
  });

  it('draws the same where costs are written as plus', () => {
    const turned = ({ name, amount }: { name: string; amount: number }) => bar(name, -amount);
    const plus: BridgePicture = { ...BRIDGE, isReversed: false, start: turned(BRIDGE.start), steps: BRIDGE.steps.map(turned), end: turned(BRIDGE.end), frame: { amount: 401_914, text: 'Ram −401 914' } };
    expect(lay(plus).rows.map(({ kind }) => kind)).toEqual(lay(BRIDGE).rows.map(({ kind }) => kind));
    expect(lay(plus).frame?.x).toBeLessThan(lay(plus).rows.at(-1)?.next ?? Infinity);
  });

  it('cuts totals that are large beside what changes, and says so; small ones are whole', () => {
    expect(lay(BRIDGE).rows.map(({ isCut }) => isCut)).toEqual([true, false, false, false, false, true]);
    const small: BridgePicture = { ...BRIDGE, start: bar('Budget', -10), steps: [bar('Volymer', -30)], end: bar('Behov', -40), frame: null };
    const { rows, frame } = lay(small);
    expect(rows.some(({ isCut }) => isCut)).toBe(false);
    expect((rows[2]?.width ?? NaN) / (rows[0]?.width ?? NaN)).toBeCloseTo(4, 6);
    expect(frame).toBeNull();
  });

  it('shows an income that becomes a cost on both sides of zero', () => {
    const { rows } = lay({ ...BRIDGE, start: bar('Budget', 20), steps: [bar('Volymer', -50)], end: bar('Behov', -30), frame: null });
    expect(rows[0]?.x).toBeLessThan(rows[2]?.x ?? NaN);
    expect(rows.some(({ isCut }) => isCut)).toBe(false);
  });

  it.each([296, 326, 576])('keeps bars clear of names and figures in %i px', (width) => {
    const { rows, frame } = lay(BRIDGE, width);
    for (const { name, text, x, width: wide, kind } of rows) {
      expect(x).toBeGreaterThan(usualTextWidth(name, 12, kind === 'total'));
      expect(x + wide).toBeLessThan(width - usualTextWidth(text, 12, kind === 'total'));
    }
    expect(frame?.textX).toBeLessThanOrEqual(width - usualTextWidth('Ram −401 914', 12) / 2);
  });
});
