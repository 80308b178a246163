import { formulaCell } from '../../support/sheet-from-rows';
import { rowsOf, tablesOf } from './outline';

const HEAD = ['Verksamhet, tkr', 'Budget 2024', 'Budget 2025', 'Plan 2026'];

function only(rows: Parameters<typeof tablesOf>[0]): string[] {
  return tablesOf([HEAD, ...rows]).flatMap(rowsOf);
}

describe('what totals sum', () => {
  it('sections with subtotals below, and rows outside them', () => {
    const rows = only([
      ['Barn'],
      ['Skola', -1, -2, -3],
      ['Fritid', -4, -5, -6],
      ['Summa barn', -5, -7, -9],
      ['Äldre'],
      ['Hemtjänst', -10, -11, -12],
      ['Boende', -20, -21, -22],
      ['Summa äldre', -30, -32, -34],
      ['Nämnd', -1, -1, -1],
      ['Totalt', -36, -40, -44],
    ]);
    expect(rows.filter((row) => row.includes('total'))).toEqual([
      'subtotal Summa barn = 1 2: -5 -7 -9',
      'subtotal Summa äldre = 5 6: -30 -32 -34',
      'total Totalt = 3 7 8: -36 -40 -44',
    ]);
  });

  it('subtotals above their rows, and the total first', () => {
    expect(only([['Totalt', -36, -40, -44], ['Summa barn', -5, -7, -9], ['Skola', -1, -2, -3], ['Fritid', -4, -5, -6], ['Summa äldre', -31, -33, -35], ['Hem', -11, -12, -13], ['Boende', -20, -21, -22]]).filter((row) => row.includes('total'))).toEqual([
      'total Totalt = 1 4: -36 -40 -44',
      'subtotal Summa barn = 2 3: -5 -7 -9',
      'subtotal Summa äldre = 5 6: -31 -33 -35',
    ]);
  });

  it('a total whose number is wrong is still the total of all', () => {
    expect(only([['Skola', 0, -2, -3], ['Fritid', -4, -5, -6], ['Park', -1, -1, -1], ['Summa', -999, -8, -10]]).at(-1)).toBe('total Summa = 0 1 2: -999 -8 -10');
  });

  it('a total without the word, also with one number of three misprinted', () => {
    expect(only([['Skola', -1, -2, -3], ['Fritid', -4, -5, -6], ['Barnkontor', -5, -7, -9]]).at(-1)).toBe('total Barnkontor = 0 1: -5 -7 -9');
    expect(only([['Barnkontor', -5, -70, -9], ['Skola', -1, -2, -3], ['Fritid', -4, -5, -6]])[0]).toBe('total Barnkontor = 1 2: -5 -70 -9');
    expect(only([['Skola', -1, -2, -3], ['Fritid', -4, -5, -6], ['Park', -5, -70, -90]]).at(-1)).toBe('item Park: -5 -70 -90');
  });

  it('a row of formulas that sum', () => {
    const sums = [formulaCell('=SUM(B2:B3)', -5), formulaCell('=SUM(C2:C3)', -7), formulaCell('=SUM(D2:D3)', -8)];
    expect(only([['Skola', -1, -2, -3], ['Fritid', -4, -5, -6], ['Kontoret', ...sums]]).at(-1)).toBe('total Kontoret = 0 1: -5 -7 -8');
  });

  it('net is a sum where costs are minus, and no sum where they are plus', () => {
    expect(only([['Intäkter', 5, 6, 7], ['Kostnader', -10, -11, -12], ['varav kapitalkostnader', -1, -1, -1], ['Netto', -5, -5, -5]]).at(-1)).toBe('total Netto = 0 1: -5 -5 -5');
    expect(only([['Intäkter', 5, 6, 7], ['Kostnader', 10, 11, 12], ['Netto', 5, 5, 5]]).at(-1)).toBe('total Netto: 5 5 5');
    expect(only([['Intäkter', 5, 6, 7], ['Kostnader', 10, 11, 12], ['Netto', 5, 99, 5]]).at(-1)).toBe('total Netto: 5 99 5');
  });

  it('a total never sums "varav", percent and change rows', () => {
    expect(only([['Skola', -10, -20, -30], ['varav hyra', -4, -5, -6], ['Park', -1, -1, -1], ['Summa', -11, -21, -31], ['Förändring i tkr', null, -10, -10], ['Förändring i %', null, '91 %', '48 %']])).toEqual([
      'item Skola: -10 -20 -30',
      'varav varav hyra: -4 -5 -6',
      'item Park: -1 -1 -1',
      'total Summa = 0 2: -11 -21 -31',
      'change Förändring i tkr: blank -10 -10',
      'percentChange Förändring i %: blank 0.91 0.48',
    ]);
  });
});
