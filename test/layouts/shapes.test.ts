import { describeFinding, inspect } from '../support/inspect';
import { workbookFromRows } from '../support/sheet-from-rows';
import { SHAPES } from './shapes';

describe('shapes of tables that people use', () => {
  it.each(SHAPES)('$name', ({ rows, options, role, range, periods, totals }) => {
    const { tables, findings } = inspect(workbookFromRows(rows, options));
    expect(findings.filter(({ severity }) => severity !== 'info').map(describeFinding)).toEqual([]);
    const read = tables.map((table) => ({
      role: table.role,
      range: table.range,
      periods: table.columns.filter((column) => column.role === 'period').map(({ header }) => header),
      totals: Object.fromEntries(
        table.rows.filter(({ kind }) => kind === 'total' || kind === 'subtotal').map(({ label, addends }) => [label, addends.length]),
      ),
    }));
    expect(read).toEqual([{ role, range, periods, totals }]);
  });
});
