import { cellOf } from '../../../src/excel/read/cell-of';

const answered = (value: unknown, valueType: string, formula: unknown = value, numberFormat: unknown = 'General'): ReturnType<typeof cellOf> =>
  cellOf({ value, valueType, formula, numberFormat });

describe('a cell as Excel answers', () => {
  it('is nothing where it holds nothing', () => {
    expect(answered('', 'Empty')).toBeNull();
    expect(answered('', 'String')).toBeNull();
    expect(answered(null, 'Empty')).toBeNull();
  });

  it('has a kind by its value, and a date by its number format', () => {
    expect(answered(12.5, 'Double')).toEqual({ value: 12.5, type: 'number', numberFormat: 'General', formula: null });
    expect(answered(45000, 'Double', 45000, 'yyyy-mm-dd')).toMatchObject({ value: 45000, type: 'date' });
    expect(answered(true, 'Boolean')).toMatchObject({ value: true, type: 'boolean' });
    expect(answered('#REF!', 'Error', '=A1')).toMatchObject({ value: '#REF!', type: 'error', formula: '=A1' });
    expect(answered('#REF!', 'String')).toMatchObject({ value: '#REF!', type: 'text', formula: null });
    expect(answered('1,5', 'String', '1,5', '@')).toMatchObject({ value: '1,5', type: 'text', numberFormat: '@' });
    // A linked data type, as Excel's shares and places.
    expect(answered('Stockholm', 'RichValue')).toMatchObject({ value: 'Stockholm', type: 'text' });
  });

  it('is a formula, or a text that looks like one', () => {
    expect(answered('', 'String', '=""')).toMatchObject({ value: '', type: 'text', formula: '=""' });
    expect(answered('=A1', 'String', '=A1')).toMatchObject({ value: '=A1', type: 'text', formula: null });
    expect(answered('A1', 'String', '=A1')).toMatchObject({ value: 'A1', formula: '=A1' });
  });

  it('has the number format that a file would name', () => {
    expect(['', 'general', 'GENERAL', null, '0%'].map((format) => answered(1, 'Double', 1, format)?.numberFormat)).toEqual(['General', 'General', 'General', 'General', '0%']);
  });
});
