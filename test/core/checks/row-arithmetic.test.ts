import { tableFromText } from '../../support/table-from-rows';
import { findingsIn, problemsIn } from './found';

describe('computed columns and rows', () => {
  it.each([
    ['utfall − budget', ['-20', '30', '-5']],
    ['budget − utfall', ['20', '-30', '5']],
  ])('reads the direction %s from the rows', (_, [a = '', b = '', c = '']) => {
    const table = (last: string) => tableFromText({ role: 'volumes', unit: 'dygn' }, `
      x | Budget 2024 | Utfall 2024 | Avvikelse | Utfall 2023
      A | 100 | 80 | ${a} | 70
      B | 200 | 230 | ${b} | 60
      C | 50 | 45 | ${last} | 50`);
    expect(problemsIn(table(c))).toEqual([]);
    expect(problemsIn(table('17'))).toEqual(['row-arithmetic D4']);
  });

  it('gives the period of the outcome, the expected value and the cells it comes from', () => {
    const table = tableFromText({}, `
      x | Utfall 2024 | Budget 2023 | Budget 2024 | Avvikelse
      A | 80 | 1 | 100 | -20
      B | 230 | 2 | 200 | 31
      C | 45 | 3 | 50 | -9`);
    expect(findingsIn(table)).toEqual([
      expect.objectContaining({ code: 'row-arithmetic', cell: 'E4', actual: -9, expected: -5, difference: -4, period: expect.objectContaining({ year: 2024, kind: 'actual' }) as unknown }),
    ]);
    expect(findingsIn(table)[0]?.details.from?.map(({ cell }) => cell)).toEqual(['B4', 'D4']);
  });

  it('breaks nothing where no row says the direction, or as many say each', () => {
    const table = (rows: string) => tableFromText({}, `
      x | Budget 2024 | Utfall 2024 | Avvikelse
      ${rows}`);
    expect(problemsIn(table('A | 0 | 0 | 0'))).toEqual([]);
    expect(problemsIn(table('A | 100 | 90 | 25'))).toEqual([]);
    expect(problemsIn(table('A | 100 | 90 | 10\nB | 100 | 80 | -20'))).toEqual([]);
  });

  it('compares the columns that the header names, by kind or by year', () => {
    const byYear = (last: string) => tableFromText({}, `
      x | Bokslut 2022 | Prognos 2023 | Budget 2023 | Förändring budget 23/24 | Budget 2024 | Plan 2025
      A | -55,0 | -50,9 | -59,9 | 7,5 | -52,4 | -53,5
      B | -0,5 | 0,1 | -1,4 | 2,1 | 0,7 | -0,5
      C | | | -4,5 | ${last} | -1,5 | -1,5`);
    expect(problemsIn(byYear('3,0'))).toEqual([]);
    expect(problemsIn(byYear('3,3'))).toEqual(['row-arithmetic E4']);
    const byKind = (last: string) => tableFromText({}, `
      x | Budget 2024 | Prognos 2024 | Utfall 2024 | Avvikelse budget/utfall
      A | 100 | 95 | 90 | -10
      B | 200 | 195 | 210 | ${last}`);
    expect(problemsIn(byKind('10'))).toEqual([]);
    expect(problemsIn(byKind('15'))).toEqual(['row-arithmetic E3']);
  });

  it('takes the nearest two budgets or plans for a change without names', () => {
    const table = (last: string) => tableFromText({ costSign: 'positive' }, `
      x | Utfall 2023 | Budget 2024 | Prognos 2024 | Budget 2025 | Förändring
      A | 9 | 256 | 1 | 264 | +8
      B | 9 | 373 | 2 | 319 | ${last}`);
    expect(problemsIn(table('-54'))).toEqual([]);
    expect(problemsIn(table('-50'))).toEqual(['row-arithmetic F3']);
  });

  it.each([
    ['positive', 'Kostnader 2025 | Avskrivningar 2025 | Internränta 2025 | Intäkter 2025', ['30 255 | 89 | 56 | 10 400', '12 885 | 19 | 4 | 4 991'], ['20 000', '7 917']],
    ['negative', 'Intäkter 2025 | Kostnader 2025', ['10 400 | -30 400', '4 991 | -12 908'], ['-20 000', '-7 917']],
  ] as const)('follows netto with %s costs', (costSign, header, [first, second], [net1, net2]) => {
    const table = (last: string) => tableFromText({ costSign }, `
      x | ${header} | Budget netto 2025
      A | ${first} | ${net1}
      B | ${second} | ${last}
      C | ${second} | ${net2}`);
    expect(problemsIn(table(net2))).toEqual([]);
    expect(problemsIn(table('6 000'))).toHaveLength(1);
    expect(findingsIn(table('6 000'))[0]).toMatchObject({ code: 'row-arithmetic', label: 'B', expected: Number(net2.replace(' ', '')) });
  });

  it('follows netto, förändring i tkr and i % down a column', () => {
    const table = (net: string, change: string, percent: string) => tableFromText({ role: 'operatingBudgetTotal' }, `
      Driftbudget, tkr | Utfall 2023 | Budget 2024 | Budget 2025 | Plan 2026
      Intäkter | 51 993 | 37 701 | 46 185 | 46 185
      Kostnader | -367 826 | -380 581 | -419 150 | -433 755
      varav kapitalkostnader | -1 085 | -1 841 | -1 444 | -1 493
      Netto | -315 833 | -342 880 | ${net} | -387 570
      Förändring i tkr | | -27 047 | ${change} | -14 605
      Förändring i % | | 8,6 % | ${percent} | 3,9 %`);
    expect(findingsIn(table('-372 965', '-30 085', '8,8 %'))).toEqual([]);
    expect(problemsIn(table('-372 965', '-30 185', '8,8 %'))).toEqual(['row-arithmetic D6']);
    expect(problemsIn(table('-372 965', '-30 085', '9,8 %'))).toEqual(['percent-mismatch D7']);
    const [finding, ...more] = findingsIn(table('-382 965', '-30 085', '8,8 %'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'row-arithmetic', cell: 'D5', actual: -382965, expected: -372965 });
    expect(finding?.consequences.map(({ cell }) => cell).sort()).toEqual(['D6', 'D7', 'E6', 'E7']);
  });

  it('follows the mean of the months', () => {
    const table = (mean: string) => tableFromText({ role: 'monthly' }, `
      x | Jan | Feb | Mar | Snitt
      Budget | 11 700 | 11 700 | 11 700 | 11 700
      Utfall | 11 071 | 11 429 | 11 650 | ${mean}`);
    expect(problemsIn(table('11 383'))).toEqual([]);
    expect(problemsIn(table('11 377'))).toEqual(['row-arithmetic E3']);
  });

  it('takes a dash for none where everything it comes from is printed', () => {
    const table = (outcome: string) => tableFromText({}, `
      x | Budget 2024 | Utfall 2024 | Avvikelse
      A | 100 | 90 | -10
      B | 100 | ${outcome} | -`);
    expect(problemsIn(table('100'))).toEqual([]);
    expect(problemsIn(table('-'))).toEqual([]);
    expect(problemsIn(table('80'))).toEqual(['row-arithmetic D3']);
  });
});

describe('percentages', () => {
  const table = (percent: string) => tableFromText({ role: 'investments' }, `
    x | Budget 2024 | Prognos 2024 | Avvikelse %
    A | -1 000 | -750 | 25 %
    B | -200 | -379 | ${percent}
    C | -100 | -100 | 0 %
    D | 0 | -10 | 0 %`);

  it('rounds half away from zero, and says nothing of a share of zero', () => {
    expect(problemsIn(table('-90 %'))).toEqual([]);
    expect(problemsIn(table('-89 %'))).toEqual([]);
    expect(problemsIn(table('-88 %'))).toEqual(['percent-mismatch D3']);
  });

  it('expects the share as it would be printed', () => {
    expect(findingsIn(table('-70 %'))).toEqual([
      expect.objectContaining({ code: 'percent-mismatch', actual: -0.7, expected: -0.9, unit: null, period: expect.objectContaining({ kind: 'forecast' }) as unknown }),
    ]);
  });
});
