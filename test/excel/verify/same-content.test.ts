import { differenceTo } from '../../../src/excel/verify/same-content';
import { isSameCell } from '../../../src/excel/verify/same-cell';
import type { SheetCell } from '../../../src/workbook/workbook';
import type { CellContent } from '../../../src/workbook/write/write-plan';

function cell(value: SheetCell['value'], formula: string | null = null, type?: SheetCell['type']): SheetCell {
  const kind = typeof value === 'number' ? 'number' : typeof value === 'boolean' ? 'boolean' : 'text';
  return { value, type: type ?? kind, numberFormat: 'General', formula };
}

const formula = (text: string, value: number | string | boolean): CellContent => ({ kind: 'formula', formula: text, value });

describe('what is read back', () => {
  it.each<[string, CellContent, SheetCell | undefined, ReturnType<typeof differenceTo>]>([
    ['a number', { kind: 'number', value: 0.1 + 0.2 }, cell(0.3), null],
    ['a number shown as a date', { kind: 'number', value: 45000 }, cell(45000, null, 'date'), null],
    ['another number', { kind: 'number', value: 1 }, cell(1.0000001), 'content'],
    ['a number as text', { kind: 'number', value: 1 }, cell('1'), 'content'],
    ['a number as formula', { kind: 'number', value: 1 }, cell(1, '=1'), 'content'],
    ['nothing for a number', { kind: 'number', value: 0 }, undefined, 'content'],
    ['a text', { kind: 'text', value: '=A1' }, cell('=A1'), null],
    ['a text of two lines', { kind: 'text', value: 'a\r\nb' }, cell('a\nb'), null],
    ['an empty text', { kind: 'text', value: '' }, undefined, null],
    ['a text that has become a number', { kind: 'text', value: '1-2' }, cell(46024), 'content'],
    ['a text that has become an error', { kind: 'text', value: '#REF!' }, cell('#REF!', null, 'error'), 'content'],
    ['a boolean', { kind: 'boolean', value: false }, cell(false), null],
    ['another boolean', { kind: 'boolean', value: false }, cell(true), 'content'],
    ['a blank', { kind: 'blank' }, undefined, null],
    ['something for a blank', { kind: 'blank' }, cell(0), 'content'],
    ['something for a cell that is gone', { kind: 'gone' }, cell('x'), 'content'],
    ['a formula', formula('=Blad1!A1+1', 2), cell(2, '=Blad1!A1+1'), null],
    ['a formula to the öre', formula('=A1', 1234567.891), cell(1234567.8910000001, '=A1'), null],
    ['a formula that Excel writes in another way', formula("='Underlag'!a1 + 1", 3.0001), cell(5, '=Underlag!A1+1'), 'value'],
    ['a formula with another value', formula('=A1', 1.01), cell(1.02, '=A1'), 'value'],
    ['a formula with an error', formula('=A1', 1), cell('#NAME?', '=A1', 'error'), 'value'],
    ['a formula in other words with the right value', formula('=Tabell1[[#This Row],[Pris]]', 7), cell(7, '=[@Pris]'), null],
    ['another formula with another value', formula('=A1', 1), cell(2, '=B1'), 'content'],
    ['a constant for a formula', formula('=A1', 1), cell(1), 'content'],
    ['nothing for a formula', formula('=A1', ''), undefined, 'content'],
    ['a formula that gives an empty text', formula('=IF(A1,"","")', ''), cell('', '=IF(A1,"","")'), null],
  ])('tells %s', (_, content, found, difference) => {
    expect(differenceTo(content, found, 'Blad1')).toBe(difference);
  });
});

describe('two readings of a cell', () => {
  it('are the same whatever it looks like', () => {
    expect(isSameCell(undefined, undefined)).toBe(true);
    expect(isSameCell(cell(1), { ...cell(1, null, 'date'), numberFormat: 'yyyy' })).toBe(true);
    expect(isSameCell(cell(1, '=NOW()'), cell(2, '=NOW()'))).toBe(true);
  });

  it('differ in formula, value and kind', () => {
    const readings = [undefined, cell(1), cell('1'), cell(true), cell(1, '=A1'), cell(2, '=A1'), cell('#N/A'), cell('#N/A', null, 'error')];
    readings.forEach((one, i) => {
      readings.forEach((other, j) => {
        expect(isSameCell(one, other)).toBe(i === j);
      });
    });
  });
});
