import { openExcel, type OpenedExcel } from '../../support/open-excel';
import { smallWorkbook } from '../../support/small-workbook';

describe('tables of the emulated Excel, through office.js', () => {
  let excel: OpenedExcel;
  beforeEach(async () => {
    excel = await openExcel(smallWorkbook('Volymer'));
    await run((sheet) => {
      sheet.getRange('B2:C4').formulas = [['Verksamhet', 'Antal'], ['Förskola', 10], ['Grundskola', 20]];
      sheet.tables.add('B2:C4', true).name = 'Volymtabell';
    });
  });
  afterEach(() => {
    excel.close();
  });

  function run<T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T): Promise<T> {
    return Excel.run(async (context) => {
      const result = await work(context.workbook.worksheets.getItem('Volymer'), context);
      await context.sync();
      return result;
    });
  }

  async function read(address: string): Promise<unknown[][]> {
    return run(async (sheet, context) => {
      const range = sheet.getRange(address);
      range.load('formulas');
      await context.sync();
      return range.formulas;
    });
  }

  it('has its parts as ranges, and columns by name and by place', async () => {
    const found = await run(async (sheet, context) => {
      const table = sheet.tables.getItem('volymtabell');
      table.load('name,showHeaders,showTotals,style,columns/items/name');
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange(), table.columns.getItem('Antal').getDataBodyRange(), table.columns.getItemAt(0).getRange()];
      for (const range of ranges) range.load('address');
      await context.sync();
      return [table.name, table.showHeaders, table.showTotals, table.columns.items.map(({ name }) => name).join(), ranges.map(({ address }) => address).join()];
    });
    expect(found).toEqual(['Volymtabell', true, false, 'Verksamhet,Antal', 'Volymer!B2:C4,Volymer!B2:C2,Volymer!B3:C4,Volymer!C3:C4,Volymer!B2:B4']);
  });

  it('names columns by what is written above them, and formulas follow', async () => {
    await run((sheet) => {
      sheet.getRange('F1').formulas = [['=SUM(Volymtabell[Antal])']];
      sheet.getRange('C2').values = [['Barn']];
    });
    expect(await read('F1')).toEqual([['=SUM(Volymtabell[Barn])']]);
    await run((sheet) => {
      sheet.getRange('B2:C2').formulas = [['Barn', '']];
    });
    expect(await read('B2:C2')).toEqual([['Barn', 'Kolumn1']]);
  });

  it('fills empty headers when it is resized, and stays where its headers are', async () => {
    await run((sheet) => {
      sheet.tables.getItem('Volymtabell').resize('B2:E6');
    });
    expect(await read('B2:E2')).toEqual([['Verksamhet', 'Antal', 'Kolumn1', 'Kolumn2']]);
    await expect(run((sheet) => { sheet.tables.getItem('Volymtabell').resize('B3:E6'); })).rejects.toMatchObject({ code: 'InvalidArgument' });
    await expect(run((sheet) => { sheet.tables.add('D4:F9', true); })).rejects.toMatchObject({ code: 'InvalidOperation' });
  });

  it('takes new rows and columns at its end', async () => {
    await run((sheet) => {
      const table = sheet.tables.getItem('Volymtabell');
      table.rows.add(undefined, [['Gymnasium', 5]]);
      table.columns.add(undefined, [['Pris'], [1], [2], [3]]);
    });
    expect(await read('B2:D5')).toEqual([['Verksamhet', 'Antal', 'Pris'], ['Förskola', 10, 1], ['Grundskola', 20, 2], ['Gymnasium', 5, 3]]);
  });

  it('becomes cells again with formulas that name them, or goes with all its cells', async () => {
    await run((sheet) => {
      sheet.getRange('F1').formulas = [['=SUM(Volymtabell[Antal])']];
      sheet.tables.getItem('Volymtabell').convertToRange();
    });
    expect(await read('F1')).toEqual([['=SUM(Volymer!$C$3:$C$4)']]);
    expect(await read('B3')).toEqual([['Förskola']]);
    await run((sheet) => {
      const table = sheet.tables.add('B2:C4', true);
      table.name = 'Åter';
      sheet.getRange('F2').formulas = [['=SUM(Åter[Antal])']];
      table.delete();
    });
    expect(await read('B3')).toEqual([['']]);
    expect(await read('F2')).toEqual([['=SUM(#REF!)']]);
  });

  it('refuses a name that is taken or is none', async () => {
    const rename = (name: string): Promise<void> => run((sheet) => { sheet.tables.getItem('Volymtabell').name = name; });
    await expect(rename('C3')).rejects.toMatchObject({ code: 'InvalidArgument' });
    await run((_, context) => { context.workbook.names.add('Antal', '=1'); });
    await expect(rename('antal')).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
  });
});
