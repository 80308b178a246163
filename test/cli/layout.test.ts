import fc from 'fast-check';
import { layOutColumns } from '../../src/cli/layout/columns';
import type { Column } from '../../src/cli/layout/columns';
import { line, renderLines, span } from '../../src/cli/layout/line';
import type { Line } from '../../src/cli/layout/line';
import { textWidth, truncateText, wrapText } from '../../src/cli/layout/text-width';
import { terminalOf } from '../../src/cli/terminal';

const widthOf = (spans: Line): number => textWidth(spans.map(({ text }) => text).join(''));

describe('width on a terminal', () => {
  it.each([
    ['åäö', 3],
    ['a\u030A', 1],
    ['−1\u00A0234', 6],
    ['漢字', 4],
    ['👍', 2],
    ['', 0],
  ])('%s takes %i', (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it('is never passed by what is truncated or wrapped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        expect(textWidth(truncateText(text, width))).toBeLessThanOrEqual(width);
      }),
    );
    expect(wrapText('ett två tre fyra', 8)).toEqual(['ett två', 'tre fyra']);
    expect(wrapText('1\u00A0234 tkr', 4)).toEqual(['1\u00A0234', 'tkr']);
  });
});

describe('columns', () => {
  const columns: Column[] = [
    { header: 'Verksamhet', align: 'left', shrinksTo: 8 },
    { header: 'Behov', align: 'right' },
    { header: 'Ram', align: 'right', optional: 1 },
    { header: 'Gap', align: 'right', optional: 2 },
  ];
  const rows = [
    ['Familjehemsvård barn och unga', '−42\u00A0308', '−42\u00A0219', '−89'],
    ['Na\u0308mnd', '−1', '–', '+1\u00A0000'],
  ];

  it('end at the same place in every row', () => {
    const { header, rows: lines } = layOutColumns(columns, rows, 110, 2);
    expect(new Set([header, ...lines].map(widthOf)).size).toBe(1);
    expect(renderLines(lines, false)).toBe(
      '  Familjehemsvård barn och unga  −42\u00A0308  −42\u00A0219     −89\n  Na\u0308mnd                               −1        –  +1\u00A0000\n',
    );
  });

  it('shorten labels, then leave columns out and say which', () => {
    const shorter = layOutColumns(columns, rows, 44);
    expect(shorter.leftOut).toEqual([]);
    expect(renderLines(shorter.rows, false)).toContain('…');
    expect(layOutColumns(columns, rows, 28).leftOut).toEqual(['Gap']);
    expect(layOutColumns(columns, rows, 20).leftOut).toEqual(['Ram', 'Gap']);
    for (const width of [20, 28, 44, 60]) {
      for (const each of layOutColumns(columns, rows, width).rows) expect(widthOf(each)).toBeLessThanOrEqual(width);
    }
  });
});

describe('what reaches the terminal', () => {
  it('has colours only when asked for', () => {
    expect(renderLines([line('fel', 'error')], true)).toBe('\u001B[31mfel\u001B[0m\n');
    expect(renderLines([line('fel', 'error')], false)).toBe('fel\n');
  });

  it('has nothing that a workbook could steer the terminal with', () => {
    const label = span('Vård\u001B[2J\u0007\r\nbarn\u202E\u009B31m');
    expect(label.text).toBe('Vård[2J barn31m');
  });

  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: '1' }, true, false],
    [{ NO_COLOR: '' }, true, true],
    [{ FORCE_COLOR: '1' }, false, true],
    [{ FORCE_COLOR: '0' }, true, false],
    [{ TERM: 'dumb' }, true, false],
  ])('%j on a terminal (%s): colour %s', (environment, isTTY, hasColour) => {
    const stream = { isTTY, columns: 80, write: () => true };
    expect(terminalOf(stream, stream, environment).hasColour).toBe(hasColour);
  });

  it('is as wide as the terminal, within reason', () => {
    const stream = (columns: number, isTTY = true) => ({ isTTY, columns, write: () => true });
    const widthIn = (columns: number, isTTY?: boolean) => terminalOf(stream(columns, isTTY), stream(0), {}).width;
    expect([widthIn(80), widthIn(10), widthIn(500), widthIn(80, false)]).toEqual([80, 40, 140, 110]);
  });
});
