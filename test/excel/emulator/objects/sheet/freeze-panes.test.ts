import { inSheet, openNewWorkbook, refusalOf, type NewWorkbook } from '../../../support/new-workbook';

let workbook: NewWorkbook;

beforeEach(async () => {
  workbook = await openNewWorkbook();
});

afterEach(() => {
  workbook.close();
});

test.each<[string, (panes: Excel.WorksheetFreezePanes) => void, { rows: number; columns: number } | null, string | null]>([
  ['rows', (panes) => { panes.freezeRows(3); }, { rows: 3, columns: 0 }, 'Underlag!1:3'],
  ['a row where none is said', (panes) => { panes.freezeRows(); }, { rows: 1, columns: 0 }, 'Underlag!1:1'],
  ['columns', (panes) => { panes.freezeColumns(2); }, { rows: 0, columns: 2 }, 'Underlag!A:B'],
  ['both', (panes) => { panes.freezeAt('A1:B3'); }, { rows: 3, columns: 2 }, 'Underlag!A1:B3'],
  ['rows by their range', (panes) => { panes.freezeAt('1:3'); }, { rows: 3, columns: 0 }, 'Underlag!1:3'],
  ['nothing any more', (panes) => { panes.freezeRows(3); panes.unfreeze(); }, null, null],
])('freezes %s', async (_name, freeze, frozen, address) => {
  const found = await inSheet(async ({ freezePanes }, context) => {
    freeze(freezePanes);
    const location = freezePanes.getLocationOrNullObject();
    location.load('address');
    await context.sync();
    return location.isNullObject ? null : location.address;
  });

  expect([workbook.sheet.frozen, found]).toEqual([frozen, address]);
});

test('the place of frozen panes is not found where there are none', async () => {
  expect(await refusalOf(inSheet(({ freezePanes }) => { freezePanes.getLocation().load('address'); }))).toBe('ItemNotFound');
});

test('no rows at all cannot be frozen', async () => {
  expect(await refusalOf(inSheet(({ freezePanes }) => { freezePanes.freezeRows(0); }))).toBe('InvalidArgument');
});
