import { openExcel, type OpenedExcel } from '../../support/open-excel';
import { smallWorkbook } from '../../support/small-workbook';
import { ENGLISH } from '../culture/cultures';

describe('cells of the emulated Excel, through office.js', () => {
  let excel: OpenedExcel;
  beforeEach(async () => {
    excel = await openExcel(smallWorkbook('Driftbudget', 'Volymer och priser'));
  });
  afterEach(() => {
    excel.close();
  });

  function run<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T> {
    return Excel.run(async (context) => {
      const result = await work(context.workbook.worksheets.getItem('Driftbudget'), context);
      await context.sync();
      return result;
    });
  }

  async function write(address: string, values: unknown[][], property: 'values' | 'formulas' = 'formulas'): Promise<void> {
    await run((sheet) => {
      sheet.getRange(address)[property] = values;
    });
  }

  async function read<K extends 'values' | 'formulas' | 'text' | 'valueTypes' | 'numberFormat' | 'address'>(address: string, property: K): Promise<Excel.Range[K]> {
    return run(async (sheet, context) => {
      const range = sheet.getRange(address);
      range.load(property);
      await context.sync();
      return range[property];
    });
  }

  it('writes numbers, texts, booleans and formulas, and works formulas out when they are asked for', async () => {
    await write('A1:B2', [[12.5, 'Grundskola'], [true, '=A1*2']]);
    expect(await read('A1:B3', 'values')).toEqual([[12.5, 'Grundskola'], [true, 25], ['', '']]);
    expect(await read('A1:B3', 'formulas')).toEqual([[12.5, 'Grundskola'], [true, '=A1*2'], ['', '']]);
    expect(await read('A1:B3', 'valueTypes')).toEqual([['Double', 'String'], ['Boolean', 'Double'], ['Empty', 'Empty']]);
  });

  it('leaves cells alone where null is written, and empties them with an empty text', async () => {
    await write('A1:C1', [[1, 2, 3]]);
    await write('A1:C1', [[null, '', 9]]);
    expect(await read('A1:C1', 'values')).toEqual([[1, '', 9]]);
  });

  it('fills a range with a single value', async () => {
    await run((sheet) => {
      sheet.getRange('A1:B2').values = 7 as unknown as unknown[][];
    });
    expect(await read('A1:B2', 'values')).toEqual([[7, 7], [7, 7]]);
  });

  it('refuses an array of another size, and writes none of it', async () => {
    await expect(write('A1:B2', [[1, 2, 3]])).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      debugInfo: { errorLocation: 'Range.formulas' },
    });
    expect(await read('A1:B2', 'values')).toEqual([['', ''], ['', '']]);
  });

  it('takes the apostrophe away and keeps the text as text', async () => {
    await write('A1:B1', [["'=1+1", "'0123"]]);
    expect(await read('A1:B1', 'values')).toEqual([['=1+1', '0123']]);
    expect(await read('A1:B1', 'formulas')).toEqual([['=1+1', '0123']]);
    expect(await read('A1:B1', 'valueTypes')).toEqual([['String', 'String']]);
    await write('A1', [[5]]);
    expect(excel.emulator.model.sheets[0]?.rows.get(0)?.get(0)?.format.quotePrefix).toBe(false);
  });

  it('keeps everything as text in a cell that is formatted for text', async () => {
    await run((sheet) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['@', '@']];
      range.formulas = [['=1+1', 25]];
    });
    expect(await read('A1:B1', 'values')).toEqual([['=1+1', '25']]);
    expect(await read('A1:B1', 'valueTypes')).toEqual([['String', 'String']]);
  });

  it('reads strings as a person types them, in the language of the computer', async () => {
    await write('A1:D1', [['3,5', '12 %', '2026-11-21', 'SANT']], 'values');
    expect(await read('A1:D1', 'values')).toEqual([[3.5, 0.12, 46347, true]]);
    excel.close();
    excel = await openExcel(smallWorkbook('Driftbudget'), { culture: ENGLISH });
    await write('A1:B1', [['3,5', '3.5']], 'values');
    expect((await read('A1:B1', 'values'))[0]?.[1]).toBe(3.5);
  });

  it('refuses a formula without its closing bracket', async () => {
    await expect(write('A1', [['=SUM(B1:B3']])).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('answers null for whole columns, and refuses to write them', async () => {
    expect(await read('A:A', 'values')).toBeNull();
    await expect(write('A:A', [[1]])).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('prints addresses as Excel does', async () => {
    expect(await read('A1:B2', 'address')).toBe('Driftbudget!A1:B2');
    expect(await read('A:C', 'address')).toBe('Driftbudget!A:C');
    expect(await read('2:5', 'address')).toBe('Driftbudget!2:5');
    const other = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Volymer och priser').getCell(4, 1);
      range.load('address,rowIndex,columnIndex,cellCount');
      await context.sync();
      return range.toJSON();
    });
    expect(other).toMatchObject({ address: "'Volymer och priser'!B5", rowIndex: 4, columnIndex: 1, cellCount: 1 });
  });

  it('writes a large array in the parts that the library makes of it', async () => {
    const values = Array.from({ length: 2000 }, (_, row) => [row, row * 2, `rad ${row}`]);
    await write('A1:C2000', values);
    expect(await read('A1:C2000', 'values')).toEqual(values);
    await expect(write('A1:C1999', values)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('goes from range to range, and not out of the sheet', async () => {
    const addresses = await run(async (sheet, context) => {
      const range = sheet.getRange('B2:D4');
      const found = [
        range.getCell(0, 0), range.getCell(5, 5), range.getRow(1), range.getColumn(2), range.getResizedRange(-1, 1), range.getOffsetRange(2, -1),
        range.getBoundingRect('A1'), range.getIntersectionOrNullObject('D4:F9'), range.getEntireColumn(), range.getEntireRow(), range.getLastCell(),
      ];
      for (const one of found) one.load('address');
      await context.sync();
      return found.map(({ address }) => address.replace('Driftbudget!', ''));
    });
    expect(addresses).toEqual(['B2', 'G7', 'B3:D3', 'D2:D4', 'B2:E3', 'A4:C6', 'A1:D4', 'D4', 'B:D', '2:4', 'D4']);
    await expect(run((sheet) => { sheet.getRange('A1').getOffsetRange(-1, 0).load('address'); })).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('says of formats null where cells differ', async () => {
    const bold = await run(async (sheet, context) => {
      sheet.getRange('A1').format.font.bold = true;
      const [both, one] = [sheet.getRange('A1:B1'), sheet.getRange('A1')];
      both.load('format/font/bold,format/fill/color');
      one.load('format/font/bold');
      await context.sync();
      return [both.format.font.bold, one.format.font.bold, both.format.fill.color];
    });
    expect(bold).toEqual([null, true, '#FFFFFF']);
  });

  it('tells the outer edges of a range from what is between its cells', async () => {
    const styles = await run(async (sheet, context) => {
      const range = sheet.getRange('B2:C3');
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) range.format.borders.getItem(edge).style = 'Continuous';
      range.format.borders.getItem('EdgeTop').color = '#FF0000';
      const found = [
        range.format.borders.getItem('EdgeTop'), range.format.borders.getItem('InsideHorizontal'), sheet.getRange('B2').format.borders.getItem('EdgeBottom'),
        sheet.getRange('C3').format.borders.getItem('EdgeRight'),
      ];
      for (const border of found) border.load('style,color,weight');
      await context.sync();
      return found.map(({ style, color, weight }) => `${style} ${color} ${weight}`);
    });
    expect(styles).toEqual(['Continuous #FF0000 Thin', 'None #000000 Thin', 'None #000000 Thin', 'Continuous #000000 Thin']);
  });

  it('gives and takes the looks of many cells at once', async () => {
    const answer = await run(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.setCellProperties([[{ format: { font: { bold: true, color: '#112233' }, fill: { color: '#FFEE00' }, borders: { top: { style: 'Continuous' } } } }, {}]]);
      const properties = range.getCellProperties({ address: true, format: { font: { bold: true }, fill: { color: true, pattern: true }, borders: { style: true } } });
      await context.sync();
      return properties.value;
    });
    expect(answer[0]?.[0]).toMatchObject({
      address: 'Driftbudget!A1',
      format: { font: { bold: true }, fill: { color: '#FFEE00', pattern: 'Solid' }, borders: { top: { style: 'Continuous' }, bottom: { style: 'None' } } },
    });
    expect(answer[0]?.[1]).toMatchObject({ format: { font: { bold: false }, fill: { color: '#FFFFFF', pattern: 'None' } } });
  });

  it('copies looks without contents, and contents with formulas that move along', async () => {
    await write('A1:B1', [[2, '=A1*10']]);
    await run((sheet) => {
      sheet.getRange('A1').format.font.italic = true;
      sheet.getRange('A5').copyFrom('A1:B1', 'Formats');
      sheet.getRange('A3:A4').copyFrom('A1:B1');
    });
    expect(await read('A3:B5', 'formulas')).toEqual([[2, '=A3*10'], [2, '=A4*10'], ['', '']]);
    const italic = await run(async (sheet, context) => {
      const range = sheet.getRange('A5');
      range.load('format/font/italic');
      await context.sync();
      return range.format.font.italic;
    });
    expect(italic).toBe(true);
  });

  it('clears contents or looks, and a style sets a whole look', async () => {
    await write('A1', [[0.5]]);
    await run((sheet) => {
      const range = sheet.getRange('A1');
      range.numberFormat = [['0%']];
      range.format.font.bold = true;
      range.clear('Contents');
    });
    expect(await read('A1', 'values')).toEqual([['']]);
    expect(await read('A1', 'numberFormat')).toEqual([['0%']]);
    await run((sheet) => {
      sheet.getRange('A1').style = 'Normal';
    });
    expect(await read('A1', 'numberFormat')).toEqual([['General']]);
    expect(excel.emulator.model.sheets[0]?.rows.size).toBe(0);
  });

  it('keeps widths of columns in points, and hides rows', async () => {
    const sizes = await run(async (sheet, context) => {
      sheet.getRange('B:C').format.columnWidth = 105;
      sheet.getRange('3:4').rowHidden = true;
      const [columns, rows, mixed] = [sheet.getRange('B1:C1'), sheet.getRange('A3:A4'), sheet.getRange('A1:A4')];
      columns.load('format/columnWidth');
      rows.load('rowHidden');
      mixed.load('rowHidden');
      await context.sync();
      return [Math.round(columns.format.columnWidth), rows.rowHidden, mixed.rowHidden];
    });
    expect(sizes).toEqual([105, true, null]);
  });

  it('sets the looks of several areas together', async () => {
    await run((sheet) => {
      sheet.getRanges('A1,C3:D4').format.fill.color = '#00FF00';
    });
    const fills = await run(async (sheet, context) => {
      const areas = sheet.getRanges('A1,C3:D4');
      areas.load('address,areaCount,format/fill/color,areas/items/address');
      const other = sheet.getRange('B2');
      other.load('format/fill/color');
      await context.sync();
      return [areas.address, areas.areaCount, areas.format.fill.color, other.format.fill.color, areas.areas.items.map(({ address }) => address)];
    });
    expect(fills).toEqual(['Driftbudget!A1,Driftbudget!C3:D4', 2, '#00FF00', '#FFFFFF', ['Driftbudget!A1', 'Driftbudget!C3:D4']]);
  });

  it('merges cells, drops what lies under them, and takes them apart again', async () => {
    await write('A1:B2', [[1, 2], [3, 4]]);
    const merged = await run(async (sheet, context) => {
      sheet.getRange('A1:B2').merge();
      const areas = sheet.getRange('A1:D9').getMergedAreasOrNullObject();
      areas.load('address');
      const none = sheet.getRange('F1').getMergedAreasOrNullObject();
      none.load('address');
      await context.sync();
      return [areas.address, none.isNullObject];
    });
    expect(merged).toEqual(['Driftbudget!A1:B2', true]);
    await write('B2', [[9]]);
    expect(await read('A1:B2', 'values')).toEqual([[1, ''], ['', '']]);
  });

  it('tells no more than 512 merged areas', async () => {
    const [sheet] = excel.emulator.model.sheets;
    const count = async (): Promise<number> => run(async (worksheet, context) => {
      const areas = worksheet.getRange('A1:B600').getMergedAreasOrNullObject();
      areas.load('areaCount');
      await context.sync();
      return areas.areaCount;
    });
    sheet?.merged.push(...Array.from({ length: 512 }, (_, row) => ({ top: row, left: 0, bottom: row, right: 1 })));
    expect(await count()).toBe(512);
    sheet?.merged.push({ top: 512, left: 0, bottom: 512, right: 1 });
    await expect(count()).rejects.toMatchObject({ code: 'GeneralException' });
  });

  it('refuses to write locked cells of a protected sheet, and lets unlocked ones be written', async () => {
    await run((sheet) => {
      sheet.getRange('B1').format.protection.locked = false;
      sheet.protection.protect();
    });
    await expect(write('A1:B1', [[1, 2]])).rejects.toMatchObject({ code: 'AccessDenied' });
    await write('B1', [[2]]);
    expect(await read('A1:B1', 'values')).toEqual([['', 2]]);
  });

  it('finds what is used: cells with contents, and with looks too unless only values are asked for', async () => {
    await write('B2:C3', [[1, 2], [3, 4]]);
    const used = await run(async (sheet, context) => {
      sheet.getRange('F9').format.font.bold = true;
      const found = [sheet.getUsedRange(), sheet.getUsedRange(true), sheet.getRange('C1:C9').getUsedRange(true)];
      const none = context.workbook.worksheets.getItem('Volymer och priser').getUsedRangeOrNullObject();
      for (const range of [...found, none]) range.load('address');
      await context.sync();
      return [...found.map(({ address }) => address), none.isNullObject];
    });
    expect(used).toEqual(['Driftbudget!B2:F9', 'Driftbudget!B2:C3', 'Driftbudget!C2:C3', true]);
  });
});
