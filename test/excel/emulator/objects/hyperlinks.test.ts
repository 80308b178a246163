import { changedFormat } from '../model/cell-formats';
import { cellAt, formatAt, setFormat } from '../model/cells';
import { inSheet, openNewWorkbook, refusalOf, type NewWorkbook } from '../../support/new-workbook';

let workbook: NewWorkbook;

beforeEach(async () => {
  workbook = await openNewWorkbook([['Skola', 7]]);
});

afterEach(() => {
  workbook.close();
});

const TO_PRICES = { documentReference: "'Volymer och priser'!B5", screenTip: 'Volymer' };

test('a link keeps what the cell holds, and makes it blue and underlined', async () => {
  await inSheet((sheet) => { sheet.getRange('A1').hyperlink = TO_PRICES; });

  expect(workbook.sheet.links).toEqual([{ row: 0, column: 0, address: null, ...TO_PRICES }]);
  expect(cellAt(workbook.sheet, 0, 0)).toMatchObject({ content: { kind: 'text', value: 'Skola' }, format: { style: 'Hyperlink', font: { color: '0563C1', underline: 'Single' } } });
});

test('the look of a link is the workbook’s own style where it has one', async () => {
  const { model, sheet } = workbook;
  model.styles.set('Hyperlink', changedFormat(formatAt(sheet, 0, 0), { font: { color: '00AA00', underline: 'Double' }, style: 'Hyperlink' }));
  await inSheet((proxy) => { proxy.getRange('A1').hyperlink = TO_PRICES; });

  expect(formatAt(sheet, 0, 0).font).toMatchObject({ color: '00AA00', underline: 'Double' });
});

test('a text to display replaces what the cell holds', async () => {
  await inSheet((sheet) => { sheet.getRange('B1').hyperlink = { ...TO_PRICES, textToDisplay: 'Till priserna' }; });

  expect(cellAt(workbook.sheet, 0, 1)?.content).toEqual({ kind: 'text', value: 'Till priserna' });
});

test('an empty cell shows where its link leads', async () => {
  await inSheet((sheet) => { sheet.getRange('C3').hyperlink = { address: 'https://example.org/' }; });

  expect(cellAt(workbook.sheet, 2, 2)?.content).toEqual({ kind: 'text', value: 'https://example.org/' });
});

test('a link is given back, and null where there is none', async () => {
  const [found, none, other] = await inSheet(async (sheet, context) => {
    sheet.getRange('B1').hyperlink = TO_PRICES;
    const ranges = ['B1', 'A1', 'A1:B1'].map((address) => sheet.getRange(address).load('hyperlink'));
    await context.sync();
    return ranges.map(({ hyperlink }) => hyperlink);
  });

  expect([found, none, other]).toEqual([{ ...TO_PRICES, textToDisplay: '7' }, null, null]);
});

test('clearing links leaves contents and looks', async () => {
  await inSheet((sheet) => {
    sheet.getRange('A1').hyperlink = TO_PRICES;
    sheet.getRange('A1:B1').clear('Hyperlinks');
  });

  expect(workbook.sheet.links).toEqual([]);
  expect(cellAt(workbook.sheet, 0, 0)).toMatchObject({ content: { value: 'Skola' }, format: { font: { underline: 'Single' } } });
});

test('a link that leads nowhere is refused', async () => {
  expect(await refusalOf(inSheet((sheet) => { sheet.getRange('A1').hyperlink = { screenTip: 'Volymer' }; }))).toBe('InvalidArgument');
});

test('a protected sheet takes links only where it allows them, in cells that are not locked', async () => {
  const { sheet } = workbook;
  const link = (): Promise<string> => refusalOf(inSheet((proxy) => { proxy.getRange('A1').hyperlink = TO_PRICES; }));
  sheet.protection = { password: null, allows: {} };
  const forbidden = await link();
  sheet.protection = { password: null, allows: { allowInsertHyperlinks: true } };
  const locked = await link();
  setFormat(sheet, 0, 0, changedFormat(formatAt(sheet, 0, 0), { isLocked: false }));
  const allowed = await link();

  expect([forbidden, locked, allowed]).toEqual(['AccessDenied', 'AccessDenied', 'not refused']);
});
