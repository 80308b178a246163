import { editSheetXml } from '../../../../src/xlsx/write/sheet/edit-sheet-xml';
import { cellsOf, readSheet } from '../../support/build-workbook';
import { refusalBy } from '../../support/refusal';
import { GONE, after, afterCells, cellEdits, cellValues, insideOf, sheetEdit, sheetXml } from './edit';

describe('cells that are written', () => {
  it('stand in their order, in rows that are there and rows that are not', () => {
    expect(afterCells('<row r="2"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row><row r="4"/>', { A1: 1, A2: 2, C2: 3, E2: 4, B3: 5, B4: 6, A9: 7 })).toBe(
      '<row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><v>1</v></c><c r="C2"><v>3</v></c><c r="D2"><v>2</v></c><c r="E2"><v>4</v></c></row>' +
        '<row r="3"><c r="B3"><v>5</v></c></row><row r="4"><c r="B4"><v>6</v></c></row><row r="9"><c r="A9"><v>7</v></c></row>',
    );
  });

  it('hold every kind of content', () => {
    expect(afterCells('', { A1: 0.1, B1: '=SUM(A1)', C1: true, D1: ['=A1*2', 0.2], E1: ['=A1&"ö"', 'a<b'], F1: ['=A1>0', false], G1: null })).toBe(
      '<row r="1"><c r="A1"><v>0.1</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve">=SUM(A1)</t></is></c>' +
        '<c r="C1" t="b"><v>1</v></c><c r="D1"><f>A1*2</f><v>0.2</v></c><c r="E1" t="str"><f>A1&amp;"ö"</f><v>a&lt;b</v></c>' +
        '<c r="F1" t="b"><f>A1&gt;0</f><v>0</v></c><c r="G1"/></row>',
    );
  });

  it('are read as they were written, whatever characters are in them', () => {
    const texts = ['\u0001\u001f', '_x0041_', '_x005F_', ' runt om ', 'rad\r\nbrytning\t', '<&>"\'', '\ud800!', '\uffff', '😀', ''];
    const cells = Object.fromEntries(texts.map((text, i) => [`A${i + 1}`, text]));
    const read = cellsOf(readSheet(`<sheetData>${afterCells('', cells)}</sheetData>`));
    expect(texts.map((_, i) => read[`A${i + 1}`]?.value ?? '')).toEqual(texts.map((text) => text.replace('\ud800', '\ufffd')));
  });

  it('take the place of what stood there, and nothing of it is left', () => {
    const old = '<row r="1"><c cm="1" vm="2" t="s" ph="1" r="A1" s="4"><f>x</f><v>3</v><extLst><ext uri="y"/></extLst></c><c r="B1" t="n"><v>1</v></c></row>';
    expect(afterCells(old, { A1: 'ny', B1: 2 })).toBe(
      '<row r="1"><c t="inlineStr" r="A1" s="4"><is><t xml:space="preserve">ny</t></is></c><c r="B1" t="n"><v>2</v></c></row>',
    );
    expect(afterCells(old, { A1: 1 })).toContain('<c r="A1" s="4"><v>1</v></c>');
    expect(afterCells(old, { A1: null })).toContain('<c r="A1" s="4"/>');
  });

  it('are found though nothing says where they are', () => {
    const old = '<row><c><v>1</v></c><c r="C1"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row r="5"><c/></row><row/>';
    expect(afterCells(old, { B1: 10, D1: 11, A2: 12, B2: 13, A3: 14, A5: 15, A6: 16 })).toBe(
      '<row><c><v>1</v></c><c r="B1"><v>10</v></c><c r="C1"><v>2</v></c><c><v>11</v></c></row><row><c><v>12</v></c><c r="B2"><v>13</v></c></row>' +
        '<row r="3"><c r="A3"><v>14</v></c></row><row r="5"><c><v>15</v></c></row><row><c r="A6"><v>16</v></c></row>',
    );
  });

  it('say where they are once the one before them is gone', () => {
    const old = '<row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    expect(afterCells(old, { A1: GONE, A2: GONE })).toBe(
      '<row r="1"><c r="B1"><v>2</v></c><c><v>3</v></c></row><row r="3"><c><v>5</v></c></row>',
    );
  });

  it('keep a prefix, white space and comments', () => {
    const xml = '<?xml version="1.0"?>\r\n<!-- <row> --><x:worksheet xmlns:x="urn:x">\r\n <x:sheetData>\r\n  <x:row r=\'1\' >\r\n   <x:c r="A1" t = "b"><x:v>1</x:v></x:c> <!-- </x:row> -->\r\n  </x:row>\r\n </x:sheetData>\r\n</x:worksheet>';
    const edit = sheetEdit({ cells: cellEdits({ A1: 2, B1: ['=A1', 2], A2: 'x' }) });
    const { xml: written } = editSheetXml(xml, edit);
    expect(written).toBe(
      '<?xml version="1.0"?>\r\n<!-- <row> --><x:worksheet xmlns:x="urn:x">\r\n <x:sheetData>\r\n  <x:row r=\'1\' >\r\n   <x:c r="A1"><x:v>2</x:v></x:c><x:c r="B1"><x:f>A1</x:f><x:v>2</x:v></x:c> <!-- </x:row> -->\r\n  </x:row>' +
        '<x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">x</x:t></x:is></x:c></x:row>\r\n </x:sheetData>\r\n</x:worksheet>',
    );
    expect(editSheetXml(written, edit).xml).toBe(written);
  });

  it('refuse what no cell can hold', () => {
    const write = (content: Parameters<typeof afterCells>[1][string]) => () => afterCells('', { A1: content });
    expect(write('å'.repeat(32_767))).not.toThrow();
    expect(write('å'.repeat(32_768))).toThrow(RangeError);
    expect(write([`=${'1'.repeat(8_192)}`, 1])).not.toThrow();
    expect(write([`=${'1'.repeat(8_193)}`, 1])).toThrow(RangeError);
    expect(write(NaN)).toThrow(RangeError);
    expect(write(['=1/0', Infinity])).toThrow(RangeError);
    expect(() => after('', { cells: [...cellEdits({ A1: 1 }), ...cellEdits({ A1: 2 })] })).toThrow(RangeError);
  });
});

describe('the formats of cells', () => {
  const sheet =
    '<cols><col min="3" max="4" style="7"/></cols><sheetData><row r="1"><c r="A1" s="5"><v>1</v></c><c r="B1"/></row>' +
    '<row r="2" s="6" customFormat="1"/><row r="3" s="9"/></sheetData>';

  it('stay, and new cells have that of their row or else of their column', () => {
    expect(afterCells(sheet, { A1: 2, B1: 2, C1: 2, C2: 2, C3: 2, A3: 2 })).toBe(
      '<cols><col min="3" max="4" style="7"/></cols><sheetData><row r="1"><c r="A1" s="5"><v>2</v></c><c r="B1"><v>2</v></c><c r="C1" s="7"><v>2</v></c></row>' +
        '<row r="2" s="6" customFormat="1"><c r="C2" s="6"><v>2</v></c></row><row r="3" s="9"><c r="A3"><v>2</v></c><c r="C3" s="7"><v>2</v></c></row></sheetData>',
    );
  });

  it('are laid over the own one, or over that of another cell', () => {
    const bases: number[] = [];
    const formatOver = (base: number): number => {
      bases.push(base);
      return 40;
    };
    const own = cellEdits({ A1: 2, B1: 2, C1: 2 }, { formatOver });
    const other = cellEdits({ A2: 2, B2: 2 }, { like: { row: 0, column: 0 }, formatOver });
    const { xml } = editSheetXml(sheetXml(sheet), sheetEdit({ cells: [...own, ...other] }));
    expect(bases).toEqual([5, 0, 7, 5, 5]);
    expect(insideOf(xml).match(/s="40"/g)).toHaveLength(5);
  });
});

describe('cells that go', () => {
  it('take rows of ours with them, and leave what was there', () => {
    const old = '<row r="1"><c r="A1"><v>1</v></c></row><row r="3" ht="20" customHeight="1"/>';
    const cells = { B1: 1, A2: 2, A3: 3, A4: 4 };
    const gone = { B1: GONE, A2: GONE, A3: GONE, A4: GONE, Z9: GONE };
    expect(afterCells(afterCells(old, cells), gone)).toBe(old);
  });

  it('leave an empty sheet as it was', () => {
    const { xml } = editSheetXml(sheetXml('<dimension ref="A1"/><sheetData/>'), sheetEdit({ cells: cellEdits({ C3: 1, D9: 2 }) }));
    expect(insideOf(xml)).toContain('<dimension ref="C3:D9"/>');
    expect(insideOf(editSheetXml(xml, sheetEdit({ cells: cellEdits({ C3: GONE, D9: GONE }) })).xml)).toBe('<dimension ref="A1"/><sheetData/>');
  });

  it('get their look back where they had one', () => {
    const old = '<row r="1"><c r="A1" s="3"/><c r="B1"/><c r="C1" s="0"/><c r="D1" s="2"><v>1</v></c></row>';
    const cells = cellEdits({ A1: 1, B1: 2, C1: 3, D1: 4, E1: 5 }, { formatOver: () => 40 });
    const { xml, looks } = editSheetXml(sheetXml(old), sheetEdit({ cells }));
    expect(looks).toEqual([{ row: 0, column: 0, style: 3 }, { row: 0, column: 1, style: null }, { row: 0, column: 2, style: 0 }]);
    expect(editSheetXml(xml, sheetEdit({ cells })).looks).toEqual([]);
    const gone = looks.map(({ row, column, style }) => ({ row, column, content: GONE, style: null, was: style }));
    expect(insideOf(editSheetXml(xml, sheetEdit({ cells: [...gone, ...cellEdits({ E1: GONE })] })).xml)).toBe(
      '<row r="1"><c r="A1" s="3"/><c r="B1"/><c r="C1" s="0"/><c r="D1" s="40"><v>4</v></c></row>',
    );
  });

  it('leave a row with extensions', () => {
    expect(afterCells('<row r="1"><c r="A1"><v>1</v></c><extLst/></row>', { A1: GONE })).toBe('<row r="1"><extLst/></row>');
  });
});

describe('values beside formulas', () => {
  it('are replaced, the formulas stay as they are written', () => {
    const old =
      '<row r="1"><c r="A1" t="e" cm="1"><f t="array" ref="A1:A2">x</f><v>#N/A</v></c><c r="B1" t="str"><f t="shared" ref="B1:C1" si="0">y</f><v>a</v></c>' +
      '<c r="C1"><f t="shared" si="0"/></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
    expect(after(old, { values: cellValues({ A1: 5, B1: true, C1: 'ny', A2: 7, D7: 1 }) })).toBe(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A2">x</f><v>5</v></c><c r="B1" t="b"><f t="shared" ref="B1:C1" si="0">y</f><v>1</v></c>' +
        '<c r="C1" t="str"><f t="shared" si="0"/><v>ny</v></c></row><row r="2"><c r="A2"><v>7</v></c></row>',
    );
  });
});

describe('what the calculation chain is told', () => {
  it.each([
    [{ A1: 1 }, true],
    [{ B1: ['=1', 1] }, true],
    [{ B1: ['=2', 2] }, true],
    [{ A1: GONE }, true],
    [{ B1: 1 }, false],
    [{ C1: GONE }, false],
  ] as const)('%j', (cells, hasOtherFormulas) => {
    const xml = sheetXml('<row r="1"><c r="A1"><f>1</f><v>1</v></c><c r="B1"><v>1</v></c></row>');
    expect(editSheetXml(xml, sheetEdit({ cells: cellEdits(cells) })).hasOtherFormulas).toBe(hasOtherFormulas);
  });
});

describe('parts that are no sheets', () => {
  it.each(['', 'x', '<a/>', '<worksheet/>', '<worksheet></worksheet>', '<worksheet><sheetData>', '<worksheet><sheetData><row r="0"/></sheetData></worksheet>', '<worksheet><sheetData><row></sheetData></worksheet>', '<worksheet><sheetData><row><c r="A0"/></row></sheetData></worksheet>', '<worksheet><sheetData/></a>', '<worksheet a="', '<worksheet><!-- '])(
    '%s',
    (xml) => {
      expect(refusalBy(() => editSheetXml(xml, sheetEdit({})))?.reason).toBe('malformed');
    },
  );

  it('documents with types', () => {
    expect(refusalBy(() => editSheetXml('<!DOCTYPE worksheet><worksheet><sheetData/></worksheet>', sheetEdit({})))?.reason).toBe('unsafe');
  });
});
