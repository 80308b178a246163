import { formatAmount } from '../../src/app/format/format-amount';
import { formatNumber } from '../../src/app/format/format-number';
import { formatInterval, formatPercent } from '../../src/app/format/format-percent';

const plainSpaces = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('numbers as they are written', () => {
  it.each([
    [-321690, '−321 690', '−321,690'],
    [1234567.5, '1 234 567,5', '1,234,567.5'],
    [-0.4, '−0,4', '−0.4'],
    [999, '999', '999'],
    [-0, '0', '0'],
    [0.1 + 0.2, '0,3', '0.3'],
    [1e21, '1 000 000 000 000 000 000 000', '1,000,000,000,000,000,000,000'],
  ])('%p', (value, swedish, english) => {
    expect(plainSpaces(formatNumber(value, 'sv'))).toBe(swedish);
    expect(formatNumber(value, 'en')).toBe(english);
  });

  it('uses the minus sign and no-break spaces, so that a number is never broken over two lines', () => {
    expect(formatAmount(-55769, 'tkr', 'sv')).toBe('\u221255\u00A0769\u00A0tkr');
  });

  it('rounds half away from zero, in decimals', () => {
    expect(formatNumber(1.005, 'sv', { most: 2 })).toBe('1,01');
    expect(formatNumber(-2.5, 'sv', { most: 0 })).toBe('−3');
    expect(formatNumber(-0.2, 'sv', { most: 0 })).toBe('0');
  });

  it('writes signs and decimals that are asked for', () => {
    expect(formatNumber(12, 'sv', { signed: true })).toBe('+12');
    expect(formatNumber(0, 'sv', { signed: true })).toBe('0');
    expect(plainSpaces(formatAmount(-55, 'mnkr', 'sv'))).toBe('−55,0 mnkr');
  });

  it('says nothing where there is no number', () => {
    expect(formatNumber(Number.NaN, 'sv')).toBe('–');
    expect(formatNumber(Number.POSITIVE_INFINITY, 'en')).toBe('–');
  });
});

describe('percentages', () => {
  it.each([
    [0.054, '5,4 %', '5.4%'],
    [0.07, '7 %', '7%'],
    [-0.895, '−89,5 %', '−89.5%'],
  ])('%p', (share, swedish, english) => {
    expect(plainSpaces(formatPercent(share, 'sv'))).toBe(swedish);
    expect(formatPercent(share, 'en')).toBe(english);
  });

  it('shows intervals with three decimals', () => {
    expect(plainSpaces(formatInterval(0.02481, 0.025149, 'sv'))).toBe('2,481–2,515 %');
    expect(formatInterval(0.02481, 0.025149, 'en')).toBe('2.481–2.515%');
  });
});
