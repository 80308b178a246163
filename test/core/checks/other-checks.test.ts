import { checkTables } from '../../../src/core/checks/check-tables';
import { checkUplifts } from '../../../src/core/checks/check-uplifts';
import { impliedUplifts } from '../../../src/core/uplift/implied-uplifts';
import { tableFromText } from '../../support/table-from-rows';
import { findingsIn, problemsIn } from './found';

describe('units', () => {
  const budget = tableFromText({ sheet: 'Budget', unit: 'mnkr', costSign: 'positive' }, `
    x | Budget 2024 | Budget 2025
    A | 256 | 264
    B | 373 | 319
    Summa | 629 | 583`);
  const investments = (unit: string | null) => tableFromText({ sheet: 'Inv', role: 'investments', title: 'Investeringar', unit, costSign: 'positive' }, `
    x | 2025 | 2026
    Inventarier | 200 000 | 150 000
    Renovering | 1 700 000 | 150 000
    Totalt | 1 900 000 | 300 000`);

  it('warns where a part is more than ten times the whole budget', () => {
    expect(problemsIn(budget, investments('kr'))).toEqual([]);
    expect(findingsIn(budget, investments('mnkr'))).toEqual([
      expect.objectContaining({ code: 'unit', severity: 'warning', sheet: 'Inv', cell: 'A1', actual: 'mnkr', expected: 'kr' }),
    ]);
  });

  it('says nothing where a unit is not known, or there is no budget', () => {
    expect(problemsIn(budget, investments(null))).toEqual([]);
    expect(problemsIn(investments('mnkr'))).toEqual([]);
  });
});

describe('duplicate rows', () => {
  it('names the second of two rows with one label in a section', () => {
    const table = tableFromText({}, `
      x | Budget 2024
      Vuxna | -1
      varav personal | -1
      Barn | -2
      varav personal | -1
      vuxna | -3
      Summa | -6`);
    expect(findingsIn(table)).toEqual([expect.objectContaining({ code: 'duplicate-row', severity: 'warning', cell: 'A6', label: 'vuxna' })]);
  });
});

const volumes = tableFromText({ sheet: 'Volym', role: 'volumes', unit: 'dygn', costSign: null }, `
  x | Budget 2024 | Budget 2025
  Institution barn | 100 | 110
  Familjehem barn | 200 | 190
  Stödboende | 50 | -`);
const prices = (...labels: string[]) => tableFromText({ sheet: 'Pris', role: 'unitPrices', unit: 'kr', costSign: null }, ['x | Budget 2024 | Budget 2025', ...labels.map((label) => `${label} | 1 000 | 1 054`)].join('\n'));

describe('items of volumes and prices', () => {
  it('warns of an item that stands in one of the two only', () => {
    const findings = findingsIn(volumes, prices('Institution barn', 'Familjehem barn', 'Kontaktperson'));
    expect(findings.map(({ code, sheet, cell, label }) => [code, sheet, cell, label])).toEqual([
      ['missing-price', 'Volym', 'A4', 'Stödboende'],
      ['missing-volume', 'Pris', 'A4', 'Kontaktperson'],
    ]);
  });

  it('matches another spelling, and says so', () => {
    const findings = findingsIn(volumes, prices('Institution barn', 'Familjehem barm', 'Stödboende'));
    expect(findings.map(({ code, sheet, cell, actual, expected }) => [code, sheet, cell, actual, expected])).toEqual([
      ['near-label', 'Pris', 'A3', 'Familjehem barm', 'Familjehem barn'],
    ]);
  });

  it('expects no prices where there is no price table', () => {
    expect(findingsIn(volumes)).toEqual([]);
  });

  it('puts the volume effect beside the line of the bridge', () => {
    const bridge = tableFromText({ sheet: 'Brygga', role: 'changes' }, `
      x | Budget 2025
      Volymförändring | -100
      Avrundning | 3`);
    const findings = findingsIn(volumes, prices('Institution barn', 'Familjehem barn', 'Stödboende'), bridge);
    // 10 × 1 000 − 10 × 1 000 − 50 × 1 000 kr: costs fall, which is plus in the bridge.
    expect(findings).toEqual([expect.objectContaining({ code: 'bridge-volume', severity: 'info', sheet: 'Brygga', cell: 'B2', actual: -100, expected: 50, unit: 'tkr' })]);
  });
});

describe('spellings', () => {
  const compare = (a: string, b: string) => {
    if (a === b) return { score: 1 };
    const isAlike = a.slice(0, 6) === b.slice(0, 6);
    return { score: isAlike ? 0.9 : 0, reason: { kind: a.endsWith('plats') || b.endsWith('plats') ? 'synonym' : 'spelling' } };
  };

  it('names labels spelt differently in two tables, not other names for the same', () => {
    const activities = tableFromText({ sheet: 'Drift' }, 'x | Budget 2024\nFamiljehem vuxen | -5\nBoende, stöd | -5');
    const items = tableFromText({ sheet: 'Volym', role: 'volumes' }, 'x | Budget 2024\nFamiljehem vuxna | 5\nBoendeplats | 5');
    expect(checkTables([activities, items], compare)).toEqual([
      expect.objectContaining({ code: 'near-label', severity: 'info', sheet: 'Volym', cell: 'A2', actual: 'Familjehem vuxna', expected: 'Familjehem vuxen' }),
    ]);
  });
});

describe('uplifts', () => {
  const table = (last: string, after = '1 025') => tableFromText({ role: 'unitPrices', unit: 'kr', costSign: null }, `
    x | Utfall 2023 | Budget 2024 | Budget 2025 | Plan 2026
    A | 5 000 | 5 584 | 5 885 | 6 032
    B | 700 | 772 | 814 | 834
    C | 2 000 | 2 764 | 2 914 | 2 987
    D | 900 | 949 | ${last} | ${after}`);

  it('compares budgets and plans of following years, never outcomes', () => {
    const [first, second, ...more] = impliedUplifts([table('1 000')]);
    expect(more).toEqual([]);
    expect(first).toMatchObject({ role: 'unitPrices', from: { label: 'Budget 2024' }, to: { label: 'Budget 2025' }, roundest: 0.054, rows: 4, consistentRows: 4 });
    expect(second).toMatchObject({ from: { label: 'Budget 2025' }, to: { label: 'Plan 2026' }, roundest: 0.025, rows: 4, consistentRows: 4 });
    expect(impliedUplifts([{ ...table('1 000'), role: 'investments' }])).toEqual([]);
  });

  it('names the header of a column with another uplift than the scenario', () => {
    const findings = checkUplifts([table('1 000')], new Map([[2025, 0.054], [2026, 0.035], [2027, 0.031]]), 'Verksamhetsplan');
    expect(findings).toEqual([
      expect.objectContaining({ code: 'uplift-mismatch', severity: 'warning', cell: 'E1', label: 'Plan 2026', actual: 0.025, expected: 0.035 }),
    ]);
    expect(findings[0]?.details).toMatchObject({ rows: 4, consistentRows: 4, scenario: 'Verksamhetsplan' });
  });

  it('says nothing of a year that has no scenario, or whose rows share no uplift', () => {
    expect(checkUplifts([table('1 000')], new Map([[2024, 0.5], [2027, 0.5]]), 's')).toEqual([]);
    const mixed = tableFromText({ role: 'unitPrices' }, 'x | Budget 2024 | Budget 2025\nA | 100 | 110\nB | 100 | 120\nC | 100 | 130');
    expect(checkUplifts([mixed], new Map([[2025, 0.5]]), 's')).toEqual([]);
  });

  it('names a price with another uplift once, not again where it returns', () => {
    const outliers = (last: string, after?: string) => findingsIn(table(last, after)).map(({ code, cell, expected }) => [code, cell, expected]);
    expect(outliers('1 000')).toEqual([]);
    expect(outliers('1 100')).toEqual([['uplift-outlier', 'D5', 1000]]);
    expect(outliers('1 100', '1 128')).toEqual([['uplift-outlier', 'D5', 1000]]);
    expect(outliers('1 100', '1 300')).toEqual([['uplift-outlier', 'D5', 1000], ['uplift-outlier', 'E5', 1128]]);
  });
});
