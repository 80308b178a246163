import type { TornadoPicture } from '../../../../src/app/live/scenario/pictures/tornado-picture';
import { layTornado } from '../../../../src/taskpane/charts/layout/tornado-layout';
import { usualTextWidth } from '../../../../src/taskpane/charts/layout/text-width';

const bar = (name: string, size: number) => ({ name, note: '±5 % dygn', low: -size, lowText: `−${size}`, high: size, highText: `+${size}` });

const TORNADO: TornadoPicture = {
  today: '2 686 saknas',
  toFrame: 2_686,
  frameName: 'Ramen',
  ends: ['mer saknas', 'mer kvar'],
  bars: [bar('Övrigt', 4_555), bar('Institutionsplaceringar barn och unga', 3_405), bar('Familjehem egen regi', 977)],
};

const lay = (tornado: TornadoPicture, width = 326) => layTornado(tornado, width, usualTextWidth);

describe('layTornado', () => {
  it('lets a bar reach the line of the frame exactly where its change meets the frame', () => {
    const { rows, frame, today } = lay({ ...TORNADO, bars: [bar('Precis', 2_686), bar('Mindre', 2_600), bar('Mer', 2_800)] });
    const tips = rows.map(({ high }) => high.x + high.width);
    expect(tips[0]).toBeCloseTo(frame?.x ?? NaN, 6);
    expect(tips[1]).toBeLessThan(frame?.x ?? NaN);
    expect(tips[2]).toBeGreaterThan(frame?.x ?? NaN);
    for (const { low, high } of rows) {
      expect(low.x + low.width).toBeCloseTo(today, 6);
      expect(high.x).toBeCloseTo(today, 6);
    }
  });

  it('points to a frame that is far away with an arrow, so that the bars can be compared', () => {
    const far = lay({ ...TORNADO, toFrame: 90_000 });
    expect(far.frame).toMatchObject({ beyond: 'right', x: 326 });
    expect(far.rows[0]?.high.width).toBeGreaterThan(60);
    expect(lay({ ...TORNADO, toFrame: -90_000 }).frame?.beyond).toBe('left');
    expect(lay({ ...TORNADO, toFrame: null }).frame).toBeNull();
  });

  it.each([296, 326, 576])('keeps everything within %i px', (width) => {
    const { rows, left, frame, todayTextX } = lay(TORNADO, width);
    for (const { low, high, name } of rows) {
      for (const line of name) expect(usualTextWidth(line, 12)).toBeLessThan(left);
      for (const { x, width: wide, text, textX } of [low, high]) {
        expect(x).toBeGreaterThanOrEqual(left - 0.01);
        expect(x + wide).toBeLessThanOrEqual(width + 0.01);
        expect(textX + usualTextWidth(text, 11)).toBeLessThanOrEqual(width + 0.01);
      }
    }
    const apart = (usualTextWidth('2 686 saknas', 12) + usualTextWidth('Ramen', 12, true)) / 2;
    expect(Math.abs((frame?.textX ?? NaN) - todayTextX)).toBeGreaterThanOrEqual(apart);
  });

  it('writes the value inside a bar that has room for it, and beyond one that has not', () => {
    const { rows } = lay(TORNADO);
    expect(rows.map(({ low }) => low.isInside)).toEqual([true, true, false]);
    expect((rows[2]?.low.textX ?? NaN) + usualTextWidth('−977', 11)).toBeLessThan(rows[2]?.low.x ?? NaN);
  });

  it('gives a name that needs two lines a higher row', () => {
    const { rows } = lay(TORNADO);
    const heights = rows.slice(1).map(({ y }, index) => y - (rows[index]?.y ?? NaN));
    expect(rows.map(({ name }) => name.length)).toEqual([1, 2, 2]);
    expect(heights[1]).toBeGreaterThan(heights[0] ?? NaN);
  });

  it('stands where nothing moves anything', () => {
    const { rows } = lay({ ...TORNADO, bars: [bar('Övrigt', 0)] });
    expect(Number.isFinite(rows[0]?.high.x)).toBe(true);
    expect(lay({ ...TORNADO, bars: [] }).rows).toEqual([]);
  });
});
