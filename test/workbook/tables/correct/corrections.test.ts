import { readTables } from '../../../../src/workbook/tables/read-tables';
import { readStoredCorrections } from '../../../../src/workbook/tables/correct/stored-corrections';
import { tableKey } from '../../../../src/workbook/tables/correct/table-key';
import type { TableCorrections, TableReadings } from '../../../../src/workbook/tables/correct/table-correction';
import { workbookFromRows } from '../../../support/sheet-from-rows';
import type { CellInput } from '../../../support/sheet-from-rows';
import { columnsOf } from '../outline';

type Rows = readonly (readonly CellInput[])[];

const BUDGET: Rows = [
  ['Fördelning'],
  ['', 'Budget 2025', 'Plan 2026', 'Slask 7'],
  ['Skola', 100, 110, 1],
  ['Vård', 50, 60, 2],
];

/** The corrections of the first table of the rows, as a person would have made them. */
function said(rows: Rows, readings: TableReadings): TableCorrections {
  const [table] = readTables(workbookFromRows(rows)).tables;
  if (!table) throw new Error('no table');
  return { corrections: [{ table: tableKey(table), ...readings }], pointed: [] };
}

function read(rows: Rows, corrections: TableCorrections) {
  return readTables(workbookFromRows(rows), corrections);
}

describe('what a person has said of a table', () => {
  it('role, unit and sign are read as said, and are no longer in doubt', () => {
    const plain = read(BUDGET, { corrections: [], pointed: [] });
    expect(plain.readings[0]?.doubts).toEqual(['role', 'columns']);
    const { readings } = read(BUDGET, said(BUDGET, { role: 'operatingBudget', unit: 'mnkr', costSign: 'negative', columns: [{ header: 'Slask 7', place: 0, as: { kind: 'ignored' } }] }));
    expect(readings[0]).toMatchObject({ doubts: [], isUsed: true, table: { role: 'operatingBudget', unit: 'mnkr', costSign: 'negative' } });
  });

  it('a column is read as the year it is said to be, its cells as numbers', () => {
    const corrections = said(BUDGET, { columns: [{ header: 'Slask 7', place: 0, as: { kind: 'period', year: 2027, periodKind: 'plan' } }] });
    const [table] = read(BUDGET, corrections).tables;
    expect(table && columnsOf(table)).toEqual(['B2 budget 2025', 'C2 plan 2026', 'D2 plan 2027']);
    expect(table?.rows.map(({ cells }) => cells[2]?.state)).toEqual(['number', 'number']);
  });

  it('a table that is not used says nothing, and is still listed', () => {
    const broken: Rows = [...BUDGET, ['Kultur', 'saknas', 5, 6]];
    expect(read(broken, said(BUDGET, {})).findings.map(({ code }) => code)).toContain('unreadable');
    const { tables, findings, readings } = read(broken, said(BUDGET, { isUnused: true }));
    expect([tables, findings]).toEqual([[], []]);
    expect(readings.map(({ isUsed, table }) => [isUsed, table.title])).toEqual([[false, 'Fördelning']]);
  });

  it('follows the table when it grows, moves, or is renamed, one of these at a time', () => {
    const corrections = said(BUDGET, { unit: 'mnkr' });
    const [title = [], header = [], ...body] = BUDGET;
    const moved: Rows = [[], [], [], ...BUDGET];
    const grown: Rows = [title, [...header, 'Plan 2027'], ...body.map((row) => [...row, 5]), ['Kultur', 1, 2, 3, 4]];
    const renamed: Rows = [['Ny rubrik'], header, ...body];
    for (const rows of [moved, grown, renamed]) {
      const { tables, unfit } = read(rows, corrections);
      expect([tables[0]?.unit, unfit.corrections]).toEqual(['mnkr', []]);
    }
  });

  it('is left out and told of where another table stands in its place', () => {
    const corrections = said(BUDGET, { unit: 'mnkr' });
    const { tables, unfit } = read([['Volymer, antal dygn'], ['', 'Utfall 2023', 'Utfall 2024'], ['Hem', 1, 2]], corrections);
    expect(tables[0]?.unit).toBe('dygn');
    expect(unfit.corrections).toEqual(corrections.corrections);
  });

  it('of two tables alike, each keeps its own', () => {
    const twice: Rows = [...BUDGET, [], [], [], ...BUDGET];
    const { tables } = readTables(workbookFromRows(twice));
    const [, second] = tables;
    if (!second) throw new Error('one table');
    const { readings } = read(twice, { corrections: [{ table: tableKey(second), unit: 'mnkr' }], pointed: [] });
    expect(readings.map(({ table }) => table.unit)).toEqual([null, 'mnkr']);
  });

  it('is read back from what the workbook remembers, without what is damaged there', () => {
    const corrections = said(BUDGET, { role: 'volumes', columns: [{ header: 'Slask 7', place: 0, as: { kind: 'ignored' } }] });
    const text: unknown = JSON.parse(JSON.stringify(corrections));
    expect(readStoredCorrections(text)).toEqual(corrections);
    const damaged = { corrections: [...corrections.corrections, { table: 7 }, null], pointed: 'x' };
    expect(readStoredCorrections(damaged)).toEqual(corrections);
    expect([null, undefined, 'x', []].map(readStoredCorrections)).toEqual([null, null, null, null].map(() => ({ corrections: [], pointed: [] })));
  });
});
