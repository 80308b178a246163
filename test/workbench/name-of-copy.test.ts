import { nameOfCopy } from '../../src/workbench/bar/save-copy';

describe('the name of a saved copy', () => {
  it.each([
    ['Driftbudget.xlsx', 'Driftbudget volymplan.xlsx'],
    ['Driftbudget volymplan.xlsx', 'Driftbudget volymplan.xlsx'],
    ['Makro 2.1.XLSM', 'Makro 2.1 volymplan.XLSM'],
    ['utan ändelse', 'utan ändelse volymplan.xlsx'],
  ])('%s → %s', (name, copy) => {
    expect(nameOfCopy(name)).toBe(copy);
  });
});
