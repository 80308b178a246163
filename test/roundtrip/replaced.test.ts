import type { BookCell, BookSheet } from './support/book';
import { bookOf, packed } from './support/book';
import { expectRoundTrip, expectUpToDate } from './support/expect-round-trip';
import { ACTIVITIES, BRIDGE, planSheets } from './support/plan-tables';
import { planInto, readBook, removeFrom } from '../support/plan-into-file';
import { partsOf, traces } from './support/compare-parts';

type Rows = readonly (readonly BookCell[])[];

/** The activity table with other cells; `row` and `column` counted from 0. */
function changed(change: (cell: BookCell, row: number, column: number) => BookCell): Rows {
  return ACTIVITIES.map((cells, row) => cells.map((cell, column) => change(cell, row, column)));
}

const LETTERS = 'ABCDE';
const TOTAL_ROW = 5;
const isTotal = (cell: BookCell, row: number): cell is number => row === TOTAL_ROW && typeof cell === 'number';
const sumOf = (column: number): string => `SUM(${LETTERS.charAt(column)}2:${LETTERS.charAt(column)}5)`;

const SUMS = changed((cell, row, column) => (isTotal(cell, row) ? { formula: sumOf(column), value: cell } : cell));
const SHARED_SUMS = changed((cell, row, column) => {
  if (!isTotal(cell, row)) return cell;
  return { xml: `<c r="@" s="1">${column === 1 ? '<f t="shared" ref="B6:E6" si="0">SUM(B2:B5)</f>' : '<f t="shared" si="0"/>'}<v>${cell}</v></c>` };
});
const ARRAY_SUMS = changed((cell, row, column) =>
  isTotal(cell, row) ? { xml: `<c r="@" s="2"><f t="array" ref="@">${sumOf(column)}</f><v>${cell}</v></c>` } : cell,
);
const PLAN_FORMULAS = changed((cell, row, column) =>
  row > 0 && row < TOTAL_ROW && column > 2 && typeof cell === 'number' ? { formula: `ROUND(${LETTERS.charAt(column - 1)}${row + 1}*1.025,-2)`, value: cell } : cell,
);
/** The last plan year's cells: none at all, one with a look, one without. */
const BLANK = changed((cell, row, column) => {
  if (column !== 4 || row === 0 || row === TOTAL_ROW) return cell;
  return row === 2 ? { xml: '<c r="@" s="2"/>' } : row === 3 ? { xml: '<c r="@"/>' } : null;
});

const FRAME_BY_FORMULA = BRIDGE.map((cells, row) =>
  cells.map((cell, column): BookCell => (row === 5 && typeof cell === 'number' ? { formula: `Budget!${LETTERS.charAt(column + 2)}6`, value: cell } : cell)),
);

function sheetsOf(rows: Rows, others: readonly BookSheet[] = []): BookSheet[] {
  return [...planSheets({ rows }), ...others];
}

const CASES: readonly (readonly [string, Uint8Array])[] = [
  ['blank cells', bookOf(sheetsOf(BLANK))],
  ['plans by formula', bookOf(sheetsOf(PLAN_FORMULAS))],
  ['totals by formula', bookOf(sheetsOf(SUMS))],
  ['totals by a shared formula', bookOf(sheetsOf(SHARED_SUMS))],
  ['totals by array formulas', bookOf(sheetsOf(ARRAY_SUMS))],
  ['a frame that is the plan’s total', bookOf(sheetsOf(SUMS).map((sheet) => (sheet.name === 'Ram' ? { ...sheet, rows: FRAME_BY_FORMULA } : sheet)))],
  [
    'an array formula of several cells over the plan',
    bookOf(
      sheetsOf(SUMS, [
        {
          name: 'Egna',
          rows: [[{ xml: '<c r="@"><f t="array" ref="A1:A2">Budget!D2:D3*2</f><v>-86200</v></c>' }], [{ xml: '<c r="@"><v>-168000</v></c>' }]],
        },
      ]),
    ),
  ],
  [
    'what a person makes of the plan: texts, truths, references to an Excel table, a volatile sum',
    bookOf([
      ...planSheets({ rows: SUMS, tables: [{ name: 'Tabell', range: 'A1:E6', hasTotals: true }] }),
      {
        name: 'Egna',
        rows: [
          [{ formula: '"Plan "&Budget!D2', value: 'Plan -43100' }],
          [{ xml: '<c r="@" t="b"><f>Budget!D2&lt;0</f><v>1</v></c>' }],
          [{ formula: 'SUM(Tabell[Plan 2027])', value: -164500 }],
          [{ xml: '<c r="@"><f ca="1">SUM(OFFSET(Budget!D2,0,0,4,1))</f><v>-164500</v></c>' }],
        ],
      },
    ]),
  ],
];

describe.each(CASES)('a replaced plan with %s', (_, bytes) => {
  it('is told against the same frame as before, and comes back to the byte', async () => {
    const plain = await planInto(bytes);
    const { bytes: written, prepared } = await expectRoundTrip(bytes, { replace: true });
    expect(prepared.plan.replaced.length).toBeGreaterThanOrEqual(8);
    expect(prepared.report.totals).toEqual(plain.prepared.report.totals);
    expect((await planInto(written)).prepared.report.totals).toEqual(plain.prepared.report.totals);
  });

  it('comes back also when it was planned before it was replaced, and under another scenario since', async () => {
    const planned = await planInto(bytes);
    const replaced = await planInto(planned.bytes, { replace: true });
    await expectUpToDate(replaced.bytes);
    expect((await planInto(replaced.bytes, { replace: true })).bytes).toBe(replaced.bytes);
    const other = await planInto(replaced.bytes, {}, { scenario: { kind: 'uplifts', uplifts: { 2027: 0.1, 2028: 0.1 } } });
    expect(other.bytes).not.toBe(replaced.bytes);
    await expectUpToDate(other.bytes);
    expect(traces(bytes, (await removeFrom(other.bytes)).bytes)).toEqual([]);
  });
});

it('an empty cell of the person’s keeps its look where another program has changed the looks in between', async () => {
  const { bytes } = await planInto(bookOf(sheetsOf(BLANK)), { replace: true });
  const parts = partsOf(bytes);
  const styles = parts.get('xl/styles.xml') ?? '';
  const saved = packed(Object.fromEntries([...parts, ['xl/styles.xml', styles.replace('</fonts>', '<font><sz val="9"/><name val="Arial"/></font></fonts>').replace(/<fonts count="(\d+)"/, (_, count: string) => `<fonts count="${Number(count) + 1}"`)]]));
  const removed = (await removeFrom(saved)).bytes;
  expect(partsOf(removed).get('xl/worksheets/sheet1.xml')).toContain('<c r="E3" s="2"/>');
  expect((await readBook(removed)).sheets[0]?.rows.get(2)?.has(4)).toBe(false);
});
