import { openExcel, type OpenedExcel } from '../../support/open-excel';
import { smallWorkbook } from '../../support/small-workbook';

describe('sheets and names of the emulated Excel, through office.js', () => {
  let excel: OpenedExcel;
  beforeEach(async () => {
    excel = await openExcel(smallWorkbook('Driftbudget', 'Volymer och priser'));
  });
  afterEach(() => {
    excel.close();
  });

  function run<T>(work: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T> | T): Promise<T> {
    return Excel.run(async (context) => {
      const result = await work(context.workbook, context);
      await context.sync();
      return result;
    });
  }

  it('adds sheets last, by a name or by its own', async () => {
    const names = await run(async ({ worksheets }, context) => {
      worksheets.add('Underlag');
      worksheets.add();
      worksheets.load('items/name,items/position,items/visibility');
      await context.sync();
      return worksheets.items.map(({ name, position, visibility }) => `${position} ${name} ${visibility}`);
    });
    expect(names).toEqual(['0 Driftbudget Visible', '1 Volymer och priser Visible', '2 Underlag Visible', '3 Blad3 Visible']);
  });

  it.each([['driftbudget', 'ItemAlreadyExists'], ['a'.repeat(32), 'InvalidArgument'], ['a/b', 'InvalidArgument'], ["'a", 'InvalidArgument']])('refuses a sheet named %s', async (name, code) => {
    await expect(run(({ worksheets }) => { worksheets.add(name); })).rejects.toMatchObject({ code });
  });

  it('finds no sheet, or says that there is none', async () => {
    await expect(run(({ worksheets }) => { worksheets.getItem('Saknas').load('name'); })).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    const isNull = await run(async ({ worksheets }, context) => {
      const sheet = worksheets.getItemOrNullObject('Saknas');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  it('renames a sheet in the formulas too, and leaves #REF! where one is deleted', async () => {
    const formulas = await run(async ({ worksheets, names }, context) => {
      const sheet = worksheets.getItem('Driftbudget');
      sheet.getRange('A1').formulas = [["='Volymer och priser'!B2*2"]];
      names.add('Antal', "='Volymer och priser'!$B$2");
      const other = worksheets.getItem('Volymer och priser');
      other.getRange('B2').values = [[21]];
      other.name = 'Volymer';
      const [before, after] = [sheet.getRange('A1'), sheet.getRange('A1')];
      before.load('formulas,values');
      await context.sync();
      const first = [before.formulas[0]?.[0] as unknown, before.values[0]?.[0] as unknown];
      other.delete();
      after.load('formulas,values');
      const name = names.getItem('antal');
      name.load('formula,type');
      await context.sync();
      return [first, after.formulas[0]?.[0] as unknown, after.values[0]?.[0] as unknown, name.formula as unknown, name.type];
    });
    expect(formulas).toEqual([['=Volymer!B2*2', 42], '=#REF!B2*2', '#REF!', '=#REF!$B$2', 'Error']);
  });

  it('keeps a sheet in sight: the last one is neither hidden nor deleted, and a very hidden one not deleted', async () => {
    await run(({ worksheets }) => {
      worksheets.getItem('Volymer och priser').visibility = 'VeryHidden';
    });
    for (const work of [
      (sheet: Excel.Worksheet): void => { sheet.delete(); },
      (sheet: Excel.Worksheet): void => { sheet.visibility = 'Hidden'; },
    ]) {
      await expect(run(({ worksheets }) => { work(worksheets.getItem('Driftbudget')); })).rejects.toMatchObject({ code: 'InvalidOperation' });
    }
    await expect(run(({ worksheets }) => { worksheets.getItem('Volymer och priser').delete(); })).rejects.toMatchObject({ code: 'InvalidOperation' });
    expect(excel.emulator.model.sheets.map(({ name }) => name)).toEqual(['Driftbudget', 'Volymer och priser']);
  });

  it('lets nobody add, rename or delete sheets in a protected workbook', async () => {
    excel.emulator.model.isProtected = true;
    await expect(run(({ worksheets }) => { worksheets.add('Ny'); })).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(run(({ worksheets }) => { worksheets.getItem('Driftbudget').delete(); })).rejects.toMatchObject({ code: 'AccessDenied' });
    await expect(run(({ worksheets }) => { worksheets.getItem('Driftbudget').name = 'Ny'; })).rejects.toMatchObject({ code: 'AccessDenied' });
  });

  it('keeps an added sheet usable in later batches, and a selected range', async () => {
    const address = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Underlag');
      await context.sync();
      sheet.getRange('B3').values = [[7]];
      await context.sync();
      sheet.getRange('B3:C4').select();
      const selected = context.workbook.getSelectedRange();
      selected.load('address,values');
      await context.sync();
      return [selected.address, selected.values[0]?.[0] as unknown];
    });
    expect(address).toEqual(['Underlag!B3:C4', 7]);
  });

  it('counts the standard width as dialogs do, and columns without one of their own follow it', async () => {
    const widths = await run(async ({ worksheets }, context) => {
      const sheet = worksheets.getItem('Driftbudget');
      sheet.load('standardWidth');
      const [before, after] = [sheet.getRange('A1'), sheet.getRange('A1')];
      before.load('format/columnWidth');
      await context.sync();
      const first = [sheet.standardWidth, before.format.columnWidth];
      sheet.standardWidth = 20;
      sheet.load('standardWidth');
      after.load('format/columnWidth');
      await context.sync();
      return [...first, sheet.standardWidth, after.format.columnWidth];
    });
    expect(widths).toEqual([8.43, 48, 20, 108.75]);
  });

  it('takes addresses of several ranges up to 8192 letters', async () => {
    const address = Array.from({ length: 2100 }, () => 'B12').join(',');
    const getRanges = (length: number): Promise<number> => run(async ({ worksheets }, context) => {
      const areas = worksheets.getItem('Driftbudget').getRanges(address.slice(0, length));
      areas.load('areaCount');
      await context.sync();
      return areas.areaCount;
    });
    expect(await getRanges(8191)).toBe(2048);
    await expect(getRanges(8195)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('keeps names of ranges and formulas, without regard to case, in the workbook or in a sheet', async () => {
    const found = await run(async ({ names, worksheets }, context) => {
      const sheet = worksheets.getItem('Volymer och priser');
      names.add('Antal', sheet.getRange('B2:B9'), 'Antal barn');
      sheet.names.add('Lokal', '=12.5').visible = false;
      const [name, local, missing] = [names.getItem('ANTAL'), sheet.names.getItem('Lokal'), names.getItemOrNullObject('Lokal')];
      name.load('name,formula,value,type,visible,scope,comment');
      local.load('value,type,visible,scope');
      missing.load('name');
      const range = name.getRange();
      range.load('address');
      await context.sync();
      return [name.toJSON(), local.toJSON(), missing.isNullObject, range.address];
    });
    expect(found[0]).toMatchObject({
      name: 'Antal', formula: "='Volymer och priser'!$B$2:$B$9", value: "'Volymer och priser'!B2:B9", type: 'Range', visible: true, scope: 'Workbook', comment: 'Antal barn',
    });
    expect(found[1]).toMatchObject({ value: 12.5, type: 'Double', visible: false, scope: 'Worksheet' });
    expect(found.slice(2)).toEqual([true, "'Volymer och priser'!B2:B9"]);
    await expect(run(({ names }) => { names.add('antal', '=1'); })).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    await expect(run(({ names }) => { names.add('B2', '=1'); })).rejects.toMatchObject({ code: 'InvalidArgument' });
    await run(({ names }) => { names.getItem('Antal').delete(); });
    expect(excel.emulator.model.names.map(({ name }) => name)).toEqual(['Lokal']);
  });

  it('refuses what it has not by its name, and what Excel has not as Excel does', async () => {
    await expect(run(({ worksheets }) => { worksheets.getItem('Driftbudget').shapes.load('items/name'); })).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('shapes') as string,
    });
    await expect(run(({ worksheets }) => { worksheets.getItem('Driftbudget').load('finnsInte'); })).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});
