import fc from 'fast-check';
import type { PlanReport } from '../../src/app/contract/plan-report';
import { areaOf } from '../../src/xlsx/read/area-reference';
import type { Workbook } from '../../src/workbook/workbook';
import { differences, formulaValues } from '../oracle/compare-values';
import { activityTable, chooseActivityForm } from '../properties/activity-table';
import { bridgeTable } from '../properties/budget-tables';
import { chooseBudgetWorld } from '../properties/budget-world';
import { Choice } from '../properties/choice';
import { chooseTyping, placeDrafts } from '../properties/consistent-workbook';
import { driverTables } from '../properties/driver-tables';
import { ITEMS } from '../properties/names';
import { recalculateInIronCalc } from '../support/recalculate-in-ironcalc';
import { bookOfWorkbook } from './support/book-of-workbook';
import { expectRoundTrip, expectUpToDate } from './support/expect-round-trip';
import { planInto, readBook, removeFrom } from '../support/plan-into-file';
import { traces } from './support/compare-parts';

/** RUNS=… for more of them. */
const RUNS = Number(process.env['RUNS'] ?? 3);

interface World {
  readonly bytes: Uint8Array;
  readonly planYears: readonly number[];
  readonly replace: boolean;
  readonly uplift: number;
  /** Half a step of what is printed. */
  readonly tolerance: number;
}

/** Tables that agree with each other, with labels that spreadsheet programs take for something else. */
function chooseWorld(choice: Choice): World {
  let world = chooseBudgetWorld(choice);
  while (!world.periods.some(({ header }) => header.startsWith('Plan'))) world = chooseBudgetWorld(choice);
  const lastBudget = world.periods.findLast(({ header }) => header.startsWith('Budget'))?.year ?? 2025;
  const drafts = [
    activityTable(choice, world, chooseActivityForm(choice)),
    ...(choice.often(60) ? [bridgeTable(choice, world)] : []),
    ...driverTables(choice, lastBudget),
  ];
  const { workbook } = placeDrafts(drafts, chooseTyping(choice, drafts), choice.one('below', 'beside', 'own-sheets'));
  const strange = choice.one('', '', '=', '@', '*', '<>', '"', '~', '’', '😀 ');
  const strangers = new Set(choice.some(world.activities, 3).map(({ name }) => name));
  const labelOf = (activity: string): string => (strangers.has(activity) ? `${strange}${activity}` : activity);
  const names = new Map(world.activities.map(({ name }) => [name, labelOf(name)]));
  // The things that are counted are linked to activities by their names.
  const items = ITEMS.filter((item) => drafts.some(({ rows }) => rows.some(([label]) => label === item)));
  items.forEach((item, index) => {
    const activity = world.activities[index];
    if (activity) names.set(item, labelOf(activity.name));
  });
  return {
    bytes: bookOfWorkbook(renamed(workbook, (text) => names.get(text) ?? text)),
    planYears: world.periods.filter(({ header }) => header.startsWith('Plan')).map(({ year }) => year),
    replace: choice.often(50),
    uplift: choice.integer(-30, 90) / 1000,
    tolerance: 0.5000001 * 10 ** -world.decimals,
  };
}

function renamed(workbook: Workbook, name: (text: string) => string): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: new Map(
        [...sheet.rows].map(([row, cells]) => [
          row,
          new Map([...cells].map(([column, cell]) => [column, typeof cell.value === 'string' ? { ...cell, value: name(cell.value) } : cell])),
        ]),
      ),
    })),
  };
}

describe('random workbooks', () => {
  it('are planned by formulas that give what the engine gives, once, and come back to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (generate) => {
        const { bytes, planYears, replace, uplift, tolerance } = chooseWorld(new Choice(generate));
        const written = await expectRoundTrip(bytes, { replace });
        await expectFormulas(written.bytes, written.prepared.report, planYears, tolerance);

        const uplifts = Object.fromEntries(planYears.map((year) => [year, uplift]));
        const other = await planInto(written.bytes, {}, { scenario: { kind: 'uplifts', uplifts } });
        await expectUpToDate(other.bytes);
        await expectFormulas(other.bytes, other.prepared.report, planYears, tolerance);
        expect(traces(bytes, (await removeFrom(other.bytes)).bytes)).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  }, 300_000);
});

async function expectFormulas(bytes: Uint8Array, report: PlanReport, planYears: readonly number[], tolerance: number): Promise<void> {
  const workbook = await readBook(bytes);
  expect(differences(formulaValues(workbook), recalculateInIronCalc(workbook))).toEqual([]);
  for (const year of planYears) {
    const total = report.totals[String(year)];
    for (const [name, expected = null] of [[`Behov_${year}`, total?.need], [`Ram_${year}`, total?.frame]] as const) {
      const value = namedCell(workbook, name);
      // Without a total row there is no cell in the sign of a table that writes costs as plus.
      if (value === null && report.costSign === 'positive') continue;
      expectNear(value, expected, tolerance);
    }
  }
}

function expectNear(actual: number | null, expected: number | null, tolerance: number): void {
  if (actual === null || expected === null) expect(actual).toBe(expected);
  else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(tolerance);
}

/** What stands where a name of ours leads; null where there is no such name. */
function namedCell({ names, sheets }: Workbook, name: string): number | null {
  const refersTo = names.find((each) => each.name === name)?.refersTo ?? '';
  const [, sheet, address = ''] = /^'?(.*?)'?!([$A-Z0-9]+)$/.exec(refersTo) ?? [];
  const area = areaOf(address.replaceAll('$', ''));
  const value = area && sheets.find((each) => each.name === sheet)?.rows.get(area.top)?.get(area.left)?.value;
  return typeof value === 'number' ? value : null;
}
