import { CellDraft } from '../../../../src/workbook/write/draft/cell-draft';
import { countLines, fitRows } from '../../../../src/workbook/write/draft/fit-rows';
import { NO_DRESS } from '../../../../src/workbook/write/draft/own-content';

describe('countLines', () => {
  it.each([
    ['', 10, 1],
    ['tio tecken', 10, 1],
    ['elva tecken', 10, 2],
    ['ett två tre', 7, 2],
    ['rad\nrad\nrad', 10, 3],
    ['Sammanlagdprisökning', 10, 2],
    ['en Sammanlagdprisökning', 10, 3],
    ['Sammanlagdprisökn slut', 10, 3],
    ['Sammanlagdprisök slut', 11, 2],
  ])('%j in %d letters: %d', (text, width, lines) => {
    expect(countLines(text, width)).toBe(lines);
  });
});

describe('fitRows', () => {
  const draft = new CellDraft('Blad');
  const words = 'En mening som är för lång för sin kolumn';
  draft.text(0, 0, 'Rubrik', { size: 14 });
  draft.text(1, 0, words);
  draft.text(2, 0, words, { wrap: true });
  draft.text(2, 1, words, { wrap: true });
  draft.text(3, 1, words, { wrap: true });
  draft.text(4, 1, words, { wrap: true, bold: true });
  draft.constant(5, 0, 123_456_789_012_345, { wrap: true });
  const dress = { ...NO_DRESS, widths: [{ column: 0, width: 12 }, { column: 1, width: 38 }] };

  it('counts lines of text that wraps, in the narrowest of its columns, and larger letters', () => {
    expect(fitRows({ cells: draft.cells, dress })).toEqual([
      { row: 0, height: 20 },
      { row: 2, height: 60 },
      { row: 4, height: 30 },
    ]);
  });
});
