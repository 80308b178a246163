import { uniqueNames } from '../../../../src/workbook/write/basis/unique-names';

describe('uniqueNames', () => {
  it('numbers the later of names that a worksheet takes for the same', () => {
    expect(uniqueNames(['Vård', 'Skola', 'vård', 'VÅRD'])).toEqual(['Vård', 'Skola', 'vård (2)', 'VÅRD (3)']);
  });

  it('gives no name that another row is printed with', () => {
    expect(uniqueNames(['Vård', 'Vård', 'Vård (2)'])).toEqual(['Vård', 'Vård (3)', 'Vård (2)']);
  });

  it('keeps clear of names that are taken, and names rows without a label', () => {
    expect(uniqueNames(['Alla', '', ''], ['alla'])).toEqual(['Alla (2)', '–', '– (2)']);
  });
});
