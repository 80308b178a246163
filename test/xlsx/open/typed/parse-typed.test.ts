import { parseTyped } from '../../../../src/xlsx/open/typed/parse-typed';

const number = (value: number, numberFormat?: string) => ({ kind: 'number', value, ...(numberFormat === undefined ? {} : { numberFormat }) });
const text = (value: string) => ({ kind: 'text', value });

describe('what a Swede types', () => {
  it.each([
    ['1 234,5', number(1234.5)],
    ['1\u00a0234\u202f567', number(1234567)],
    ['\u2212386 165', number(-386165)],
    ['-0,1', number(-0.1)],
    ['+7', number(7)],
    [' 12 ', number(12)],
    ['2.5', number(2.5)],
    ['1.234', text('1.234')],
    ['1,234', number(1.234)],
    ['12 34', text('12 34')],
    ['1e3', number(1000)],
    ['1e999', text('1e999')],
    ['2,5 %', number(0.025, '0.0%')],
    ['3,1%', number(0.031, '0.0%')],
    ['5 %', number(0.05, '0%')],
    ['-1,25 %', number(-0.0125, '0.00%')],
    ['%', text('%')],
    ['-', text('-')],
    ['sant', { kind: 'boolean', value: true }],
    ['FALSKT', { kind: 'boolean', value: false }],
    ['', { kind: 'blank' }],
    ['   ', { kind: 'blank' }],
    ["'0123", text('0123')],
    ["'=1+1", text('=1+1')],
    ['Dagbarn 1', text('Dagbarn 1')],
    ['2026-01-31', { kind: 'date', iso: '2026-01-31' }],
    ['2026-02-30', text('2026-02-30')],
    ['1899-12-31', text('1899-12-31')],
    ['2025-01', text('2025-01')],
    ['1 234,5 tkr', text('1 234,5 tkr')],
    ['<img src=x onerror=alert(1)>', text('<img src=x onerror=alert(1)>')],
  ])('%j', (typed, content) => {
    expect(parseTyped(typed, 'sv')).toEqual(content);
  });
});

describe('what is typed in English', () => {
  it.each([
    ['1,234.5', number(1234.5)],
    ['1,234', number(1234)],
    ['1,234,567', number(1234567)],
    ['2,5', number(2.5)],
    ['2.5 %', number(0.025, '0.0%')],
    ['TRUE', { kind: 'boolean', value: true }],
  ])('%j', (typed, content) => {
    expect(parseTyped(typed, 'en')).toEqual(content);
  });
});

describe('in a cell with a number format', () => {
  it('of percentages a number is so many percent', () => {
    expect(parseTyped('3,1', 'sv', '0.0%')).toEqual(number(0.031));
    expect(parseTyped('0,5', 'sv', '0.0%')).toEqual(number(0.005));
    expect(parseTyped('3,1 %', 'sv', '0.0%')).toEqual(number(0.031, '0.0%'));
  });

  it('of text it is text', () => {
    expect(parseTyped('12', 'sv', '@')).toEqual(text('12'));
  });
});

describe('formulas', () => {
  const formula = (written: string) => ({ kind: 'formula', formula: written });

  it.each([
    ['=SUMMA(A1:A3;2,5)', '=SUM(A1:A3,2.5)'],
    ['=SUM(A1,B2)', '=SUM(A1,B2)'],
    ['=summa.omf(C:C; A:A; ">0,5")', '=SUMIFS(C:C, A:A, ">0,5")'],
    ['=OM(A1>0;"ja; nej";FALSKT)', '=IF(A1>0,"ja; nej",FALSE)'],
    ["='Volymer och priser'!$B$3*1,031", "='Volymer och priser'!$B$3*1.031"],
    ['=-A1^2%', '=-A1^2%'],
    ['=XLETAUPP(A1;B:B;C:C)', '=_xlfn.XLOOKUP(A1,B:B,C:C)'],
    ['=Tabell1[Pris]*2', '=Tabell1[Pris]*2'],
    ['=OM(A1;;1)', '=IF(A1,,1)'],
    ['=IDAG()', '=TODAY()'],
    ['=(A1+B1)/2', '=(A1+B1)/2'],
    ['=MEDEL(1,5;2)', '=AVERAGE(1.5,2)'],
  ])('%s in Swedish', (typed, written) => {
    expect(parseTyped(typed, 'sv')).toEqual(formula(written));
  });

  it.each(['=1+', '=SUMMA(A1', '=A1 B1', '=)', '=A1:', '=SUMMA(A1;B1))', '="utan slut', '={1;2}', '=A1#', '=Blad!', '=*2'])('%s is none, and stays as text', (typed) => {
    expect(parseTyped(typed, 'sv')).toEqual(text(typed));
  });

  it('in English have commas between arguments and a point for decimals', () => {
    expect(parseTyped('=ROUND(A1,2)*2.5', 'en')).toEqual(formula('=ROUND(A1,2)*2.5'));
    expect(parseTyped('=MAX(1,5)', 'en')).toEqual(formula('=MAX(1,5)'));
  });

  it('that go deeper than anybody writes are text, and end', () => {
    const deep = `=${'('.repeat(5000)}1${')'.repeat(5000)}`;
    expect(parseTyped(deep, 'sv')).toEqual(text(deep));
  });
});
