import { openExcel } from '../../support/open-excel';
import { smallWorkbook } from '../../support/small-workbook';

/** Of the processor's time, far above what it takes: the test is there for what grows with the square of the cells. */
const LIMIT_MS = 6_000;

it('writes 20,000 cells and reads 50,000 without any of it growing with the square of their number', async () => {
  const { emulator, close } = await openExcel(smallWorkbook('Underlag'));
  const values = Array.from({ length: 2000 }, (_, row) => Array.from({ length: 10 }, (_, column) => (column === 0 ? `Rad ${row}` : row * column)));
  const start = process.cpuUsage();
  const texts = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Underlag');
    sheet.getRange('A1:J2000').formulas = values;
    await context.sync();
    const range = sheet.getRange('A1:J5000');
    range.load('values,formulas,text,numberFormat,valueTypes');
    await context.sync();
    return range.text;
  });
  const { user, system } = process.cpuUsage(start);
  const time = (user + system) / 1000;
  close();
  expect(texts[1999]?.[1]).toBe('1999');
  expect(emulator.model.sheets[0]?.rows.size).toBe(2000);
  process.stdout.write(`20,000 cells written and 50,000 read five ways: ${Math.round(time)} ms of the processor\n`);
  expect(time).toBeLessThan(LIMIT_MS);
});
