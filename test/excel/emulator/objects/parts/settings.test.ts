import { inSheet, openNewWorkbook, refusalOf, type NewWorkbook } from '../../../support/new-workbook';

let workbook: NewWorkbook;

beforeEach(async () => {
  workbook = await openNewWorkbook();
  workbook.model.settings['språk'] = 'sv';
});

afterEach(() => {
  workbook.close();
});

test('settings are added, changed, listed and deleted', async () => {
  const listed = await inSheet(async (_sheet, context) => {
    const { settings } = context.workbook;
    settings.add('val', { år: 2025 });
    settings.getItem('språk').value = 'en';
    settings.load('items/key,items/value');
    await context.sync();
    const entries = settings.items.map(({ key, value }) => [key, value as unknown]);
    settings.getItem('språk').delete();
    return entries;
  });

  expect(listed).toEqual([['språk', 'en'], ['val', { år: 2025 }]]);
  expect(workbook.model.settings).toEqual({ val: { år: 2025 } });
});

test('a setting that is not there is the null object, or not found', async () => {
  const isNull = await inSheet(async (_sheet, context) => {
    const setting = context.workbook.settings.getItemOrNullObject('val');
    await context.sync();
    return setting.isNullObject;
  });
  const refused = await refusalOf(inSheet((_sheet, context) => { context.workbook.settings.getItem('val').load('value'); }));

  expect([isNull, refused]).toEqual([true, 'ItemNotFound']);
});
