import type { Sheet, SheetCell } from '../../src/workbook/workbook';
import { at, dateCell, errorCell, formulaCell, numberCell, sheetFromRows } from '../support/sheet-from-rows';
import type { CellInput, SheetOptions } from '../support/sheet-from-rows';
import type { Choice } from '../properties/choice';

const HEADERS = [
  'Budget 2025', 'Plan 2026', 'Utfall 2023', 'Bokslut 2022', 'Prognos 2024 (Oktober)', 'Avvikelse', 'Förändring', 'Avvikelse %', 'Snitt',
  '2025', 'År 2026', 'Kostnad 2025', 'Intäkt 2025', 'Netto 2025', 'Antal dygn', 'Budget (tkr)', 'Jan', 'Feb', 'Dec', 'Budget alla år',
  'Förändring 24/25', 'Avvikelse budget-utfall',
];

const LABELS = [
  'Summa', 'Totalt', 'varav hyror', 'Förändring i %', 'Intäkter', 'Kostnader', 'Netto', 'Volymer, antal', 'Mått och à-priser', 'Driftbudget, tkr',
  'Ekonomiska förändringar', 'Investeringar, mnkr', 'Period', 'Simhallar', 'Lägerveckor', 'Belopp i tkr', '=SUM(A1:A3)', "'123", '', ' ', '\u00a0', '-',
  'x'.repeat(5000), '\u0000\ufffd', '🙂', 'ÅÄÖ åäö', '8112189876', '19811218-9876',
];

const NUMBERS = [
  '1 234', '1.234', '1,234', '-55 769', '− 12,5', '(1 234)', '25 %', '12 tkr', '#REF!', '#SAKNAS!', '–', '—', '1e5', '0,0', '+8', '1700 000', '١٢٣',
  '9'.repeat(400), '1 2 3 4', '12..5', '--5', '1/2', '2025-01-01',
];

const AMOUNTS = [0, -0, 1, 2025, 1e15, -1e300, 5e-324, Number.MAX_SAFE_INTEGER, 0.1, 1.005, -51993, 2024, 1e21];
const FORMATS = ['General', '#,##0', '0.0%', '0%', '# ##0', '@', '[Red]-0;0;;', 'yyyy-mm-dd', '', '0.00E+00', '"tkr" #,##0', ';;;', '[$-41D]#,##0.00 kr', '??/??', '[h]:mm'];
const ERRORS = ['#REF!', '#DIV/0!', '#N/A', '#VALUE!', '#NAME?', '#NULL!', '#NUM!', '#SPILL!', ''];

function randomCell(choice: Choice): CellInput {
  const format = choice.one('#,##0', ...FORMATS);
  const amount = choice.often(50) ? choice.integer(-100_000, 100_000) : choice.one(0, ...AMOUNTS);
  const kinds: (() => CellInput)[] = [
    () => null,
    () => numberCell(amount, format),
    () => numberCell(choice.integer(0, 99_999), '#,##0'),
    () => choice.one('1 234', ...NUMBERS),
    () => choice.one('Summa', ...LABELS),
    () => choice.one('Budget 2025', ...HEADERS),
    () => choice.often(50),
    () => errorCell(choice.one('#REF!', ...ERRORS)),
    () => dateCell(choice.integer(-10, 90_000), format),
    () => formulaCell('=SUM(B1:B9)', amount, format),
    (): SheetCell => ({ value: 'text', type: 'number', numberFormat: format, formula: null }),
  ];
  return (kinds[choice.integer(0, kinds.length - 1)] ?? kinds[0])?.() ?? null;
}

/** Anything that a sheet can hold, with headers and labels where a table would have them often enough to be taken for one. */
export function randomSheet(choice: Choice, name: string): Sheet {
  const height = choice.integer(0, 14);
  const width = choice.often(2) ? choice.integer(100, 400) : choice.integer(1, 12);
  const headerRow = choice.integer(0, 4);
  const labelColumn = choice.integer(0, 2);
  const isOrderly = choice.often(60);
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column): CellInput => {
      if (isOrderly && row === headerRow && choice.often(90)) return choice.one('Budget 2025', ...HEADERS);
      if (isOrderly && column === labelColumn && choice.often(90)) return choice.one('Summa', ...LABELS);
      if (isOrderly && row > headerRow && choice.often(70)) return choice.integer(-9999, 9999);
      return randomCell(choice);
    }),
  );
  return sheetFromRows(name, rows, randomOptions(choice, height, width));
}

function randomOptions(choice: Choice, height: number, width: number): SheetOptions {
  const range = (): string => {
    const [top, left] = [choice.integer(0, height + 2), choice.integer(0, width)];
    return `${at(top, left)}:${at(top + choice.integer(0, 6), left + choice.integer(0, 6))}`;
  };
  const several = <T>(most: number, make: () => T): T[] => Array.from({ length: choice.integer(0, most) }, make);
  return {
    top: choice.often(10) ? choice.integer(0, 1_048_000) : choice.integer(0, 5),
    left: choice.often(5) ? choice.integer(0, 15_900) : choice.integer(0, 3),
    merged: several(3, range),
    hiddenRows: several(3, () => choice.integer(0, 15)),
    hiddenColumns: several(2, () => choice.integer(0, 12)),
    tables: choice.often(20) ? several(2, () => ({ name: 'Tabell', range: range(), totalsRows: 1 })) : [],
    visibility: choice.one('visible', 'visible', 'hidden', 'veryHidden'),
    isProtected: choice.often(10),
  };
}
