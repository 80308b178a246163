import { inSheet, openNewWorkbook, refusalOf, type NewWorkbook } from '../../../support/new-workbook';

let workbook: NewWorkbook;

beforeEach(async () => {
  workbook = await openNewWorkbook();
});

afterEach(() => {
  workbook.close();
});

test('a page is turned, fitted and given its titles', async () => {
  const read = await inSheet(async ({ pageLayout }, context) => {
    pageLayout.orientation = 'Landscape';
    pageLayout.zoom = { horizontalFitToPages: 1 };
    pageLayout.setPrintTitleRows('$1:$3');
    pageLayout.setPrintTitleColumns('A:B');
    pageLayout.load('orientation,zoom');
    const [rows, columns] = [pageLayout.getPrintTitleRows().load('address'), pageLayout.getPrintTitleColumnsOrNullObject().load('address')];
    await context.sync();
    return [pageLayout.orientation, pageLayout.zoom, rows.address, columns.address];
  });

  expect(workbook.sheet.page).toEqual({ orientation: 'Landscape', fitWide: 1, fitHigh: null, titleRows: '$1:$3', titleColumns: '$A:$B' });
  expect(read).toEqual(['Landscape', { horizontalFitToPages: 1, verticalFitToPages: null, scale: null }, 'Underlag!1:3', 'Underlag!A:B']);
});

test('a page that nobody has set is upright, at full size and without titles', async () => {
  const read = await inSheet(async ({ pageLayout }, context) => {
    pageLayout.load('orientation,zoom');
    const rows = pageLayout.getPrintTitleRowsOrNullObject();
    await context.sync();
    return [pageLayout.orientation, pageLayout.zoom, rows.isNullObject];
  });

  expect(read).toEqual(['Portrait', { horizontalFitToPages: null, verticalFitToPages: null, scale: 100 }, true]);
});

test('titles are taken away, and a page is let out of its fitting', async () => {
  await inSheet(({ pageLayout }) => {
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    pageLayout.setPrintTitleRows('1:1');
    pageLayout.setPrintTitleRows('');
    pageLayout.zoom = { scale: 100 };
  });

  expect(workbook.sheet.page).toMatchObject({ fitWide: null, fitHigh: null, titleRows: null });
});

test.each<[string, (layout: Excel.PageLayout) => void, string]>([
  ['titles that are no whole rows', (layout) => { layout.setPrintTitleRows('A1:C3'); }, 'InvalidArgument'],
  ['a size and a number of pages', (layout) => { layout.zoom = { scale: 100, horizontalFitToPages: 1 }; }, 'InvalidArgument'],
  ['a size out of bounds', (layout) => { layout.zoom = { scale: 5 }; }, 'InvalidArgument'],
  ['a size that the model cannot tell', (layout) => { layout.zoom = { scale: 80 }; }, 'NotImplemented'],
  ['margins, which are not emulated', (layout) => { layout.topMargin = 10; }, 'NotImplemented'],
])('refuses %s', async (_name, change, code) => {
  expect(await refusalOf(inSheet(({ pageLayout }) => { change(pageLayout); }))).toBe(code);
});
