import { addSheet, emptyModel } from '../../model/sheets';
import type { SheetModel } from '../../model/workbook-model';
import { openExcel } from '../../../support/open-excel';

const ITEM_NOT_FOUND = { code: 'ItemNotFound' };

let sheet: SheetModel;
let close: () => void;

beforeEach(async () => {
  const model = emptyModel();
  sheet = addSheet(model, 'Underlag');
  ({ close } = await openExcel(model));
});

afterEach(() => {
  close();
});

function add(context: Excel.RequestContext, address: string, formula: string): Excel.ConditionalFormat {
  const format = context.workbook.worksheets.getItem('Underlag').getRange(address).conditionalFormats.add('Custom');
  format.custom.rule.formula = formula;
  return format;
}

test('a rule is laid with its formula and its look, before those that were there', async () => {
  await Excel.run(async (context) => {
    add(context, 'A1:A9', '=A1>3');
    const { custom } = add(context, 'B2:C3', '=$B2=""');
    custom.format.font.bold = true;
    custom.format.font.color = '#C00000';
    custom.format.fill.color = 'yellow';
    await context.sync();
  });

  expect(sheet.conditionalFormats).toEqual([
    {
      id: expect.any(String) as string,
      areas: [{ top: 1, left: 1, bottom: 2, right: 2 }],
      type: 'Custom',
      formula: '=$B2=""',
      font: { bold: true, color: 'C00000' },
      fill: 'FFFF00',
      stopIfTrue: false,
      other: '',
    },
    expect.objectContaining({ formula: '=A1>3', font: {}, fill: null }),
  ]);
});

test('a range tells of each rule that touches it', async () => {
  const told = await Excel.run(async (context) => {
    add(context, 'A1:B9', '=A1>3');
    add(context, 'C1', '=TRUE');
    const formats = context.workbook.worksheets.getItem('Underlag').getRange('B5:B20').conditionalFormats;
    const count = formats.getCount();
    formats.load('items/type,items/priority,items/stopIfTrue,items/custom/rule/formula,items/custom/format/font/bold,items/custom/format/fill/color');
    await context.sync();
    const [format] = formats.items;
    const ranges = format?.getRanges();
    ranges?.load('address');
    const range = format?.getRange();
    range?.load('address');
    await context.sync();
    return { count: count.value, ...format?.toJSON(), ranges: ranges?.address, range: range?.address };
  });

  expect(told).toMatchObject({
    count: 1,
    type: 'Custom',
    priority: 1,
    stopIfTrue: false,
    custom: { rule: { formula: '=A1>3' } },
    ranges: 'Underlag!A1:B9',
    range: 'Underlag!A1:B9',
  });
});

test('clearing a part takes only that part of a rule, whose formula follows its first cell', async () => {
  await Excel.run(async (context) => {
    add(context, 'A1:A9', '=$A1>B$1');
    context.workbook.worksheets.getItem('Underlag').getRange('A1:A3').conditionalFormats.clearAll();
    await context.sync();
  });

  expect(sheet.conditionalFormats).toEqual([expect.objectContaining({ areas: [{ top: 3, left: 0, bottom: 8, right: 0 }], formula: '=$A4>B$1' })]);
});

test('a hole leaves a rule in parts, of which it has no single range', async () => {
  const [ranges, isNull] = await Excel.run(async (context) => {
    const format = add(context, 'A1:A9', '=A1>3');
    context.workbook.worksheets.getItem('Underlag').getRange('A4').conditionalFormats.clearAll();
    const parts = format.getRanges();
    parts.load('address');
    const range = format.getRangeOrNullObject();
    await context.sync();
    return [parts.address, range.isNullObject];
  });

  expect([ranges, isNull]).toEqual(['Underlag!A1:A3,Underlag!A5:A9', true]);
});

test('a rule is found again by its id, also in a later batch', async () => {
  await Excel.run(async (context) => {
    const format = add(context, 'A1:A9', '=A1>3');
    format.load('id');
    await context.sync();
    format.stopIfTrue = true;
    context.workbook.worksheets.getItem('Underlag').getRange('A1').conditionalFormats.getItem(format.id).custom.rule.formula = '=A1>4';
    await context.sync();
  });

  expect(sheet.conditionalFormats).toEqual([expect.objectContaining({ stopIfTrue: true, formula: '=A1>4' })]);
});

test('a rule that was deleted is not found', async () => {
  const asked = Excel.run(async (context) => {
    const format = add(context, 'A1:A9', '=A1>3');
    format.load('id');
    await context.sync();
    format.delete();
    await context.sync();
    context.workbook.worksheets.getItem('Underlag').getRange('A1').conditionalFormats.getItem(format.id).load('type');
    await context.sync();
  });

  await expect(asked).rejects.toMatchObject(ITEM_NOT_FOUND);
});

test.each([
  [0, ['=3', '=1', '=2']],
  [1, ['=1', '=3', '=2']],
  [99, ['=1', '=2', '=3']],
  [-1, ['=1', '=2', '=3']],
  [-2, ['=1', '=3', '=2']],
])('a priority of %s places a rule among the others', async (priority, order) => {
  await Excel.run(async (context) => {
    const last = add(context, 'A1', '=3');
    add(context, 'A1', '=2');
    add(context, 'A1', '=1');
    last.priority = priority;
    await context.sync();
  });

  expect(sheet.conditionalFormats.map(({ formula }) => formula)).toEqual(order);
});

test('rules of other types are told of and not looked into', async () => {
  sheet.conditionalFormats.push({ id: '{R}', areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], type: 'DataBar', formula: '', font: {}, fill: null, stopIfTrue: false, other: 'x' });
  const [type, isNull] = await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getItem('Underlag').getRange('A1').conditionalFormats;
    formats.load('items/type,items/customOrNullObject/rule/formula');
    await context.sync();
    return [formats.items[0]?.type, formats.items[0]?.customOrNullObject.isNullObject];
  });

  expect([type, isNull]).toEqual(['DataBar', true]);
});

test('the custom part of a rule of another type is refused', async () => {
  sheet.conditionalFormats.push({ id: '{R}', areas: [{ top: 0, left: 0, bottom: 0, right: 0 }], type: 'DataBar', formula: '', font: {}, fill: null, stopIfTrue: false, other: 'x' });
  const asked = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Underlag').getRange('A1').conditionalFormats.getItemAt(0).custom.rule.load('formula');
    await context.sync();
  });

  await expect(asked).rejects.toMatchObject({ code: 'InvalidOperation' });
});

test('a rule of a type that is not emulated is refused by name', async () => {
  const asked = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Underlag').getRange('A1').conditionalFormats.add('DataBar');
    await context.sync();
  });

  await expect(asked).rejects.toMatchObject({ code: 'NotImplemented', message: expect.stringContaining('DataBar') as string });
});

test('a protected sheet takes no rule', async () => {
  sheet.protection = { password: null, allows: {} };
  const asked = Excel.run(async (context) => {
    add(context, 'A1', '=TRUE');
    await context.sync();
  });

  await expect(asked).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(sheet.conditionalFormats).toEqual([]);
});
