import type { Table } from '../../../../src/core/table';
import { tableFromText } from '../../../support/table-from-rows';
import { findingsIn, problemsIn } from '../found';

interface Cells {
  readonly [cell: string]: string;
}

const CONSISTENT = `
  x | Budget 2024 | Utfall 2024 | Avvikelse
  A | -100 | -120 | -20
  B | -200 | -150 | 50
  C | -300 | -310 | -10
  Summa | -600 | -580 | 20`;

/** The consistent table with some cells printed otherwise. */
function withCells(cells: Cells, text = CONSISTENT): Table {
  const lines = text.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  for (const [cell, print] of Object.entries(cells)) {
    const line = lines[Number(cell.slice(1)) - 1];
    if (line) line[cell.charCodeAt(0) - 65] = print;
  }
  return tableFromText({}, lines.map((line) => line.join('|')).join('\n'));
}

describe('one root cause, one finding', () => {
  it('finds nothing in a consistent table', () => {
    expect(findingsIn(withCells({}))).toEqual([]);
  });

  it.each([
    ['a source cell of an item', { C3: '-175' }, 'row-arithmetic C3', -150],
    ['a computed cell of an item', { D4: '-40' }, 'row-arithmetic D4', -10],
    ['a total', { B5: '-650' }, 'sum-mismatch B5', -600],
    ['a computed total', { D5: '45' }, 'sum-mismatch D5', 20],
    ['a source cell with the other sign', { C3: '150' }, 'sign C3', -150],
    ['a computed cell with the other sign', { D3: '-50' }, 'sign D3', 50],
    ['a total with the other sign', { C5: '580' }, 'sign C5', -580],
    ['a cell that was emptied', { B4: '' }, 'row-arithmetic B4', -300],
  ])('names %s where its row and its column cross', (_, cells: Cells, problem, expected) => {
    expect(problemsIn(withCells(cells))).toEqual([problem]);
    expect(findingsIn(withCells(cells))[0]?.expected).toBe(expected);
  });

  it('names each of several wrong cells, in one row or in one column', () => {
    expect(problemsIn(withCells({ B3: '-300', C3: '-190' }))).toEqual(['row-arithmetic B3', 'row-arithmetic C3']);
    expect(problemsIn(withCells({ C2: '-160', C3: '-190' }))).toEqual(['row-arithmetic C2', 'row-arithmetic C3']);
  });

  it('lets a total follow that foots with the wrong rows in it', () => {
    const findings = findingsIn(withCells({ D3: '0', D5: '-30' }));
    expect(findings.map(({ code, cell, expected }) => [code, cell, expected])).toEqual([['row-arithmetic', 'D3', 50]]);
    expect(findings[0]?.consequences).toEqual([{ sheet: 'Blad1', cell: 'D5', label: 'Summa' }]);
  });

  it('does not lay the wrong sum of a column at a cell that its row vouches for', () => {
    const table = tableFromText({ role: 'investments' }, `
      x | Budget alla år | Prognos alla år | Avvikelse % | Utfall 2024 | Avvikelse budget/utfall
      A | -200 | -379 | -90 % | -317 | -117
      B | -1 000 | -1 000 | 0 % | -359 | 641
      C | -500 | -500 | 0 % | 0 | 0
      D | -300 | -300 | 0 % | 0 | 0
      E | -439 | -320 | 27 % | -320 | 119
      Summa | -2 429 | 2 499 | -3 % | -996 | 643`);
    expect(problemsIn(table)).toEqual(['row-arithmetic F4', 'row-arithmetic F5', 'sign C7', 'sum-mismatch B7']);
  });

  it('names the wrong sign in a column with nothing but its sum, only where no other cell would do', () => {
    const column = (...cells: string[]) => tableFromText({}, ['x | Budget 2024', ...cells.map((cell, index) => `${index === cells.length - 1 ? 'Summa' : `Rad ${index}`} | ${cell}`)].join('\n'));
    expect(problemsIn(column('-1 000', '2 000', '-3 000', '-6 000'))).toEqual(['sign B3']);
    expect(problemsIn(column('-1 000', '2 000', '2 000', '-3 000', '-4 000'))).toEqual(['sum-mismatch B6']);
    expect(problemsIn(column('-1 000', '-2 000', '-3 000', '6 000'))).toEqual(['sign B5']);
    // The income's sign was lost.
    expect(problemsIn(column('-10 000', '-2 000', '-3 000', '-11 000'))).toEqual(['sign B3']);
  });

  it('still checks what does not hang on the wrong cell', () => {
    expect(problemsIn(withCells({ B5: '-650', D2: '-30' }))).toEqual(['row-arithmetic D2', 'sum-mismatch B5']);
  });

  it('leaves out relations with a cell that was reported when read', () => {
    expect(problemsIn(withCells({ C3: '??' }))).toEqual([]);
    expect(problemsIn(withCells({ C3: '#REF!', B4: '-400' }))).toEqual(['row-arithmetic B4']);
  });
});
