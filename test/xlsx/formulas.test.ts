import { buildWorkbook, cellsOf, formulasOf, readSheet } from './support/build-workbook';
import { refusalOf } from './support/refusal';

describe('formulas', () => {
  it('reads formulas with their cached values of every type', () => {
    const sheet = readSheet(
      '<row><c><f>SUM(B2:B9)*1.054</f><v>12.5</v></c><c t="str"><f>"Budget "&amp;2025</f><v>Budget 2025</v></c>' +
        '<c t="b"><f>1&lt;2</f><v>1</v></c><c t="e"><f>1/0</f><v>#DIV/0!</v></c></row>',
    );
    const numberFormat = 'General';
    expect(cellsOf(sheet)).toEqual({
      A1: { value: 12.5, type: 'number', numberFormat, formula: '=SUM(B2:B9)*1.054' },
      B1: { value: 'Budget 2025', type: 'text', numberFormat, formula: '="Budget "&2025' },
      C1: { value: true, type: 'boolean', numberFormat, formula: '=1<2' },
      D1: { value: '#DIV/0!', type: 'error', numberFormat, formula: '=1/0' },
    });
  });

  it('does not double the equals sign of writers that write one', () => {
    expect(formulasOf(readSheet('<row><c><f>=A2</f><v>1</v></c></row>'))).toEqual({ A1: '=A2' });
  });

  it('writes a shared formula out for each cell', () => {
    const sheet = readSheet(
      '<row r="2"><c r="C2"><f t="shared" ref="C2:D4" si="0">A2*$B$1+Blad2!A$1</f><v>1</v></c><c r="D2"><f t="shared" si="0"/><v>2</v></c></row>' +
        '<row r="4"><c r="D4"><f t="shared" si="0"/><v>3</v></c></row>',
    );
    expect(formulasOf(sheet)).toEqual({
      C2: '=A2*$B$1+Blad2!A$1',
      D2: '=B2*$B$1+Blad2!B$1',
      D4: '=B4*$B$1+Blad2!B$1',
    });
  });

  it('takes the latest formula under a number, and a cell\'s own text before the shared one', () => {
    const sheet = readSheet(
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1</f><v>1</v></c></row><row r="2"><c r="A2"><f t="shared" si="0">B2+0</f><v>1</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">C3</f><v>1</v></c></row><row r="4"><c r="A4"><f t="shared" si="0"/><v>1</v></c></row>',
    );
    expect(formulasOf(sheet)).toEqual({ A1: '=B1', A2: '=B2+0', A3: '=C3', A4: '=C4' });
  });

  it('keeps the value of a cell whose shared formula stands nowhere', () => {
    expect(cellsOf(readSheet('<row><c><f t="shared" si="5"/><v>7</v></c></row>'))['A1']).toEqual({
      value: 7,
      type: 'number',
      numberFormat: 'General',
      formula: null,
    });
  });

  it('gives every cell of an array its formula, and no cell beside it', () => {
    const sheet = readSheet(
      '<row r="1"><c r="A1"><f t="array" ref="A1:B2">TRANSPOSE(D1:E2)</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c></row>' +
        '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>5</v></c></row><row r="3"><c r="A3"><v>6</v></c><c r="B3"><f t="array" ref="B3">SUM(A1:A2*B1:B2)</f><v>9</v></c></row>',
    );
    const array = '=TRANSPOSE(D1:E2)';
    expect(formulasOf(sheet)).toEqual({ A1: array, B1: array, A2: array, B2: array, B3: '=SUM(A1:A2*B1:B2)' });
  });

  it('reads an array over the whole sheet without writing it out', () => {
    const sheet = readSheet('<row r="1"><c r="A1"><f t="array" ref="A1:XFD1048576">ROW(A:A)</f><v>1</v></c></row>');
    expect(formulasOf(sheet)).toEqual({ A1: '=ROW(A:A)' });
  });

  it('refuses a long formula that is shared until it fills the memory', () => {
    const long = `A1&amp;"${'lång '.repeat(40_000)}"`;
    const clones = '<c><f t="shared" si="0"/><v>1</v></c>'.repeat(2_000);
    const bytes = buildWorkbook({ sheets: [`<row><c><f t="shared" ref="A1:ZZ1" si="0">${long}</f><v>1</v></c>${clones}</row>`] });
    expect(refusalOf(bytes)).toEqual({ reason: 'too-large', where: 'xl/worksheets/sheet1.xml' });
  });
});
