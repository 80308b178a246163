import type { TableRole } from '../../../src/core/table';
import { readTables } from '../../../src/workbook/tables/read-tables';
import { sheetFromRows, workbookFromRows, workbookOf } from '../../support/sheet-from-rows';
import type { CellInput } from '../../support/sheet-from-rows';
import { tablesOf } from './outline';

const YEARS = ['Budget 2025', 'Plan 2026'];
type Rows = readonly (readonly CellInput[])[];

const ROLES: readonly (readonly [TableRole, string | null, string | null, Rows])[] = [
  ['volumes', 'Volymer, antal dygn', null, [[...YEARS]]],
  ['volumes', 'Planerade platser', 'Enhet', [[...YEARS]]],
  ['unitPrices', 'Mått och à-priser', null, [[...YEARS]]],
  ['unitPrices', null, 'Kostnad per plats', [[...YEARS]]],
  ['operatingBudget', 'Driftbudget per verksamhet', 'Tkr', [[...YEARS]]],
  ['investments', 'Investeringsbudget', 'Tkr', [[...YEARS]]],
  ['changes', 'Ekonomiska förändringar', null, [[...YEARS]]],
];

describe("a table's role", () => {
  it.each(ROLES)('%s: %s, %s', (role, title, corner, [header = []]) => {
    expect(tablesOf([[title], [corner, ...header], ['Norr', 40, 50], ['Söder', 60, 70]]).map((table) => table.role)).toEqual([role]);
  });

  it('volumes keep their role with rows named like activities, and whatever their numbers', () => {
    expect(tablesOf([['Volymer', ...YEARS], ['Ekonomiskt bistånd', -487, 480], ['Verksamhet för unga', 5, 6]])[0]).toMatchObject({ role: 'volumes', costSign: null });
  });

  it('days beside money by period are a volume budget, units on its rows', () => {
    const [table] = tablesOf([['Skyddat boende'], ['Period', 'Antal dygn', 'Budget (tkr)', 'Nettokostnad (tkr)'], ['2023', 2611, 10000, 6158], ['2024 prognos', 3402, 9000, 7407]]);
    expect(table).toMatchObject({ role: 'volumeBudget', orientation: 'periodsInRows', unit: null });
    expect(table?.rows.map(({ kind, unit }) => [kind, unit])).toEqual([['item', 'dygn'], ['item', 'tkr'], ['item', 'tkr']]);
  });

  it('months either way round are monthly, their mean a row', () => {
    const across = [[null, 'Jan', 'Feb', 'Mar', 'Snitt'], ['Budget 2024', 1, 2, 3, 2], ['Utfall 2024', 2, 3, 4, 3]];
    const down = [['Månad', 'Budget 2024', 'Utfall 2024'], ['Jan', 1, 2], ['Feb', 2, 3], ['Mar', 3, 4], ['Snitt', 2, 3]];
    for (const rows of [across, down]) {
      const [table] = tablesOf(rows);
      expect(table?.role).toBe('monthly');
      expect(table?.rows.map(({ kind }) => kind)).toEqual(['item', 'item', 'item', 'mean']);
    }
  });

  it('details are named by a row of the overview, by title or by the name of their sheet', () => {
    const header = ['Tkr', 'Kostnad 2025', 'Intäkt 2025', 'Netto 2025'];
    const overview = [['4.1 Driftbudget 2025'], header, ['Dagligverksamhet', 30, 10, 20], ['Park', 9, 4, 5], ['Summa', 39, 14, 25]];
    const detail = [header, ['Norr', 20, 5, 15], ['Söder', 10, 5, 5], ['Summa', 30, 10, 20]];
    const { tables } = readTables(
      workbookOf([sheetFromRows('Översikt', overview), sheetFromRows('Park', detail), sheetFromRows('Blad3', [['4.5.2 Daglig verksamhet'], ...detail])]),
    );
    expect(tables.map(({ role }) => role)).toEqual(['operatingBudget', 'activityDetail', 'activityDetail']);
  });

  it('nothing but an empty sum is still the table that says so', () => {
    expect(tablesOf([['Årliga anslag'], ['Tkr', 'År 2025', 'År 2026', 'Avskrivningstid antal år'], ['Summa']])[0]).toMatchObject({ role: 'investments', resolution: null, range: 'A2:D3' });
  });

  it('headers that name nothing known make a table where a sum stands below', () => {
    expect(tablesOf([['Åtgärd', 'Förväntad effekt (tkr)'], ['Färre köp', 40], ['Summa', 40]])[0]).toMatchObject({ role: 'other', unit: 'tkr' });
  });

  it('a unit noted above or beside holds for the table', () => {
    expect(tablesOf([['Driftbudget', null, 'Belopp i tkr'], [null, ...YEARS], ['Skola', 1, 2], ['Vård', 3, 4]])[0]).toMatchObject({ title: 'Driftbudget', unit: 'tkr', costSign: 'positive' });
    expect(tablesOf([['Driftbudget'], ['Belopp i mnkr'], [], [null, ...YEARS], ['Skola', -1, -2], ['Vård', -3, 4]])[0]).toMatchObject({ title: 'Driftbudget', unit: 'mnkr', costSign: 'negative' });
  });

  it('a header that names a kind is a period, whatever else it says', () => {
    const { tables } = readTables(
      workbookFromRows([
        ['Driftbudget per verksamhet, tkr', 'Utfall 2023', 'Omräknad budget 2024', 'Nyckeltal 2024', 'Plan 2025'],
        ['Park', -10, -11, 3, -13],
        ['Bad', -100, -110, 4, -130],
        ['Summa', -110, -121, 9, -143],
      ]),
    );
    expect(tables[0]?.columns.map(({ role, period }) => [role, period?.kind ?? null])).toEqual([
      ['period', 'actual'],
      ['period', 'budget'],
      ['ignored', null],
      ['period', 'plan'],
    ]);
  });
});
