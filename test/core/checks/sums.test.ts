import { tableFromText } from '../../support/table-from-rows';
import { findingsIn, problemsIn } from './found';

describe('sums', () => {
  it('names the total that its rows do not add up to', () => {
    const table = tableFromText({}, `
      Driftbudget | Utfall 2023 | Budget 2024
      Vuxna | -100 | -200
      Barn | -300 | -400
      Summa | -450 | -600`);
    expect(findingsIn(table)).toEqual([
      expect.objectContaining({
        code: 'sum-mismatch',
        severity: 'error',
        sheet: 'Blad1',
        cell: 'B4',
        label: 'Summa',
        actual: -450,
        expected: -400,
        difference: -50,
        unit: 'tkr',
        period: { year: 2023, kind: 'actual', label: 'Utfall 2023' },
      }),
    ]);
  });

  it('lets rounding explain half a step for the total and for each row, no more', () => {
    const table = (total: string) => tableFromText({}, `
      x | Budget 2024
      A | 10
      B | 20
      C | 30
      Summa | ${total}`);
    expect(findingsIn(table('62')).map(({ code, cell, expected }) => [code, cell, expected])).toEqual([['sum-rounding', 'B5', 60]]);
    expect(findingsIn(table('60'))).toEqual([]);
    expect(problemsIn(table('63'))).toEqual(['sum-mismatch B5']);
  });

  it('lets each cell be as coarse as it is printed', () => {
    const table = (total: string) => tableFromText({ unit: 'mnkr' }, `
      x | Budget 2024
      A | 10,04
      B | 20,1
      Summa | ${total}`);
    // 0,5 for the total, 0,005 and 0,05 for the rows.
    expect(problemsIn(table('30'))).toEqual([]);
    expect(problemsIn(table('31'))).toEqual(['sum-mismatch B4']);
  });

  it('never sums "varav" rows, percent rows or ignored columns, and counts empty cells and dashes as nothing', () => {
    const table = tableFromText({}, `
      x | Budget 2024 | ~Avskrivningstid
      A | 100 | 5
      varav lokaler | 40 | 5
      B | | 3
      C | - | 3
      Summa | 100 | 3
      Förändring i % | 8,6 % |`);
    expect(problemsIn(table)).toEqual([]);
  });

  it('does not check a total that is not printed, nor one with a row that could not be read', () => {
    const table = tableFromText({}, `
      x | Budget 2024 | Budget 2025 | Budget 2026 | Budget 2027
      A | 100 | ?? | 1.234 | #REF!
      B | 200 | 200 | 200 | 200
      Summa | | 900 | 900 | 900`);
    expect(problemsIn(table)).toEqual([]);
  });

  it('names a subtotal once, though the total does not foot either', () => {
    const table = tableFromText({}, `
      x | Budget 2024
      A | 100
      B | 200
      Delsumma | 310
      C | 400
      Delsumma | 400
      Summa | 700`);
    expect(findingsIn(table).map(({ code, cell, expected, consequences }) => [code, cell, expected, consequences.map((each) => each.cell)])).toEqual([
      ['sum-mismatch', 'B4', 300, ['B7']],
    ]);
  });

  it('does not add unit prices or means together', () => {
    const table = tableFromText({ role: 'monthly' }, `
      x | Jan | Feb | Snitt
      A | 10 | 20 | 15
      B | 30 | | 30
      Summa | 40 | 20 | 30`);
    expect(problemsIn(table)).toEqual([]);
    const prices = tableFromText({ role: 'unitPrices', unit: 'kr' }, 'x | Budget 2024\nA | 100\nB | 300\nTotalt | 180');
    expect(problemsIn(prices)).toEqual([]);
  });

  it('lets the differences of rounded numbers miss the difference of rounded totals', () => {
    // Exactly: 10,4 + 10,4 = 20,8 and 10,6 + 10,6 = 21,2; the differences are computed from what is printed.
    const table = (difference: string) => tableFromText({}, `
      x | Budget 2024 | Utfall 2024 | Avvikelse
      A | 10 | 11 | 1
      B | 10 | 11 | 1
      Summa | 21 | 21 | ${difference}`);
    expect(problemsIn(table('0'))).toEqual([]);
    expect(problemsIn(table('5'))).toEqual(['sum-mismatch D4']);
  });
});
