import { cellsOf, readSheet, valuesOf } from './support/build-workbook';

const general = { numberFormat: 'General', formula: null };

describe('cells', () => {
  it('reads numbers, shared and inline strings, booleans and errors', () => {
    const sheet = readSheet(
      '<row r="1"><c r="A1"><v>-51993.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>Övrigt</t></is></c></row>' +
        '<row r="2"><c r="A2" t="b"><v>1</v></c><c r="B2" t="b"><v>0</v></c><c r="C2" t="e"><v>#REF!</v></c><c r="D2" t="n"><v>1E3</v></c></row>',
      { strings: '<si><t>first</t></si><si><t>Familjehem &amp; jour</t></si>' },
    );
    expect(cellsOf(sheet)).toEqual({
      A1: { value: -51993.5, type: 'number', ...general },
      B1: { value: 'Familjehem & jour', type: 'text', ...general },
      C1: { value: 'Övrigt', type: 'text', ...general },
      A2: { value: true, type: 'boolean', ...general },
      B2: { value: false, type: 'boolean', ...general },
      C2: { value: '#REF!', type: 'error', ...general },
      D2: { value: 1000, type: 'number', ...general },
    });
  });

  it('puts rich text together and leaves out how it is pronounced', () => {
    const rich =
      '<r><rPr><b/></rPr><t xml:space="preserve">Daglig </t></r><r><t>verksamhet</t></r><rPh sb="0" eb="2"><t>furigana</t></rPh><phoneticPr fontId="1"/>';
    const sheet = readSheet(`<row><c t="s"><v>0</v></c><c t="inlineStr"><is>${rich}</is></c></row>`, {
      strings: `<si>${rich}</si>`,
    });
    expect(valuesOf(sheet)).toEqual({ A1: 'Daglig verksamhet', B1: 'Daglig verksamhet' });
  });

  it('keeps outer spaces only where xml:space says so, and no-break spaces always', () => {
    const sheet = readSheet('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>', {
      strings: '<si><t xml:space="preserve">  a b </t></si><si><t>\n  a b </t></si><si><t>\u00a01\u00a0234\u00a0</t></si>',
    });
    expect(valuesOf(sheet)).toEqual({ A1: '  a b ', B1: 'a b', C1: '\u00a01\u00a0234\u00a0' });
  });

  it.each([
    ['Rad 1_x000D_\nRad 2', 'Rad 1\r\nRad 2'],
    ['_x005F_x000D_', '_x000D_'],
    ['_x005f_x0041_B', '_x0041_B'],
    ['tab_x0009_', 'tab\t'],
    ['_x000_ _xyzzy_ x0041_ _X0041_', '_x000_ _xyzzy_ x0041_ _X0041_'],
  ])('reads the escapes of %j', (written, read) => {
    const sheet = readSheet(
      `<row><c t="s"><v>0</v></c><c t="inlineStr"><is><t>${written}</t></is></c><c t="str"><v>${written}</v></c></row>`,
      { strings: `<si><t>${written}</t></si>` },
    );
    expect(valuesOf(sheet)).toEqual({ A1: read, B1: read, C1: read });
  });

  it('reads CDATA, character references and characters beyond the first plane', () => {
    const sheet = readSheet('<row><c t="inlineStr"><is><t><![CDATA[<a> & b]]></t></is></c><c t="str"><v>&#229;&#x1F600;𝛼</v></c></row>');
    expect(valuesOf(sheet)).toEqual({ A1: '<a> & b', B1: 'å😀𝛼' });
  });

  it('drops cells that hold nothing but a format', () => {
    const sheet = readSheet(
      '<row r="1"><c r="A1" s="3"/><c r="B1" t="s"><v>0</v></c><c r="C1"><v></v></c><c r="D1" t="inlineStr"><is><t/></is></c></row><row r="2"/><row r="3"><c r="A3"><v>0</v></c></row>',
      { strings: '<si><t/></si>' },
    );
    expect(valuesOf(sheet)).toEqual({ A3: 0 });
    expect([...sheet.rows.keys()]).toEqual([2]);
  });

  it('tells a formula that was never calculated from one whose result is an empty text', () => {
    const sheet = readSheet('<row><c><f>SUM(B1:B9)</f></c><c><f>1+1</f><v></v></c><c t="str"><f>""</f><v></v></c></row>');
    expect(cellsOf(sheet)).toEqual({
      A1: { value: '', type: 'text', numberFormat: 'General', formula: '=SUM(B1:B9)', isCalculated: false },
      B1: { value: '', type: 'text', numberFormat: 'General', formula: '=1+1', isCalculated: false },
      C1: { value: '', type: 'text', numberFormat: 'General', formula: '=""' },
    });
  });

  it.each(['abc', '0x1F', '1 234', '1,5', 'INF', 'NaN', '1e999', '-', '--1', '1e'])('reads %j in a number cell as text, never as a number', (raw) => {
    expect(cellsOf(readSheet(`<row><c><v>${raw}</v></c></row>`))['A1']).toEqual({ value: raw, type: 'text', ...general });
  });

  it.each([
    ['1.', 1],
    ['.5', 0.5],
    [' 7 ', 7],
    ['+3', 3],
    ['-0', -0],
    ['2.0000000000000001E-2', 0.02],
  ])('reads %j as the number it is', (raw, value) => {
    expect(cellsOf(readSheet(`<row><c><v>${raw}</v></c></row>`))['A1']).toEqual({ value, type: 'number', ...general });
  });

  it('gives the same string object for texts and number formats that repeat', () => {
    const text = 'Konsulentstött familjehem';
    const sheet = readSheet(`<row><c t="str"><v>${text}</v></c><c t="str"><v>${text}</v></c></row>`);
    const [first, second] = Object.values(valuesOf(sheet));
    expect(first).toBe(text);
    expect(Object.is(first, second)).toBe(true);
  });
});
