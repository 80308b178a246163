import { readFileSync } from 'node:fs';
import { goldenWorkbooks, renderWorkbook } from './golden-workbooks';

describe('what is said of a workbook', () => {
  it.each(goldenWorkbooks())('$name: as reviewed', ({ name, expectedFile }) => {
    expect(renderWorkbook(name).split('\n')).toEqual(readFileSync(expectedFile, 'utf8').split('\n'));
  });
});
