import { cellsOf, readSheet } from './support/build-workbook';

function formatOf(xf: string, numFmts = ''): { numberFormat: string; type: string } {
  const styles = `<numFmts>${numFmts}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${xf}</cellXfs>`;
  const cell = cellsOf(readSheet('<row><c s="1"><v>45000.5</v></c></row>', { styles }))['A1'];
  if (!cell) throw new Error('no cell');
  return { numberFormat: cell.numberFormat, type: cell.type };
}

describe('number formats', () => {
  it.each([
    [0, 'General', 'number'],
    [1, '0', 'number'],
    [3, '#,##0', 'number'],
    [4, '#,##0.00', 'number'],
    [9, '0%', 'number'],
    [10, '0.00%', 'number'],
    [38, '#,##0_);[Red](#,##0)', 'number'],
    [49, '@', 'number'],
    [14, 'm/d/yyyy', 'date'],
    [17, 'mmm-yy', 'date'],
    [22, 'm/d/yyyy h:mm', 'date'],
    [31, 'm/d/yyyy', 'date'],
    [58, 'm/d/yyyy', 'date'],
    [99, 'General', 'number'],
  ])('knows the built-in format %d', (id, numberFormat, type) => {
    expect(formatOf(`<xf numFmtId="${id}"/>`)).toEqual({ numberFormat, type });
  });

  it.each([
    ['#,##0.0', 'number'],
    ['0.0%', 'number'],
    ['#,##0&quot; tkr&quot;;-#,##0', 'number'],
    ['yyyy-mm-dd', 'date'],
    ['[$-41D]d mmmm yyyy', 'date'],
  ])('reads the format %s as the file writes it', (code, type) => {
    expect(formatOf('<xf numFmtId="164"/>', `<numFmt numFmtId="164" formatCode="${code}"/>`)).toEqual({
      numberFormat: code.replaceAll('&quot;', '"'),
      type,
    });
  });

  it('prefers what the file says of a number over the built-in meaning', () => {
    expect(formatOf('<xf numFmtId="14"/>', '<numFmt numFmtId="14" formatCode="0.000"/>')).toEqual({ numberFormat: '0.000', type: 'number' });
  });

  it('gives the first style to cells without one, and General to those whose style does not exist', () => {
    const styles = '<cellXfs><xf numFmtId="2"/></cellXfs>';
    const cells = cellsOf(readSheet('<row><c><v>1</v></c><c s="7"><v>1</v></c></row>', { styles }));
    expect([cells['A1']?.numberFormat, cells['B1']?.numberFormat]).toEqual(['0.00', 'General']);
  });

  it('reads a text or boolean in a date format as what it is', () => {
    const styles = '<cellXfs><xf numFmtId="14"/></cellXfs>';
    const cells = cellsOf(readSheet('<row><c t="str"><v>2024</v></c><c t="b"><v>1</v></c><c><v>45000</v></c></row>', { styles }));
    expect([cells['A1']?.type, cells['B1']?.type, cells['C1']?.type]).toEqual(['text', 'boolean', 'date']);
  });
});
