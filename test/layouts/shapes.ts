import type { TableRole } from '../../src/core/table';
import { numberCell, percentCell } from '../support/sheet-from-rows';
import type { CellInput, SheetOptions } from '../support/sheet-from-rows';

/** A consistent table in a shape that people use, and what it is. */
export interface Shape {
  readonly name: string;
  readonly rows: readonly (readonly CellInput[])[];
  readonly options?: SheetOptions;
  readonly role: TableRole;
  readonly range: string;
  /** Headers of the columns that are periods. */
  readonly periods: readonly string[];
  /** For each total, how many rows it sums. */
  readonly totals: Readonly<Record<string, number>>;
}

const year = (number: number): CellInput => numberCell(number, 'General');

export const SHAPES: readonly Shape[] = [
  {
    name: 'income and several costs with a sum of their own',
    rows: [
      ['Resultaträkning, tkr', 'Utfall 2024', 'Budget 2025'],
      ['Intäkter', 500, 520],
      ['Personalkostnader', -3000, -3100],
      ['Lokalkostnader', -400, -410],
      ['Övriga kostnader', -600, -650],
      ['Summa kostnader', -4000, -4160],
      ['Nettokostnad', -3500, -3640],
    ],
    role: 'operatingBudgetTotal',
    range: 'A1:C7',
    periods: ['Utfall 2024', 'Budget 2025'],
    totals: { 'Summa kostnader': 3, Nettokostnad: 2 },
  },
  {
    name: 'account numbers before, comments after',
    rows: [
      ['Ansvar', 'Verksamhet', 'Budget 2024', 'Budget 2025', 'Kommentar'],
      [year(5001), 'Simhallar', -1000, -1100, 'ny hall'],
      [year(5002), 'Bibliotek', -2000, -2050, null],
      [year(5003), 'Parkering', 300, 310, null],
      [null, 'Summa', -2700, -2840, null],
    ],
    role: 'operatingBudget',
    range: 'B1:E5',
    periods: ['Budget 2024', 'Budget 2025'],
    totals: { Summa: 3 },
  },
  {
    name: 'shares of the whole between the periods',
    rows: [
      ['Verksamhet, tkr', 'Budget 2024', 'Andel', 'Budget 2025', 'Andel %'],
      ['Simhallar', -1000, percentCell(0.37, '0%'), -1100, percentCell(0.39, '0%')],
      ['Bibliotek', -1700, percentCell(0.63, '0%'), -1740, percentCell(0.61, '0%')],
      ['Summa', -2700, percentCell(1, '0%'), -2840, percentCell(1, '0%')],
    ],
    role: 'operatingBudget',
    range: 'A1:E4',
    periods: ['Budget 2024', 'Budget 2025'],
    totals: { Summa: 2 },
  },
  {
    name: 'two years, each with its deviation',
    rows: [
      ['Verksamhet, tkr', 'Budget 2024', 'Utfall 2024', 'Avvikelse 2024', 'Budget 2025', 'Prognos 2025', 'Avvikelse 2025'],
      ['Simhallar', -1000, -1100, -100, -1200, -1150, 50],
      ['Bibliotek', -2000, -1900, 100, -2100, -2200, -100],
      ['Summa', -3000, -3000, 0, -3300, -3350, -50],
    ],
    role: 'operatingBudget',
    range: 'A1:G4',
    periods: ['Budget 2024', 'Utfall 2024', 'Budget 2025', 'Prognos 2025'],
    totals: { Summa: 2 },
  },
  {
    name: 'budget, outcome so far and forecast; only the forecast has a deviation',
    rows: [
      ['Verksamhet, tkr', 'Budget 2025', 'Utfall jan-aug 2025', 'Prognos 2025', 'Avvikelse prognos-budget'],
      ['Simhallar', -1000, -700, -1100, -100],
      ['Bibliotek', -2000, -1200, -1900, 100],
      ['Summa', -3000, -1900, -3000, 0],
    ],
    role: 'operatingBudget',
    range: 'A1:E4',
    periods: ['Budget 2025', 'Utfall jan-aug 2025', 'Prognos 2025'],
    totals: { Summa: 2 },
  },
  {
    name: 'cost, income and net under a merged year',
    rows: [
      ['Verksamhet, tkr', year(2024), null, null, year(2025), null, null],
      [null, 'Kostnad', 'Intäkt', 'Netto', 'Kostnad', 'Intäkt', 'Netto'],
      ['Simhallar', 1000, 100, 900, 1100, 120, 980],
      ['Bibliotek', 2000, 50, 1950, 2100, 60, 2040],
      ['Summa', 3000, 150, 2850, 3200, 180, 3020],
    ],
    options: { merged: ['A1:A2', 'B1:D1', 'E1:G1'] },
    role: 'operatingBudget',
    range: 'A1:G5',
    periods: ['2024 Kostnad', '2024 Intäkt', '2024 Netto', '2025 Kostnad', '2025 Intäkt', '2025 Netto'],
    totals: { Summa: 2 },
  },
  {
    name: 'a change after each year',
    rows: [
      ['Verksamhet, tkr', 'Budget 2024', 'Förändring 24-25', 'Budget 2025', 'Förändring 25-26', 'Plan 2026'],
      ['Simhallar', -1000, -100, -1100, -50, -1150],
      ['Bibliotek', -2000, -50, -2050, -70, -2120],
      ['Summa', -3000, -150, -3150, -120, -3270],
    ],
    role: 'operatingBudget',
    range: 'A1:F4',
    periods: ['Budget 2024', 'Budget 2025', 'Plan 2026'],
    totals: { Summa: 2 },
  },
  {
    name: 'the latest year first',
    rows: [
      ['Verksamhet, tkr', 'Budget 2025', 'Budget 2024', 'Utfall 2023', 'Förändring 24/25'],
      ['Simhallar', -1100, -1000, -980, -100],
      ['Bibliotek', -2050, -2000, -1990, -50],
      ['Summa', -3150, -3000, -2970, -150],
    ],
    role: 'operatingBudget',
    range: 'A1:E4',
    periods: ['Budget 2025', 'Budget 2024', 'Utfall 2023'],
    totals: { Summa: 2 },
  },
  {
    name: 'text above, notes below',
    rows: [
      ['Kulturnämnden'],
      ['Dnr 2025-123'],
      ['Vi räknar med att kostnaderna ökar 5,4 % 2025 och 3,5 % 2026.'],
      [],
      ['Driftbudget per verksamhet'],
      ['tkr', 'Budget 2024', 'Budget 2025'],
      ['Simhallar', -1000, -1100],
      ['Bibliotek', -2000, -2050],
      ['Summa', -3000, -3150],
      ['* Inklusive hyra'],
      ['Källa: ekonomisystemet 2025-01-15'],
    ],
    role: 'operatingBudget',
    range: 'A6:C9',
    periods: ['Budget 2024', 'Budget 2025'],
    totals: { Summa: 2 },
  },
  {
    name: 'empty columns between',
    rows: [
      ['Verksamhet, tkr', null, 'Budget 2024', null, 'Budget 2025'],
      ['Simhallar', null, -1000, null, -1100],
      ['Bibliotek', null, -2000, null, -2050],
      ['Summa', null, -3000, null, -3150],
    ],
    role: 'operatingBudget',
    range: 'A1:E4',
    periods: ['Budget 2024', 'Budget 2025'],
    totals: { Summa: 2 },
  },
  {
    name: 'an empty row before the total',
    rows: [['Verksamhet, tkr', 'Budget 2024', 'Budget 2025'], ['Simhallar', -1000, -1100], ['Bibliotek', -2000, -2050], [], ['Summa', -3000, -3150]],
    role: 'operatingBudget',
    range: 'A1:C5',
    periods: ['Budget 2024', 'Budget 2025'],
    totals: { Summa: 2 },
  },
  {
    name: 'places as volumes with a total',
    rows: [
      ['Antal platser', 'Utfall 2023', 'Budget 2024', 'Plan 2025'],
      ['Förskola', 500, 510, 520],
      ['Grundskola', 1500, 1510, 1520],
      ['Gymnasium', 700, 720, 740],
      ['Totalt', 2700, 2740, 2780],
    ],
    role: 'volumes',
    range: 'A1:D5',
    periods: ['Utfall 2023', 'Budget 2024', 'Plan 2025'],
    totals: { Totalt: 3 },
  },
  {
    name: 'sections whose sums stand above their rows and do not say so',
    rows: [
      ['Verksamhet, tkr', 'Budget 2024', 'Budget 2025'],
      ['Kultur', -300, -330],
      ['Simhallar', -100, -110],
      ['Bibliotek', -200, -220],
      ['Teknik', -70, -80],
      ['Parkering', -30, -35],
      ['Gator', -40, -45],
      ['Summa', -370, -410],
    ],
    role: 'operatingBudget',
    range: 'A1:C8',
    periods: ['Budget 2024', 'Budget 2025'],
    totals: { Kultur: 2, Teknik: 2, Summa: 2 },
  },
];
