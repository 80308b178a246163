import fc from 'fast-check';
import { parseAddress } from '../../../src/workbook/address';
import { buildPlanModel } from '../../../src/workbook/model/build-plan-model';
import type { PlanInput } from '../../../src/workbook/model/build-plan-model';
import type { CellSource } from '../../../src/workbook/model/cell-source';
import { chooseActivityTable } from '../../../src/workbook/model/choose-activity-table';
import { planYearsOf, possibleBaseYears } from '../../../src/workbook/model/plan-years';
import type { Workbook } from '../../../src/workbook/workbook';
import { arrange } from '../../layouts/arrangements';
import { readPlanTables } from '../../layouts/plan-tables';
import { reprint } from '../../layouts/table-forms';
import { Choice } from '../../properties/choice';
import { chooseTyping, consistentDrafts, placeDrafts } from '../../properties/consistent-workbook';
import { inspect } from '../../support/inspect';
import { frameFromSources, listSources } from '../../support/list-sources';
import { readSample } from '../../support/sample-tables';
import { numberCell, sheetFromRows, workbookOf } from '../../support/sheet-from-rows';
import type { CellInput } from '../../support/sheet-from-rows';

type Rows = readonly (readonly CellInput[])[];

/** The plan of a workbook with prices that never change, for every base year; none where it has no activity table. */
function inputsOf(workbook: Workbook): PlanInput[] {
  const { tables } = inspect(workbook);
  const activities = chooseActivityTable(tables);
  const bases = activities ? possibleBaseYears(activities) : [];
  return bases.flatMap((base) => {
    const years = activities && planYearsOf(activities, base);
    const input = activities && years && buildPlanModel(tables, activities, years, { links: [], upliftOf: () => 0 });
    return input && !('problem' in input) ? [input] : [];
  });
}

/** What stands in the cell: a dash or text that is no number is nothing. */
function numberIn(workbook: Workbook, { sheet, cell }: CellSource): number {
  const place = parseAddress(cell);
  const found = workbook.sheets.find(({ name }) => name === sheet)?.rows.get(place?.row ?? -1)?.get(place?.column ?? -1);
  if (typeof found?.value === 'number') return found.value;
  const digits = String(found?.value ?? '').replaceAll(/\s/gu, '').replace('−', '-').replace(',', '.');
  return /\d/u.test(digits) ? Number(digits) : 0;
}

function wrongSources(workbook: Workbook, input: PlanInput): string[] {
  return listSources(input).flatMap(({ what, number, source }) => {
    if (!source) return [`${what} stands nowhere`];
    const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-12 * Math.abs(b);
    const inCell = numberIn(workbook, source) * source.factor;
    return near(inCell, number) && near(source.amount, number) ? [] : [`${what}: ${source.sheet}!${source.cell} gives ${inCell}, not ${number}`];
  });
}

function expectSources(workbook: Workbook): number {
  const inputs = inputsOf(workbook);
  for (const input of inputs) {
    expect(wrongSources(workbook, input)).toEqual([]);
    expect(frameFromSources(input)).toEqual(input.model.frame);
  }
  return inputs.reduce((count, input) => count + listSources(input).length, 0);
}

describe('the sources of a plan', () => {
  it.each([
    ['norrtalje-verksamhetsplan-2025', 150],
    ['enkoping-namndplan-2024', 20],
    ['upplands-bro-namndplan-2025', 10],
    ['sodertalje-verksamhetsplan-2025', 10],
    ['norrtalje-verksamhetsberattelse-2024', 0],
  ])('are the cells that hold its numbers: %s', (name, least) => {
    expect(expectSources(readSample(name))).toBeGreaterThanOrEqual(least);
  });

  const printed = readPlanTables();
  it.each<[string, () => Workbook]>([
    ['below each other', () => arrange(printed, {}, { place: 'below' })],
    ['transposed', () => arrange(printed, { transposed: true }, { place: 'own-sheets' })],
    ['everything as text', () => arrange(printed, { asText: true }, { place: 'below' })],
    ['mnkr side by side', () => arrange(reprint(printed, { unit: 'mnkr' }), {}, { place: 'beside' })],
    ['costs positive, merged headers', () => arrange(reprint(printed, { costs: 'positive' }), { headers: 'merged' }, { place: 'below' })],
  ])('follow the tables when they are laid out otherwise: %s', (_, workbook) => {
    expect(expectSources(workbook())).toBeGreaterThanOrEqual(150);
  });

  it('are the cells of any consistent workbook', () => {
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const choice = new Choice(generate);
        const drafts = consistentDrafts(choice);
        const { workbook } = placeDrafts(drafts, chooseTyping(choice, drafts), choice.one('below', 'beside', 'own-sheets'));
        expectSources(workbook);
      }),
      { numRuns: 150, endOnFailure: true },
    );
  });

  const ACTIVITIES: Rows = [['Driftbudget per verksamhet, tkr'], ['Verksamhet', 'Budget 2025', 'Plan 2026'], ['Familjehem', -100, -110], ['Stöd', null, -60]];
  const inputOf = (tables: Readonly<Record<string, Rows>>): PlanInput => {
    const [input] = inputsOf(workbookOf(Object.entries(tables).map(([name, rows]) => sheetFromRows(name, rows))));
    if (!input) throw new RangeError('no plan');
    return input;
  };

  it('of a derived price are the budget in kr and the volume that divides it', () => {
    const { sources, model } = inputOf({ Budget: ACTIVITIES, Volymer: [['Volymer, dygn'], ['Volymer', 'Budget 2024', 'Plan 2026'], ['Familjehem', 50, 60]] });
    expect(model.items[0]?.baseUnitPriceKr).toBe(2000);
    expect(sources.items[0]?.price).toEqual({ kind: 'derived', budgetKr: { sheet: 'Budget', cell: 'B3', factor: -1000, amount: 100_000 }, volumeYear: 2024 });
    expect(sources.items[0]?.label).toEqual({ sheet: 'Volymer', cell: 'A3' });
  });

  it('of an empty budget is the cell where it would stand', () => {
    expect(inputOf({ Budget: ACTIVITIES }).sources.activities[1]?.base).toEqual({ sheet: 'Budget', cell: 'B4', factor: 1, amount: 0 });
  });

  it('of a price before the base year is that year’s', () => {
    const { sources } = inputOf({
      Budget: ACTIVITIES,
      Volymer: [['Volymer, dygn'], ['Volymer', 'Budget 2025', 'Plan 2026'], ['Jourhem', 50, 60]],
      Priser: [['Á-priser, kr'], ['Pris per dygn', 'Budget 2023', 'Budget 2024'], ['Jourhem', 900, 1000]],
    });
    expect(sources.items[0]?.price).toMatchObject({ kind: 'printed', year: 2024, source: { cell: 'C3', factor: 1, amount: 1000 } });
  });

  it('turn volumes that are written as minus, and a nought among them', () => {
    const volumes: Rows = [['Volymer, dygn'], ['Volymer', 'Budget 2025', 'Plan 2026'], ['Jourhem', -50, numberCell(0)], ['Familjehem', 10, 0]];
    const { sources, model } = inputOf({ Budget: ACTIVITIES, Volymer: volumes });
    expect(model.items.map((item) => [...item.volumes.values()])).toEqual([[50, 0], [10, 0]]);
    expect(sources.items.map((item) => [...item.volumes.values()].map(({ factor }) => factor))).toEqual([[-1, -1], [1, 1]]);
  });
});
