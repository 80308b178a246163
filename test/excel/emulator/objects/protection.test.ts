import { changedFormat } from '../model/cell-formats';
import { formatAt, setFormat } from '../model/cells';
import { inSheet, openNewWorkbook, refusalOf, type NewWorkbook } from '../../support/new-workbook';

let workbook: NewWorkbook;

beforeEach(async () => {
  workbook = await openNewWorkbook([['Skola', 7]]);
});

afterEach(() => {
  workbook.close();
});

test('a sheet is protected with what it still allows, and tells of it', async () => {
  const read = await inSheet(async (sheet, context) => {
    sheet.protection.protect({ allowSort: true, selectionMode: 'Normal' }, 'hemligt');
    sheet.protection.load('protected,options');
    await context.sync();
    const { options } = sheet.protection;
    return [sheet.protection.protected, options.allowSort, options.allowFormatCells];
  });

  expect(read).toEqual([true, true, false]);
  expect(workbook.sheet.protection).toEqual({ password: 'hemligt', allows: { allowSort: true } });
});

test('it is opened by its password only', async () => {
  const [wrong, right] = [
    await refusalOf(inSheet((sheet) => { sheet.protection.protect({}, 'hemligt'); sheet.protection.unprotect('annat'); })),
    await refusalOf(inSheet((sheet) => { sheet.protection.unprotect('hemligt'); })),
  ];

  expect([wrong, right, workbook.sheet.protection]).toEqual(['InvalidArgument', 'not refused', null]);
});

test('what is protected is not protected again', async () => {
  const sheet = await refusalOf(inSheet(({ protection }) => { protection.protect(); protection.protect(); }));
  const book = await refusalOf(inSheet((_sheet, context) => { const { protection } = context.workbook; protection.protect(); protection.protect(); }));

  expect([sheet, book]).toEqual(['InvalidOperation', 'InvalidOperation']);
});

test('locked cells of a protected sheet are not written; others are', async () => {
  const { sheet } = workbook;
  setFormat(sheet, 0, 1, changedFormat(formatAt(sheet, 0, 1), { isLocked: false }));
  sheet.protection = { password: null, allows: {} };
  const locked = await refusalOf(inSheet((proxy) => { proxy.getRange('A1:B1').values = [['a', 1]]; }));
  const open = await refusalOf(inSheet((proxy) => { proxy.getRange('B1').values = [[8]]; }));

  expect([locked, open]).toEqual(['AccessDenied', 'not refused']);
});

test('a protected workbook keeps its sheets, and lets their cells be written', async () => {
  const isProtected = await inSheet(async (_sheet, context) => {
    context.workbook.protection.protect();
    context.workbook.protection.load('protected');
    await context.sync();
    return context.workbook.protection.protected;
  });
  const refused = await Promise.all([
    refusalOf(inSheet((_sheet, context) => { context.workbook.worksheets.add('Nytt'); })),
    refusalOf(inSheet((sheet) => { sheet.name = 'Annat'; })),
    refusalOf(inSheet((sheet) => { sheet.getRange('A1').values = [['b']]; })),
  ]);

  expect([isProtected, ...refused]).toEqual([true, 'AccessDenied', 'AccessDenied', 'not refused']);
});
