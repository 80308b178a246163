import type { Table } from '../../../src/core/table';
import { tableFromText } from '../../support/table-from-rows';
import type { TableFromRows } from '../../support/table-from-rows';
import { findingsIn, problemsIn } from './found';

function whole(net = '-342 880', options: TableFromRows = {}): Table {
  return tableFromText({ sheet: 'Drift', role: 'operatingBudgetTotal', ...options }, `
    Driftbudget | Utfall 2023 | Budget 2024 | Budget 2025
    Intäkter | 51 993 | 37 701 | 46 185
    Kostnader | -367 826 | ${net === '-342 880' ? '-380 581' : '-381 581'} | -419 150
    Netto | -315 833 | ${net} | -372 965`);
}

function perActivity(first = '-115 833', total = '-315 833', options: TableFromRows = {}): Table {
  return tableFromText({ sheet: 'Verksamhet', title: 'Driftbudget per verksamhet', ...options }, `
    x | Utfall 2023 | Budget 2024 | Budget 2025
    A | ${first} | -142 880 | -172 965
    B | -200 000 | -200 000 | -200 000
    Summa | ${total} | -342 880 | -372 965`);
}

describe('the same quantity in two tables', () => {
  it('names the sum per activity where it foots and the net differs', () => {
    expect(findingsIn(whole(), perActivity())).toEqual([]);
    const [finding, ...more] = findingsIn(whole(), perActivity('-110 000', '-310 000'));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ code: 'reconciliation', sheet: 'Verksamhet', cell: 'B4', actual: -310000, expected: -315833 });
    expect(finding?.details.other).toEqual({ sheet: 'Drift', cell: 'B4', label: 'Netto', tableTitle: null });
  });

  it('lets the difference follow from a total that is reported already', () => {
    const findings = findingsIn(whole(), perActivity('-115 403', '-321 690'));
    expect(findings.map(({ code, cell, expected }) => [code, cell, expected])).toEqual([['sum-mismatch', 'B4', -315403]]);
    expect(findings[0]?.consequences).toEqual([{ sheet: 'Drift', cell: 'B4', label: 'Netto' }]);
  });

  it('names the net, once, where both the row and the other table say another', () => {
    const wrong = tableFromText({ sheet: 'Drift', role: 'operatingBudgetTotal' }, `
      Driftbudget | Utfall 2023 | Budget 2024 | Budget 2025
      Intäkter | 51 993 | 37 701 | 46 185
      Kostnader | -367 826 | -380 581 | -419 150
      Netto | -315 833 | -352 880 | -372 965`);
    expect(problemsIn(wrong, perActivity())).toEqual(['row-arithmetic Drift!C4']);
  });

  it('converts units and signs, and allows for the rounding of both', () => {
    const inMillions = (net: string) => tableFromText({ sheet: 'Drift', role: 'operatingBudgetTotal', unit: 'mnkr', costSign: 'positive' }, `
      Driftbudget | Utfall 2023 | Budget 2024
      Kostnader | 367,8 | 380,6
      Intäkter | 52,0 | 37,7
      Netto | ${net} | 342,9`);
    expect(problemsIn(inMillions('315,8'), perActivity())).toEqual([]);
    expect(problemsIn(inMillions('315,7'), perActivity())).toEqual(['reconciliation Verksamhet!B4']);
  });

  it('does not compare tables that agree nowhere: they have another scope', () => {
    const other = tableFromText({ sheet: 'Avdelning' }, `
      x | Utfall 2023 | Budget 2024 | Budget 2025
      A | -15 000 | -16 000 | -17 000
      B | -20 000 | -20 000 | -20 000
      Summa | -35 000 | -36 000 | -37 000`);
    expect(problemsIn(whole(), other)).toEqual([]);
  });

  it('does not compare an outcome of part of the year with the whole year', () => {
    const partOfYear = tableFromText({ sheet: 'Tertial' }, `
      x | Utfall jan-aug 2023 | Budget 2024
      A | -100 000 | -142 880
      B | -100 000 | -200 000
      Summa | -200 000 | -342 880`);
    expect(problemsIn(whole(), partOfYear)).toEqual([]);
  });

  it('compares the sum of the bridge with the change of the net', () => {
    const bridge = (total: string, last: string) => tableFromText({ sheet: 'Brygga', role: 'changes' }, `
      x | Budget 2025 | Plan 2026
      Prisuppräkning | -20 000 | -1 000
      Volymökning | ${last} | -
      Summa | ${total} | -1 000`);
    const plan = tableFromText({ sheet: 'Drift', role: 'operatingBudgetTotal' }, `
      x | Budget 2024 | Budget 2025 | Plan 2026
      Intäkter | 37 701 | 46 185 | 46 185
      Kostnader | -380 581 | -419 150 | -420 150
      Netto | -342 880 | -372 965 | -373 965`);
    expect(problemsIn(plan, bridge('-30 085', '-10 085'))).toEqual([]);
    expect(problemsIn(plan, bridge('-29 000', '-9 000'))).toEqual(['reconciliation Brygga!B4']);
    expect(problemsIn(plan, bridge('-29 000', '-10 085'))).toEqual(['sum-mismatch Brygga!B4']);
  });

  it('compares volumes of the same item and period', () => {
    const volumes = (sheet: string, b: string) => tableFromText({ sheet, role: 'volumes', unit: 'dygn', costSign: null }, `
      x | Utfall 2023 | Budget 2024
      Alfa | 9 062 | 8 246
      Beta | 20 655 | ${b}
      Gamma | 7 108 | 7 953`);
    expect(problemsIn(volumes('Ett', '20 219'), volumes('Två', '20 219'))).toEqual([]);
    expect(problemsIn(volumes('Ett', '20 219'), volumes('Två', '22 019'))).toEqual(['reconciliation Två!C3']);
  });
});

describe('a detail table and its row of the overview', () => {
  const overview = (cost: string, capital: string, income: string) => tableFromText({ sheet: 'Översikt', costSign: 'positive' }, `
    Tkr | Kostnader 2025 | Avskrivningar 2025 | Intäkter 2025 | Budget netto 2025 | Budget netto 2024 | Förändring
    Öppenvård | ${cost} | ${capital} | ${income} | 17 202 | 15 923 | 1 279
    Transport | 9 241 | 0 | 9 241 | 0 | 0 | 0`);
  const detail = (net2024: string, change: string) => tableFromText({ sheet: 'Detalj', role: 'activityDetail', title: '4.5.7 Öppenvård', costSign: 'positive' }, `
    Tkr | Kostnad 2025 | Intäkt 2025 | Netto 2025 | Budget netto 2024 | Förändring
    Förebyggande | 8 087 | 0 | 8 087 | 9 886 | -1 799
    Behovsprövat | 10 840 | 1 725 | 9 115 | ${net2024} | ${change}
    Summa | 18 927 | 1 725 | 17 202 | ${net2024 === '6 037' ? '15 923' : '15 123'} | ${net2024 === '6 037' ? '1 279' : '2 079'}`);

  it('compares the net, a year without a kind with the only one of that year', () => {
    expect(problemsIn(overview('18 900', '27', '1 725'), detail('6 037', '3 078'))).toEqual([]);
    expect(problemsIn(overview('18 900', '27', '1 725'), detail('5 237', '3 878'))).toEqual(['reconciliation Detalj!E4']);
  });

  it('warns once where cost or income differs though the net agrees, capital cost included', () => {
    expect(problemsIn(overview('17 703', '41', '542'), detail('6 037', '3 078'))).toEqual(['reconciliation-gross Detalj!B4']);
    expect(findingsIn(overview('17 703', '41', '542'), detail('6 037', '3 078'))[0]).toMatchObject({ actual: 18927, expected: 17744 });
  });

  it('leaves a title alone that no row has', () => {
    const other = { ...detail('5 237', '3 878'), title: '4.5.9 Något annat' };
    expect(problemsIn(overview('18 900', '27', '1 725'), other)).toEqual([]);
  });
});
