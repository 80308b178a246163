import fc from 'fast-check';
import { footToOwnSum } from '../../../../src/core/plan/footing';
import type { Flag } from '../../../../src/core/plan/plan-result';
import { formulaCell, sheetFromRows, workbookOf } from '../../../support/sheet-from-rows';
import type { CellInput, SheetOptions } from '../../../support/sheet-from-rows';
import { WORKBOOK } from '../scenarios/write-inputs';
import { differences, draftAll, evaluate, textOf } from './drafted';

type Rows = readonly (readonly CellInput[])[];

const OTHERS = WORKBOOK.sheets.filter(({ name }) => name !== 'Budget');

function withBudget(rows: Rows, options: SheetOptions = {}) {
  return workbookOf([sheetFromRows('Budget', rows, options), ...OTHERS]);
}

const HEADER: readonly CellInput[] = ['Verksamhet', 'Budget 2025', 'Plan 2026', 'Plan 2027'];

const FLAG_SIGNS: Readonly<Record<Flag, RegExp>> = { alarm: /^[▲▼]/u, watch: /^◐/u, ok: /^inom/u };

test('beside the table: every number is the engine’s, to the unit it is written in', () => {
  const drafted = draftAll(WORKBOOK);
  const { result, input } = drafted.write;
  for (const year of [2026, 2027]) {
    const footed = footToOwnSum(result.activities.map(({ years }) => years.get(year)?.need ?? 0), input.model.resolution);
    result.activities.forEach(({ years }, index) => {
      const [cells, wanted] = [drafted.results.places.activities[index]?.get(year), years.get(year)];
      const row = footed.rows[index];
      if (!cells || !wanted || !row || wanted.existing === null) throw new RangeError('no result');
      expect(cells.need.value).toBeCloseTo(row.value, 9);
      expect(cells.moved.value).toBeCloseTo(row.moved, 9);
      expect(cells.deviation?.value).toBeCloseTo(row.value - wanted.existing, 9);
      expect(cells.deviationShare?.value).toBeCloseTo((row.value - wanted.existing) / wanted.existing, 9);
      expect(cells.flag?.value).toMatch(FLAG_SIGNS[wanted.flag]);
    });
    const total = drafted.results.places.total?.get(year);
    expect(total?.need.value).toBeCloseTo(footed.total, 9);
    expect(total?.frame?.value).toBeCloseTo(input.model.frame.get(year) ?? Number.NaN, 9);
  }
});

test('a spreadsheet program works out the same', () => {
  expect(differences(draftAll(WORKBOOK))).toEqual([]);
});

test('columns say what they are, and deviations refer to the plan beside them', () => {
  const [area] = draftAll(WORKBOOK).results.besides;
  const header = (column: number) => area && textOf(area.cells, 1, column);
  expect([5, 6, 7, 8, 9, 10, 11].map(header)).toEqual([
    'Behov 2026',
    'Ram 2026',
    'Avvikelse 2026, tkr',
    'Avvikelse 2026, %',
    'Flagga 2026',
    'Avrundning 2026',
    'Behov 2027',
  ]);
  expect(area?.cells.find(({ row, column }) => row === 2 && column === 7)?.content).toMatchObject({ kind: 'formula' });
  const deviation = area?.cells.find(({ row, column }) => row === 2 && column === 7)?.content;
  expect(deviation?.kind === 'formula' && deviation.expression.textOn('Budget')).toBe('F3-C3');
});

test('a table that writes costs as plus gets its own sign, and dearer is above the plan', () => {
  const drafted = draftAll(withBudget([['Driftbudget per verksamhet, tkr'], HEADER, ['Familjehem', 10_000, 9000, 9000], ['Stöd', 4000, 4100, 4200], ['Summa', 14_000, 13_100, 13_200]]));
  const cells = drafted.results.places.activities[0]?.get(2026);
  expect(cells?.need.value).toBeGreaterThan(9000);
  expect(cells?.flag?.value).toBe('▲ över plan');
  expect(differences(drafted)).toEqual([]);
});

test('sums within the table add up their own rows; headings get nothing', () => {
  const drafted = draftAll(
    withBudget([
      ['Driftbudget per verksamhet, tkr'],
      HEADER,
      ['Familjehem', -10_000, -11_000, -11_500],
      ['Stöd', -4000, -4100, -4200],
      ['Summa barn', -14_000, -15_100, -15_700],
      ['Boende', -2000, -2100, -2200],
      ['Arbete', -1000, -1100, -1200],
      ['Summa vuxna', -3000, -3200, -3400],
      ['Summa', -17_000, -18_300, -19_100],
    ]),
  );
  const { rows, activities, total } = drafted.results.places;
  const [first, second] = [activities[0]?.get(2026), activities[1]?.get(2026)];
  const subtotal = [...rows].find(([index]) => drafted.write.input.activities.rows[index]?.label === 'Summa barn')?.[1].get(2026);
  expect(subtotal?.need.value).toBe((first?.need.value ?? 0) + (second?.need.value ?? 0));
  expect(subtotal?.flag).toBeNull();
  expect(total?.get(2026)?.flag).not.toBeNull();
  expect(differences(drafted)).toEqual([]);
});

test('an Excel table grows: headers stay unique and rows are found by name, so that sorting does no harm', () => {
  const drafted = draftAll(
    withBudget([['Driftbudget per verksamhet, tkr'], HEADER, ['Familjehem', -10_000, -11_000, -11_500], ['Stöd', -4000, -4100, -4200]], {
      tables: [{ name: 'Budgeten', range: 'A2:D4' }],
    }),
  );
  expect(drafted.results.tables).toMatchObject([{ table: 'Budgeten', area: { left: 0, right: 13, top: 1, bottom: 3 } }]);
  expect(new Set(drafted.results.tables[0]?.added).size).toBe(10);
  const need = drafted.results.besides[0]?.cells.find(({ row, column }) => row === 2 && column === 4)?.content;
  expect(need?.kind === 'formula' && need.expression.textOn('Budget')).toMatch(/^INDEX\(Underlag!.*MATCH\(A3,/u);
  expect(differences(drafted)).toEqual([]);
});

test('without room the result stands on a sheet of its own', () => {
  const drafted = draftAll(
    withBudget([['Driftbudget per verksamhet, tkr'], HEADER, ['Familjehem', -10_000, -11_000, -11_500, null, null, 'not'], ['Stöd', -4000, -4100, -4200], ['Summa', -14_000, -15_100, -15_700]]),
    { language: 'en' },
  );
  expect(drafted.results.besides).toEqual([]);
  const [sheet] = drafted.results.sheets;
  expect(sheet?.name).toBe('Resultat');
  expect(drafted.results.places.activities[0]?.get(2026)?.existing?.value).toBe(-11_000);
  expect(drafted.results.places.total?.get(2026)?.existing?.value).toBe(-15_100);
  expect(drafted.results.names.map(({ name }) => name)).toEqual(['Need_2026', 'Frame_2026', 'Need_2027', 'Frame_2027']);
  expect(differences(drafted)).toEqual([]);
});

test('a name that the person has is not taken', () => {
  const workbook = { ...WORKBOOK, names: [{ name: 'BEHOV_2026', refersTo: 'Budget!$A$1', sheet: null }] };
  expect(draftAll(workbook).results.names.map(({ name }) => name)).toContain('volymplan_Behov_2026');
});

test('without any plan columns there is need, compared with a frame only where there is one', () => {
  const drafted = draftAll(withBudget([['Driftbudget per verksamhet, tkr'], ['Verksamhet', 'Utfall 2024', 'Budget 2025'], ['Familjehem', -9000, -10_000], ['Stöd', -3900, -4000], ['Summa', -12_900, -14_000]]));
  expect(drafted.results.places.activities[0]?.get(2026)).toMatchObject({ frame: null, deviation: null, deviationShare: null, flag: null });
  expect(differences(drafted)).toEqual([]);
});

test('prices stand beside their table, chained from the last known year', () => {
  const drafted = draftAll(WORKBOOK);
  const [area] = drafted.prices.besides;
  expect(area?.id).toBe('prices1');
  expect([1, 2].map((offset) => area && textOf(area.cells, 1, 3 + offset))).toEqual(['À-pris 2026, valt scenario', 'À-pris 2027, valt scenario']);
  expect(drafted.prices.pricePlace(0, 2026)?.cell.value).toBeCloseTo(1000 * 1.035, 9);
  expect(drafted.prices.pricePlace(0, 2027)?.cell.value).toBeCloseTo(1000 * 1.035 * 1.031, 9);
  // The second item's price is of 2023.
  expect(drafted.prices.pricePlace(1, 2026)?.cell.value).toBeCloseTo(1500 * 1.054 * 1.054 * 1.035, 9);
  expect(drafted.prices.pricePlace(0, 2025)).toBeNull();
});

test('the bridge ends in the need, and the chart of years has all its numbers', () => {
  const drafted = draftAll(WORKBOOK);
  const bridge = drafted.charts.charts.find(({ id }) => id === 'bridge');
  const total = drafted.write.result.totals.get(2027);
  const level = bridge?.series.find(({ name }) => name.values[0] === 'Kostnad')?.values.values;
  expect(level?.[0]).toBe(14_000);
  expect(level?.at(-1)).toBeCloseTo(-(total?.need ?? 0), 6);
  const years = drafted.charts.charts.find(({ id }) => id === 'years');
  expect(years?.series.map(({ values }) => values.values.length)).toEqual([3, 3, 3]);
  expect(years?.series[0]?.values.values).toEqual([14_000, 15_100, 15_700]);
});

test('the document has the three tables with their totals', () => {
  const { document } = draftAll(WORKBOOK);
  const texts = document.cells.flatMap(({ content }) => (content.kind === 'constant' ? [content.value] : []));
  expect(texts).toEqual(expect.arrayContaining(['Volymer, dygn', 'Mått och à-priser, kr per dygn', 'Driftbudget per verksamhet, tkr', 'Budget 2025', 'Plan 2027']));
});

test('choosing another scenario in the cell gives what the engine gives for it', () => {
  const drafted = draftAll(WORKBOOK);
  const evaluated = evaluate(drafted);
  evaluated.write(drafted.scenario.places.selector, '5,4 % varje år');
  const other = draftAll(WORKBOOK, { settings: { scenario: { kind: 'named', name: '5,4 % varje år' } } });
  for (const [index, cells] of other.results.places.rows) {
    for (const [year, { need, deviation, flag }] of cells) {
      const here = drafted.results.places.rows.get(index)?.get(year);
      if (!here?.deviation || !here.flag) throw new RangeError('no result');
      expect(evaluated.valueAt(here.need)).toBeCloseTo(need.value, 6);
      expect(evaluated.valueAt(here.deviation)).toBeCloseTo(deviation?.value ?? Number.NaN, 6);
      expect(evaluated.valueAt(here.flag)).toBe(flag?.value);
    }
  }
});

const amount = fc.integer({ min: -90_000, max: 9000 });
const activity = fc.tuple(amount, amount, fc.option(amount));

test('random tables: a spreadsheet program works out what the engine does', () => {
  fc.assert(
    fc.property(fc.array(activity, { minLength: 2, maxLength: 6 }), fc.boolean(), (rows, replace) => {
      const sums = [0, 1, 2].map((column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0));
      const drafted = draftAll(
        withBudget([
          ['Driftbudget per verksamhet, tkr'],
          HEADER,
          ...rows.map((row, index): CellInput[] => [['Familjehem', 'Stöd', 'Boende', 'Arbete', 'Skola', 'Ledning'][index] ?? '', ...row]),
          ['Summa', ...sums.map((sum, index) => formulaCell(`=SUM(${'BCD'[index] ?? ''}3:${'BCD'[index] ?? ''}${rows.length + 2})`, sum))],
        ]),
        { replace },
      );
      expect(differences(drafted)).toEqual([]);
      drafted.write.result.activities.forEach(({ years }, index) => {
        for (const [year, wanted] of years) {
          const flag = drafted.results.places.activities[index]?.get(year)?.flag;
          if (flag) expect(flag.value).toMatch(FLAG_SIGNS[wanted.flag]);
        }
      });
    }),
    { numRuns: 12 },
  );
});
