import { ENGLISH } from './emulator/culture/cultures';
import { inSheet, refusalOf } from './support/new-workbook';
import { addSheet, emptyModel } from './emulator/model/sheets';
import { contentAt } from './emulator/model/cells';
import { openExcel, type OpenedExcel } from './support/open-excel';

/** Where Microsoft documents it, below https://learn.microsoft.com/office/dev/add-ins/. */
const MODEL = 'develop/application-specific-api-model';
const ERRORS = 'testing/application-specific-api-error-handling';
const LIMITS = 'concepts/resource-limits-and-performance-optimization';
const EVENTS = 'excel/excel-add-ins-events';

let excel: OpenedExcel;

beforeEach(async () => {
  const model = emptyModel();
  addSheet(model, 'Underlag');
  // The library hands `delayForCellEdit` on only where Excel says that it knows it.
  excel = await openExcel(model, { culture: ENGLISH, supported: { DelayForCellEdit: '1.1' } });
});

afterEach(() => {
  excel.close();
});

const valueAt = (row: number, column: number): unknown => {
  const [sheet] = excel.emulator.model.sheets;
  const content = sheet && contentAt(sheet, row, column);
  return content && 'value' in content ? content.value : null;
};

/** What Microsoft's library and the emulator say together, by the documented code. */
const REFUSALS: [string, string, string, () => Promise<unknown>][] = [
  [MODEL, 'a property that was not loaded cannot be read', 'PropertyNotLoaded', () => inSheet((sheet) => sheet.getRange('A1').address)],
  [MODEL, 'nor one that was loaded and not yet synchronised', 'PropertyNotLoaded', () => inSheet((sheet) => sheet.getRange('A1').load('address').address)],
  [MODEL, 'loading `name` does not load the rest', 'PropertyNotLoaded', () => inSheet(async (sheet, context) => { sheet.load('name'); await context.sync(); return sheet.visibility; })],
  [ERRORS, 'an object is of no use after its run', 'InvalidObjectPath', async () => {
    const range = await inSheet((sheet) => sheet.getRange('A1'));
    range.load('address');
    await range.context.sync();
  }],
  [ERRORS, 'a sheet that is not there', 'ItemNotFound', () => inSheet((_sheet, context) => { context.workbook.worksheets.getItem('Saknas').load('name'); })],
  [ERRORS, 'a table that is not there', 'ItemNotFound', () => inSheet((_sheet, context) => { context.workbook.tables.getItem('Saknas').load('name'); })],
  [ERRORS, 'a name that is not there', 'ItemNotFound', () => inSheet((_sheet, context) => { context.workbook.names.getItem('Saknas').load('formula'); })],
  [ERRORS, 'values of other dimensions than their range', 'InvalidArgument', () => inSheet((sheet) => { sheet.getRange('A1:B2').values = [[1, 2, 3]]; })],
  [ERRORS, 'an address that is none', 'InvalidArgument', () => inSheet((sheet) => { sheet.getRange('A1:').load('address'); })],
  [ERRORS, 'a sheet whose name is taken', 'ItemAlreadyExists', () => inSheet((_sheet, context) => { context.workbook.worksheets.add('UNDERLAG'); })],
  [ERRORS, 'a sheet with a name that no sheet can have', 'InvalidArgument', () => inSheet((_sheet, context) => { context.workbook.worksheets.add('a/b'); })],
  [ERRORS, 'locked cells of a protected sheet', 'AccessDenied', () => inSheet((sheet) => { sheet.protection.protect(); sheet.getRange('A1').values = [[1]]; })],
  [LIMITS, 'a request of more than 5 MB', 'RequestPayloadSizeLimitExceeded', () => inSheet((sheet) => { sheet.getRange('A1:A1000').values = Array.from({ length: 1_000 }, () => ['x'.repeat(6_000)]); })],
];

test.each(REFUSALS)('%s: %s: %s', async (_page, _what, code, ask) => {
  expect(await refusalOf(ask())).toBe(code);
});

test(`${ERRORS}: a refusal says where it was met`, async () => {
  const asked = inSheet((_sheet, context) => { context.workbook.worksheets.getItem('Saknas').load('name'); });

  await expect(asked).rejects.toMatchObject({ code: 'ItemNotFound', debugInfo: { code: 'ItemNotFound', errorLocation: expect.stringMatching(/getItem/i) as string } });
});

test(`${MODEL}: \`…OrNullObject\` tells of what is not there without an error, and takes what is done to it`, async () => {
  const found = await inSheet(async (_sheet, context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Saknas');
    missing.load('name');
    missing.getRange('A1').values = [[1]];
    const there = context.workbook.worksheets.getItemOrNullObject('Underlag');
    await context.sync();
    return [missing.isNullObject, there.isNullObject];
  });

  expect(found).toEqual([true, false]);
});

test(`${MODEL}: nothing is done before it is synchronised`, async () => {
  const [before, after] = await inSheet(async (sheet, context) => {
    sheet.getRange('A1').values = [[1]];
    const early = valueAt(0, 0);
    await context.sync();
    return [early, valueAt(0, 0)];
  });

  expect([before, after]).toEqual([null, 1]);
});

test(`${ERRORS}: what stands before the failing action of a batch has had its effect, what stands after has not`, async () => {
  const code = await refusalOf(
    inSheet((sheet) => {
      sheet.getRange('A1').values = [[1]];
      sheet.getRange('B1:B2').values = [[1]] as unknown[][];
      sheet.getRange('C1:D1').values = [[1, 2, 3]];
      sheet.getRange('E1').values = [[5]];
    }),
  );

  expect([code, valueAt(0, 0), valueAt(0, 4)]).toEqual(['InvalidArgument', 1, null]);
});

test(`${LIMITS}: an answer of more than 5 MB is refused`, async () => {
  for (let start = 1; start <= 1_000; start += 250) {
    await inSheet((sheet) => { sheet.getRange(`A${start}:A${start + 249}`).values = Array.from({ length: 250 }, () => ['x'.repeat(6_000)]); });
  }

  expect(await refusalOf(inSheet((sheet) => { sheet.getRange('A1:A1000').load('values'); }))).toBe('ResponsePayloadSizeLimitExceeded');
});

test(`${ERRORS}: while a person writes in a cell requests are refused, and wait where they are asked to`, async () => {
  excel.emulator.startEditing();
  const code = await refusalOf(inSheet((sheet) => { sheet.getRange('A1').values = [[1]]; }));
  const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getItem('Underlag').getRange('A1').values = [[2]];
    await context.sync();
  });
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  const whileEditing = valueAt(0, 0);
  excel.emulator.leaveCell();
  await waiting;

  expect([code, whileEditing, valueAt(0, 0)]).toEqual(['InvalidOperationInCellEditMode', null, 2]);
});

test(`${EVENTS}: a listener hears of changes, by whom and where, until it is removed`, async () => {
  const heard: string[] = [];
  const listener = await inSheet((sheet) =>
    sheet.onChanged.add((change) => {
      heard.push(`${change.address} ${change.source} ${change.triggerSource}`);
      return Promise.resolve();
    }),
  );
  await inSheet((sheet) => { sheet.getRange('A1:B2').values = [[1, 2], [3, 4]]; });
  excel.emulator.typeAsPerson('Underlag', 'C3', '5', 'Remote');
  await new Promise((resolve) => { setTimeout(resolve, 20); });
  await Excel.run(listener.context, async (context) => {
    listener.remove();
    await context.sync();
  });
  excel.emulator.typeAsPerson('Underlag', 'C4', '6');
  await new Promise((resolve) => { setTimeout(resolve, 20); });

  expect(heard).toEqual(['A1:B2 Local ThisLocalAddin', 'C3 Remote Unknown']);
});

test('what the emulator has not it refuses by name, and never silently', async () => {
  const asked = inSheet((sheet) => { sheet.getRange('A1').sort.apply([{ key: 0 }]); });

  await expect(asked).rejects.toMatchObject({ code: 'NotImplemented', message: expect.stringMatching(/sort/i) as string });
});
