import fc from 'fast-check';
import { decimal, equals, negate, toNumber } from '../../../../src/core/numbers/decimal';
import { readNumber, settle } from '../../../../src/workbook/text/numbers/read-number';
import type { NumberReading } from '../../../../src/workbook/text/numbers/read-number';

function shown(reading: NumberReading): [number, number] | string {
  if (reading.state !== 'number') return reading.state;
  return [toNumber(reading.number.value), toNumber(reading.number.resolution)];
}

describe('a number as text', () => {
  it.each<[string, number, number]>([
    ['51 993', 51993, 1],
    ['1\u00a0234', 1234, 1],
    ['1\u202f234,5', 1234.5, 0.1],
    ['1\u2009234\u2009567', 1234567, 1],
    ['1\u2007234', 1234, 1],
    ["1'234", 1234, 1],
    ['11700', 11700, 1],
    ['1700 000', 1700000, 1],
    ['-55,0', -55, 0.1],
    ['\u22125', -5, 1],
    ['\u20135', -5, 1],
    ['\u2013 1,8', -1.8, 0.1],
    ['- 1,8', -1.8, 0.1],
    ['+8', 8, 1],
    ['+ 54,0', 54, 0.1],
    ['(1 234)', -1234, 1],
    ['(1,5) tkr', -1.5, 0.1],
    ['1 234 tkr', 1234, 1],
    ['Tkr 1 234', 1234, 1],
    ['12,5 mnkr', 12.5, 0.1],
    ['704 kr/dygn', 704, 1],
    ['500:-', 500, 1],
    ['0,123', 0.123, 0.001],
    ['0.1', 0.1, 0.1],
    ['12.50', 12.5, 0.01],
    ['1.234.567', 1234567, 1],
    ['1,234,567', 1234567, 1],
    ['1.234,5', 1234.5, 0.1],
    ['1,234.56', 1234.56, 0.01],
    ['1 234.567', 1234.567, 0.001],
    ['1234,567', 1234.567, 0.001],
    ['-0', 0, 1],
    ['\u00b10', 0, 1],
    ['1 234*', 1234, 1],
    ['1 234\u00b9', 1234, 1],
    ['  42\u00a0', 42, 1],
  ])('%j is %d, to %d', (text, value, resolution) => {
    expect(shown(readNumber(text))).toEqual([value, resolution]);
  });

  it.each<[string, number, number]>([
    ['25 %', 0.25, 0.01],
    ['8,6 %', 0.086, 0.001],
    ['-90 %', -0.9, 0.01],
    ['% 5', 0.05, 0.01],
    ['(12 %)', -0.12, 0.01],
  ])('%j is the share %d, to %d', (text, value, resolution) => {
    const reading = readNumber(text);
    expect(reading).toMatchObject({ state: 'number', isPercent: true, unit: null });
    expect(shown(reading)).toEqual([value, resolution]);
  });

  it.each([
    ['1 234 tkr', 'tkr'],
    ['12 kr', 'kr'],
    ['12 kr per dygn', 'kr'],
    ['1,5 mkr', 'mnkr'],
    ['8 246 dygn', 'dygn'],
    ['1 234', null],
  ])('%j has the unit %j', (text, unit) => {
    expect(readNumber(text)).toMatchObject({ state: 'number', unit });
  });

  it.each(['-', '\u2013', '\u2014', '\u2212', ' - ', '--', '- kr'])('%j is nothing', (text) => {
    expect(readNumber(text)).toEqual({ state: 'nothing' });
  });

  it.each(['', ' ', '\u00a0\u00a0', '\u200b'])('%j is blank', (text) => {
    expect(readNumber(text)).toEqual({ state: 'blank' });
  });

  it.each(['12 34', '1 23', '1 2345', '0 123', '1,23,456', '1O 234', 'Å378', 'ca 1 200', '1 234-', '-(5)', '1\n234', '1\t234', '5,', '\u00b15', '####', '10-15'])(
    '%j is unreadable',
    (text) => {
      expect(readNumber(text)).toEqual({ state: 'unreadable' });
    },
  );

  it.each(['Skola 1', 'Nämnd', '=A1+1', '+A1', '2024-01-15', '15/1 2024', '070-123 45 67', '08-123 456 78', '811218-9876', '2024-2025', '23/24', '12:30', 'LSS', '?'])(
    '%j is text',
    (text) => {
      expect(readNumber(text)).toEqual({ state: 'text' });
    },
  );

  it.each([
    ['#REF!', '#REF!'],
    ['#REFERENS!', '#REF!'],
    ['#SAKNAS!', '#N/A'],
    ['#DIVISION/0!', '#DIV/0!'],
    ['#DIV/0!', '#DIV/0!'],
    ['#VÄRDEFEL!', '#VALUE!'],
    ['#VARDEFEL!', '#VALUE!'],
    ['#NAMN?', '#NAME?'],
    ['#N/A', '#N/A'],
    ['#OGILTIGT!', '#NUM!'],
    ['#SKÄRNING!', '#NULL!'],
    ['#SPILL!', '#SPILL!'],
    [' #namn? ', '#NAME?'],
    ['Err:502', 'ERR:502'],
  ])('%j is the error %s', (text, name) => {
    expect(readNumber(text)).toEqual({ state: 'error', name });
  });

  it('keeps every digit of a long number', () => {
    const reading = readNumber('12 345 678 901 234 567 890,12');
    expect(reading).toMatchObject({ number: { value: decimal(1234567890123456789012n, 2), resolution: decimal(1, 2) } });
  });
});

describe('an ambiguous number', () => {
  it.each([
    ['1.234', '.', 1234, 1.234],
    ['12,345', ',', 12345, 12.345],
    ['-1.000', '.', -1000, -1],
  ])('%j may be either', (text, separator, thousands, decimals) => {
    const reading = readNumber(text);
    expect(reading).toMatchObject({ state: 'ambiguous', separator });
    if (reading.state !== 'ambiguous') return;
    expect([toNumber(reading.asThousands.value), toNumber(reading.asThousands.resolution)]).toEqual([thousands, 1]);
    expect([toNumber(reading.asDecimal.value), toNumber(reading.asDecimal.resolution)]).toEqual([decimals, 0.001]);
  });

  it.each<[string[], [number, number] | string, string]>([
    [['1.234', '0.5'], [1.234, 0.001], 'a zero before the point'],
    [['1.234', '12.5'], [1.234, 0.001], 'another number of decimals'],
    [['1.234', '1.234,5'], [1234, 1], 'both separators'],
    [['1.234', '1.234.567'], [1234, 1], 'a repeated separator'],
    [['1.234', '12 345'], [1.234, 0.001], 'thousands with a space'],
    [['1.234', '12,5'], [1234, 1], 'decimals with the other sign'],
    [['1,234', '1.234.567'], [1.234, 0.001], 'thousands with the other sign'],
    [['1.234', '2.345', '456', '-'], 'ambiguous', 'nothing'],
    [['1.234', '11700'], 'ambiguous', 'a number without thousands signs'],
    [['1.234', '1.5', '1.234.567'], 'ambiguous', 'a column that contradicts itself'],
    [['1.234', '1,234'], 'ambiguous', 'another ambiguous one'],
  ])('%j: the first is %j, because of %s', (column, expected) => {
    const [first] = settle(column.map(readNumber));
    expect(first && shown(first)).toEqual(expected);
  });

  it('leaves the others as they are, in their places', () => {
    const column = ['x', '1 000', '-', '2.000', '#REF!'].map(readNumber);
    const settled = settle(column);
    expect(settled.map(({ state }) => state)).toEqual(['text', 'number', 'nothing', 'number', 'error']);
    expect(settled.filter((_, index) => index !== 3)).toEqual(column.filter((_, index) => index !== 3));
  });
});

describe('a number written in any accepted way', () => {
  const spaces = [' ', '\u00a0', '\u202f', '\u2009', '\u2007', "'", '\u2019'];
  const written = fc.record({
    digits: fc.bigInt({ min: 0n, max: 10n ** 24n }),
    decimals: fc.integer({ min: 0, max: 6 }),
    thousands: fc.constantFrom('', ...spaces),
    comma: fc.constantFrom(',', '.'),
    sign: fc.constantFrom('', '+', '-', '- ', '\u2212', '\u2013', '\u2013 ', '()'),
    unit: fc.constantFrom('', ' %', '%', ' kr', ' tkr', ' mnkr'),
  });

  it('is read back exactly, with the step of its last digit', () => {
    fc.assert(
      fc.property(written, ({ digits, decimals, thousands, comma, sign, unit }) => {
        const all = digits.toString().padStart(decimals + 1, '0');
        const whole = all.slice(0, all.length - decimals);
        const fraction = all.slice(all.length - decimals);
        const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands);
        fc.pre(!(decimals === 3 && grouped === whole && whole.length <= 3 && whole !== '0'));
        const number = fraction === '' ? grouped : grouped + comma + fraction;
        const reading = readNumber(`${sign === '()' ? `(${number})` : sign + number}${unit}`);
        const scale = decimals + (unit.includes('%') ? 2 : 0);
        const value = sign === '' || sign === '+' ? decimal(digits, scale) : negate(decimal(digits, scale));
        expect(reading.state).toBe('number');
        if (reading.state !== 'number') return;
        expect(equals(reading.number.value, value)).toBe(true);
        expect(equals(reading.number.resolution, decimal(1, scale))).toBe(true);
        expect(reading.isPercent).toBe(unit.includes('%'));
      }),
      { numRuns: 3000 },
    );
  });
});
