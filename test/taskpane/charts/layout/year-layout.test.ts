import type { YearPicture } from '../../../../src/app/live/scenario/pictures/year-picture';
import { usualTextWidth } from '../../../../src/taskpane/charts/layout/text-width';
import { layYearChart } from '../../../../src/taskpane/charts/layout/year-layout';

const PERIODS = [
  { kind: 'Budget', year: '2025' },
  { kind: 'Plan', year: '2026' },
  { kind: 'Plan', year: '2027' },
];

const COSTS: YearPicture = {
  isReversed: true,
  periods: PERIODS,
  lines: [
    { kind: 'need', name: 'Behov', amounts: [-373, -386, -405], endText: '−405,0 mnkr' },
    { kind: 'frame', name: 'Ram och plan', amounts: [-373, -388, -402], endText: '−402,0 mnkr' },
    { kind: 'compared', name: 'Enligt tabellen', amounts: [-373, -382, -404], endText: '−404,0 mnkr' },
  ],
};

const lay = (picture: YearPicture, width = 326) => layYearChart(picture, width, { language: 'sv', textWidth: usualTextWidth });
const pointOf = (layout: ReturnType<typeof lay>, kind: string, index: number) => layout.lines.find((line) => line.kind === kind)?.points[index] ?? null;

describe('layYearChart', () => {
  it('draws dearer higher, whichever sign costs are written with', () => {
    const plus: YearPicture = { ...COSTS, isReversed: false, lines: COSTS.lines.map((line) => ({ ...line, amounts: line.amounts.map((amount) => -(amount ?? 0)) })) };
    for (const layout of [lay(COSTS), lay(plus)]) {
      expect(pointOf(layout, 'need', 2)?.y).toBeLessThan(pointOf(layout, 'frame', 2)?.y ?? NaN);
      expect(pointOf(layout, 'need', 1)?.y).toBeGreaterThan(pointOf(layout, 'frame', 1)?.y ?? NaN);
      expect(pointOf(layout, 'need', 0)?.y).toBeGreaterThan(pointOf(layout, 'need', 2)?.y ?? NaN);
    }
    lay(COSTS).lines.forEach(({ points, kind }) => {
      points.forEach((point, index) => {
        expect(pointOf(lay(plus), kind, index)?.y).toBeCloseTo(point?.y ?? NaN, 6);
      });
    });
  });

  it('does not start at zero, and every amount lies within the axis', () => {
    const { ticks, lines } = lay(COSTS);
    expect(ticks.map(({ text }) => text)).not.toContain('0');
    const ys = ticks.map(({ y }) => y);
    for (const point of lines.flatMap(({ points }) => points)) {
      expect(point?.y).toBeGreaterThanOrEqual(Math.min(...ys) - 0.01);
      expect(point?.y).toBeLessThanOrEqual(Math.max(...ys) + 0.01);
    }
  });

  it.each([296, 326, 576])('keeps everything within %i px and the labels apart', (width) => {
    const { labels, periods, right, height } = lay(COSTS, width);
    for (const { x, name, text } of labels) {
      expect(x).toBeGreaterThanOrEqual(right);
      for (const line of [...name, text]) expect(x + 16 + usualTextWidth(line, 12, line !== text)).toBeLessThanOrEqual(width + 1);
    }
    const tops = labels.map(({ y, name }) => ({ y, bottom: y + 14 * (name.length + 1) })).sort((a, b) => a.y - b.y);
    tops.slice(1).forEach(({ y }, index) => {
      expect(y).toBeGreaterThanOrEqual((tops[index]?.bottom ?? NaN) - 0.01);
    });
    expect(Math.max(...tops.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height);
    expect(periods).toHaveLength(3);
  });

  it('colours what the frame lacks, from where the lines cross', () => {
    const layout = lay(COSTS);
    const [from, to] = [pointOf(layout, 'need', 1), pointOf(layout, 'need', 2)];
    const [start] = (layout.shortfall ?? '').slice(1).split(' ').map(Number);
    expect(start).toBeGreaterThan(from?.x ?? NaN);
    expect(start).toBeLessThan(to?.x ?? NaN);
    const cheap = { ...COSTS, lines: COSTS.lines.map((line) => (line.kind === 'frame' ? { ...line, amounts: [-373, -400, -420] } : line)) };
    expect(lay(cheap).shortfall).toBeNull();
  });

  it('leaves a gap where an amount is not known, and a line out that has none', () => {
    const layout = lay({
      ...COSTS,
      lines: [
        { kind: 'need', name: 'Behov', amounts: [-373, null, -405], endText: '' },
        { kind: 'frame', name: 'Ram', amounts: [null, null, null], endText: '' },
      ],
    });
    expect(layout.lines.map(({ kind }) => kind)).toEqual(['need']);
    expect(layout.lines[0]?.path.match(/M/g)).toHaveLength(2);
    expect(layout.labels).toHaveLength(1);
  });

  it('names the first and the last year where there is no room for all', () => {
    const years = Array.from({ length: 11 }, (_, index) => ({ kind: index === 0 ? 'Budget' : 'Plan', year: String(2025 + index) }));
    const amounts = years.map((_, index) => -370 - index);
    const { periods } = lay({ isReversed: true, periods: years, lines: [{ kind: 'need', name: 'Behov', amounts, endText: '' }] });
    expect(periods.length).toBeLessThan(years.length);
    expect(periods[0]?.lines).toContain('2025');
    expect(periods.at(-1)?.lines).toContain('2035');
    periods.slice(1).forEach(({ x }, index) => {
      expect(x - (periods[index]?.x ?? NaN)).toBeGreaterThan(usualTextWidth('2035', 11));
    });
  });

  it('stands also for a single amount and for none', () => {
    const one = lay({ isReversed: true, periods: PERIODS.slice(0, 1), lines: [{ kind: 'need', name: 'Behov', amounts: [-5], endText: '' }] });
    expect(Number.isFinite(pointOf(one, 'need', 0)?.y)).toBe(true);
    expect(lay({ isReversed: true, periods: PERIODS, lines: [] }).lines).toEqual([]);
  });
});
