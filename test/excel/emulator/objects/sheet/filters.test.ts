import { inSheet, openNewWorkbook, refusalOf, type NewWorkbook } from '../../../support/new-workbook';

let workbook: NewWorkbook;

beforeEach(async () => {
  workbook = await openNewWorkbook([['Skola', 'Elever'], ['A', 1], ['B', 2]]);
});

afterEach(() => {
  workbook.close();
});

interface FilterState {
  readonly isEnabled: boolean;
  readonly isFiltered: boolean;
  readonly address: string | null;
}

async function stateOf(find: (sheet: Excel.Worksheet) => Excel.AutoFilter): Promise<FilterState> {
  return inSheet(async (sheet, context) => {
    const filter = find(sheet).load('enabled,isDataFiltered');
    const range = filter.getRangeOrNullObject();
    range.load('address');
    await context.sync();
    return { isEnabled: filter.enabled, isFiltered: filter.isDataFiltered, address: range.isNullObject ? null : range.address };
  });
}

test('a sheet has a filter when one is applied, and none when it is removed', async () => {
  const before = await stateOf(({ autoFilter }) => autoFilter);
  await inSheet((sheet) => { sheet.autoFilter.apply(sheet.getRange('A1:B3')); });
  const applied = await stateOf(({ autoFilter }) => autoFilter);
  await inSheet(({ autoFilter }) => { autoFilter.remove(); });
  const after = await stateOf(({ autoFilter }) => autoFilter);

  const none = { isEnabled: false, isFiltered: false, address: null };
  expect([before, applied, after]).toEqual([none, { isEnabled: true, isFiltered: false, address: 'Underlag!A1:B3' }, none]);
});

test('rows that a filter hides come back when its criteria are cleared', async () => {
  const { sheet } = workbook;
  sheet.filter = { top: 0, left: 0, bottom: 2, right: 1 };
  sheet.hiddenRows = new Set([1, 7]);
  const { isFiltered } = await stateOf(({ autoFilter }) => autoFilter);
  await inSheet(({ autoFilter }) => { autoFilter.clearCriteria(); });

  expect([isFiltered, sheet.filter, [...sheet.hiddenRows]]).toEqual([true, { top: 0, left: 0, bottom: 2, right: 1 }, [7]]);
});

test('a table has a filter of its own, without its totals row', async () => {
  const { model, sheet } = workbook;
  await inSheet((proxy) => { proxy.tables.add('A1:B3', true).name = 'Skolor'; });
  const [table] = model.tables;
  expect(table?.name).toBe('Skolor');
  Object.assign(table ?? {}, { isFiltered: true, hasTotals: true });
  sheet.hiddenRows = new Set([1]);
  const filtered = await stateOf(({ tables }) => tables.getItem('Skolor').autoFilter);
  await inSheet(({ tables }) => { tables.getItem('Skolor').autoFilter.clearCriteria(); });

  expect(filtered).toEqual({ isEnabled: true, isFiltered: true, address: 'Underlag!A1:B2' });
  expect([sheet.hiddenRows.size, table?.isFiltered]).toEqual([0, false]);
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ['criteria, which are not emulated', (sheet) => { sheet.autoFilter.apply('A1:B3', 0, { filterOn: 'Values', values: ['A'] }); }, 'NotImplemented'],
  ['to say where a filter is when there is none', (sheet) => { sheet.autoFilter.getRange().load('address'); }, 'ItemNotFound'],
  ['to tell of criteria, which are not emulated', (sheet) => { sheet.autoFilter.load('criteria'); }, 'NotImplemented'],
])('refuses %s', async (_name, ask, code) => {
  expect(await refusalOf(inSheet((sheet) => { ask(sheet); }))).toBe(code);
});
