import { inspect } from '../support/inspect';
import { sheetFromRows, workbookOf } from '../support/sheet-from-rows';

const HEADER = ['Tkr', 'Kostnad 2025', 'Intäkt 2025', 'Netto 2025', 'Budget netto 2024'];
const OVERVIEW = sheetFromRows('Driftbudget', [
  HEADER,
  ['Bibliotek', 900, 100, 800, 780],
  ['Förebyggande arbete för barn och unga', 500, 0, 500, 490],
  ['Musikskola', 700, 300, 400, 390],
  ['Summa', 2100, 400, 1700, 1660],
]);

const detail = (name: string, lastYear: number) =>
  sheetFromRows(name, [HEADER, ['Personal', 300, 0, 300, lastYear - 190], ['Lokaler', 200, 0, 200, 190], ['Summa', 500, 0, 500, lastYear]]);

describe("a sheet's name as the only title", () => {
  it.each(['2.1 Förebyggande arbete för barn och unga', 'Förebyggande arbete för barn oc'])('%s names the row it details', (name) => {
    const { tables, findings } = inspect(workbookOf([OVERVIEW, detail(name, 470)]));
    expect(tables.map(({ role, title }) => [role, title])).toEqual([
      ['operatingBudget', null],
      ['activityDetail', null],
    ]);
    expect(findings.map(({ code, cell, expected }) => [code, cell, expected])).toEqual([['reconciliation', 'E4', 490]]);
  });

  it('finds nothing where they agree', () => {
    expect(inspect(workbookOf([OVERVIEW, detail('Förebyggande arbete för barn oc', 490)])).findings).toEqual([]);
  });
});
