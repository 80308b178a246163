import { readTables } from '../../../src/workbook/tables/read-tables';
import { errorCell, workbookFromRows } from '../../support/sheet-from-rows';
import type { CellInput } from '../../support/sheet-from-rows';

function findingsOf(rows: readonly (readonly CellInput[])[]): string[] {
  const { findings } = readTables(workbookFromRows(rows));
  return findings.map(({ code, cell, label, table }) => [code, cell, label, table === null ? 'outside' : null].filter((part) => part !== null).join(' '));
}

const HEAD = ['Volymer, antal dygn', 'Utfall 2023', 'Budget 2024'];

describe('what cannot be read', () => {
  it('is nothing in a sound table', () => {
    expect(findingsOf([HEAD, ['Hem', 1, 2], ['Jour', '-', 4]])).toEqual([]);
  });

  it('numbers stored as text: once for each column, from the first to the last', () => {
    expect(findingsOf([HEAD, ['Hem', '1 200', 2], ['Jour', 5, 4], ['Boende', '3', 4]])).toEqual(['text-number B2:B4 Utfall 2023']);
  });

  it('text, dates and truth values among numbers', () => {
    expect(findingsOf([HEAD, ['Hem', 'ej klart', 2], ['Jour', true, 4], ['Boende', 1, 4], ['Natt', 2, 3]])).toEqual(['unreadable B2 Hem', 'unreadable B3 Jour']);
  });

  it('a reference or a date among the amounts of a row, without taking the table apart', () => {
    const rows = (odd: string) => [HEAD, ['Hem', 1, 2], ['Jour', odd, 4], ['Boende', 3, 4], ['Natt', 5, 6]];
    expect(findingsOf(rows('se bilaga'))).toEqual(['unreadable B3 Jour']);
    expect(findingsOf(rows('2024-05-01'))).toEqual(['unreadable B3 Jour']);
  });

  it('a formula that nobody has calculated: neither blank nor zero nor a number as text', () => {
    const pending = (formula: string): CellInput => ({ value: '', type: 'text', numberFormat: 'General', formula, isCalculated: false });
    const rows = [HEAD, ['Hem', pending('=B9*2'), 2], ['Jour', 3, 4], ['Summa', pending('=SUM(B2:B3)'), 6]];
    expect(findingsOf(rows)).toEqual(['unreadable B2 Hem', 'unreadable B4 Summa']);
    const { tables, findings } = readTables(workbookFromRows(rows));
    expect(findings[0]?.actual).toBe('=B9*2');
    expect(tables[0]?.rows[0]?.cells[0]).toMatchObject({ state: 'unreadable', number: null, isFormula: true });
  });

  it('a separator that the column does not settle, and not one that it does', () => {
    expect(findingsOf([HEAD, ['Hem', '1.234', 2], ['Jour', 7, 4]])).toContain('ambiguous B2 Hem');
    expect(findingsOf([HEAD, ['Hem', '1.234', 2], ['Jour', '12.345.678', 4]])).not.toContain('ambiguous B2 Hem');
  });

  it('errors, also by name in another language, in tables and outside', () => {
    expect(findingsOf([HEAD, ['Hem', errorCell('#REF!'), 2], ['Jour', '#SAKNAS!', 4], [], [], [], ['Se', errorCell('#N/A')]])).toEqual([
      'excel-error B2 Hem',
      'excel-error B3 Jour',
      'excel-error B7 outside',
    ]);
  });

  it('blanks in rows with numbers, not under headings nor before the first change', () => {
    expect(findingsOf([['Driftbudget, tkr', 'Utfall 2023', 'Budget 2024'], ['Barn'], ['Skola', null, -2], ['Vård', -1, -2], ['Summa', -1, -4], ['Förändring i tkr', null, -3]])).toEqual(['blank B3 Skola']);
  });

  it('personal numbers in any text, never repeated', () => {
    const { findings } = readTables(workbookFromRows([['Ärende 811218-9876'], HEAD, ['Hem', 1, 2]]));
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['personal-data A1']);
    expect(JSON.stringify(findings)).not.toContain('9876');
  });
});
