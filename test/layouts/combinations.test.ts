import fc from 'fast-check';
import { arrange } from './arrangements';
import { readPlanTables } from './plan-tables';
import { resultOf } from './result';
import { reprint } from './table-forms';

const tables = readPlanTables();

/** Three decimals as text would be ambiguous; a transposed table has its header in one column. */
const combinations = fc
  .record({
    unit: fc.constantFrom('tkr' as const, 'mnkr' as const),
    costs: fc.constantFrom('negative' as const, 'positive' as const),
    asText: fc.boolean(),
    transposed: fc.boolean(),
    headers: fc.constantFrom('one' as const, 'two' as const, 'merged' as const),
    hiddenRows: fc.constantFrom('none' as const, 'between' as const, 'data' as const),
    place: fc.constantFrom('below' as const, 'beside' as const, 'own-sheets' as const),
    excelTables: fc.boolean(),
    hiddenNotes: fc.boolean(),
  })
  .filter(({ unit, asText }) => !(unit === 'mnkr' && asText))
  // An Excel table has one header row and no rows outside it.
  .filter(({ excelTables, headers, hiddenRows }) => !excelTables || (headers === 'one' && hiddenRows !== 'between'))
  // Side by side, an empty row of one table is not empty for the others.
  .filter(({ place, hiddenRows }) => !(place === 'beside' && hiddenRows === 'between'));

describe('any combination of layouts', () => {
  it('gives the same values, findings, uplifts and plan', () => {
    const expected = resultOf(arrange(tables, {}, { place: 'below' }));
    fc.assert(
      fc.property(combinations, ({ unit, costs, asText, transposed, headers, hiddenRows, place, excelTables, hiddenNotes }) => {
        const form = { asText, transposed, headers, ...(hiddenRows === 'none' ? {} : { hiddenRows }) };
        const workbook = arrange(reprint(tables, { unit, costs }), form, { place, excelTables, hiddenNotes: hiddenNotes && place === 'below' });
        expect(resultOf(workbook)).toEqual(expected);
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
