import fc from 'fast-check';
import { FINDING_SEVERITY } from '../../src/core/finding';
import { parseRange } from '../../src/workbook/address';
import { Choice } from '../properties/choice';
import { inspect } from '../support/inspect';
import { workbookOf } from '../support/sheet-from-rows';
import { randomSheet } from './random-sheet';

describe('random sheets', () => {
  it('a thousand of them: nothing is thrown, and every table and finding is well formed', () => {
    fc.assert(
      fc.property(fc.gen(), (generate) => {
        const choice = new Choice(generate);
        const names = ['Blad1', 'Blad 2', "O'Blad"].slice(0, choice.integer(1, 3));
        const sheets = names.map((name) => randomSheet(choice, name));
        const { tables, findings } = inspect(workbookOf(sheets));
        expect(new Set(tables.map(({ id }) => id)).size).toBe(tables.length);
        for (const table of tables) {
          expect(names).toContain(table.sheet);
          expect(parseRange(table.range)).not.toBeNull();
          for (const row of table.rows) expect(row.cells).toHaveLength(table.columns.length);
        }
        for (const found of findings) {
          expect(found.severity).toBe(FINDING_SEVERITY[found.code]);
          expect(names).toContain(found.sheet);
          expect(parseRange(found.cell)).not.toBeNull();
          expect(found.table === null || tables.some(({ id }) => id === found.table)).toBe(true);
          for (const number of [found.actual, found.expected, found.difference]) {
            if (typeof number === 'number') expect(Number.isFinite(number)).toBe(true);
          }
          for (const consequence of found.consequences) expect(parseRange(consequence.cell)).not.toBeNull();
        }
      }),
      { numRuns: 1000, endOnFailure: true },
    );
  }, 300_000);
});
