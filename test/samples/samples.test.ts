import { checkWorkbook } from '../../src/app/check-workbook';
import type { CheckReport } from '../../src/app/contract/check-report';
import { readSample } from '../support/sample-tables';
import { KNOWN_INCONSISTENCIES } from './known-inconsistencies';

const PLAN = 'norrtalje-verksamhetsplan-2025';

function check(name: string, scenario: string | null): CheckReport {
  return checkWorkbook(name, readSample(name), { language: 'sv', scenario: scenario === null ? null : { kind: 'named', name: scenario } });
}

describe('the five documents', () => {
  it.each(Object.entries(KNOWN_INCONSISTENCIES))('%s: every inconsistency is found, and nothing else', (name, known) => {
    const found = check(name, null)
      .findings.filter(({ severity }) => severity !== 'info')
      .map(({ code, sheet, cell, actual, expected }) => ({ code, place: `${sheet}!${cell}`, actual, expected }));
    const byPlace = (a: { place: string }, b: { place: string }): number => a.place.localeCompare(b.place);
    expect(found.sort(byPlace)).toEqual([...known].sort(byPlace));
  });
});

describe('the prices of the plan', () => {
  const report = check(PLAN, 'Verksamhetsplan');
  const prices = report.impliedUplifts.filter(({ role }) => role === 'unitPrices');

  it.each([
    [2025, 0.0539, 0.05409, 0.054],
    [2026, 0.02481, 0.02515, 0.025],
    [2027, 0.02487, 0.0252, 0.025],
  ])('%i: were raised by what all ten rows share', (year, low, high, roundest) => {
    const uplift = prices.find(({ to }) => to.year === year);
    expect(uplift).toMatchObject({ rows: 10, consistentRows: 10, roundest });
    expect(uplift?.low).toBeCloseTo(low, 5);
    expect(uplift?.high).toBeCloseTo(high, 5);
  });

  it('differ from what the text says in the two plan years, not in the budget year', () => {
    const mismatches = report.findings.filter(({ code }) => code === 'uplift-mismatch');
    expect(mismatches.map(({ period, actual, expected }) => [period?.year, actual, expected])).toEqual([
      [2026, 0.025, 0.035],
      [2027, 0.025, 0.031],
    ]);
  });
});
