import { inSheet, openNewWorkbook, refusalOf, type NewWorkbook } from '../../../support/new-workbook';

let workbook: NewWorkbook;

beforeEach(async () => {
  workbook = await openNewWorkbook();
});

afterEach(() => {
  workbook.close();
});

const YES_OR_NO = { list: { inCellDropDown: true, source: 'Ja,Nej' } };

test('a rule with its refusal is laid over a range', async () => {
  await inSheet((sheet) => {
    const { dataValidation } = sheet.getRange('B2:B9');
    dataValidation.rule = { decimal: { formula1: 0, formula2: '=100', operator: 'Between' } };
    dataValidation.errorAlert = { title: 'Andel', message: 'Ange 0–100', style: 'Stop', showAlert: true };
    dataValidation.prompt = { title: 'Andel', message: 'Procent', showPrompt: true };
    dataValidation.ignoreBlanks = false;
  });

  expect(workbook.sheet.validations).toEqual([
    {
      areas: [{ top: 1, left: 1, bottom: 8, right: 1 }],
      rule: { decimal: { formula1: 0, formula2: 100, operator: 'Between' } },
      errorAlert: { title: 'Andel', message: 'Ange 0–100', style: 'Stop', showAlert: true },
      prompt: { title: 'Andel', message: 'Procent', showPrompt: true },
      ignoreBlanks: false,
    },
  ]);
});

test.each<[string, Excel.DataValidationRule, string, Excel.DataValidationRule]>([
  ['numbers come back as formulas', { wholeNumber: { formula1: 3, operator: 'GreaterThan' } }, 'WholeNumber', { wholeNumber: { formula1: '=3', operator: 'GreaterThan' } }],
  ['a decimal number', { decimal: { formula1: -0.5, formula2: '0.5', operator: 'NotBetween' } }, 'Decimal', { decimal: { formula1: '=-0.5', formula2: '=0.5', operator: 'NotBetween' } }],
  ['a written list', YES_OR_NO, 'List', YES_OR_NO],
  ['a list from cells', { list: { inCellDropDown: false, source: '=$A$1:$A$3' } }, 'List', { list: { inCellDropDown: false, source: '=$A$1:$A$3' } }],
  ['a formula', { custom: { formula: '=A1>B1' } }, 'Custom', { custom: { formula: '=A1>B1' } }],
  ['a length', { textLength: { formula1: '=A1', operator: 'LessThan' } }, 'TextLength', { textLength: { formula1: '=A1', operator: 'LessThan' } }],
])('a rule is given back: %s', async (_name, rule, type, given) => {
  const read = await inSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('B2');
    dataValidation.rule = rule;
    dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    await context.sync();
    return dataValidation.toJSON();
  });

  expect(read).toEqual({
    type,
    rule: given,
    errorAlert: { message: '', showAlert: true, style: 'Stop', title: '' },
    prompt: { message: '', showPrompt: true, title: '' },
    ignoreBlanks: true,
  });
});

test('a rule on a part of a range splits the one that stood there', async () => {
  await inSheet((sheet) => {
    sheet.getRange('B2:B9').dataValidation.rule = YES_OR_NO;
    sheet.getRange('B4:C5').dataValidation.rule = { custom: { formula: '=TRUE' } };
  });

  expect(workbook.sheet.validations).toEqual([
    expect.objectContaining({
      rule: YES_OR_NO,
      areas: [
        { top: 1, left: 1, bottom: 2, right: 1 },
        { top: 5, left: 1, bottom: 8, right: 1 },
      ],
    }),
    expect.objectContaining({
      rule: { custom: { formula: '=TRUE' } },
      areas: [
        { top: 3, left: 1, bottom: 4, right: 1 },
        { top: 3, left: 2, bottom: 4, right: 2 },
      ],
    }),
  ]);
});

test('clearing a part leaves the rest', async () => {
  await inSheet((sheet) => {
    sheet.getRange('B2:B4').dataValidation.rule = YES_OR_NO;
    sheet.getRange('A1:Z3').dataValidation.clear();
  });

  expect(workbook.sheet.validations).toEqual([expect.objectContaining({ areas: [{ top: 3, left: 1, bottom: 3, right: 1 }] })]);
});

test.each([
  ['B2:B3', 'List'],
  ['B2:B5', 'MixedCriteria'],
  ['B2:C2', 'Inconsistent'],
  ['D1:D9', 'None'],
])('the type over %s is %s', async (address, type) => {
  const found = await inSheet(async (sheet, context) => {
    sheet.getRange('B2:B3').dataValidation.rule = YES_OR_NO;
    sheet.getRange('C2:C3').dataValidation.rule = { custom: { formula: '=TRUE' } };
    const { dataValidation } = sheet.getRange(address);
    dataValidation.load('type');
    await context.sync();
    return dataValidation.type;
  });

  expect(found).toBe(type);
});

test.each<[string, Excel.DataValidationRule]>([
  ['a list that is longer than Excel takes', { list: { inCellDropDown: true, source: 'x'.repeat(256) } }],
  ['two kinds at once', { ...YES_OR_NO, custom: { formula: '=TRUE' } }],
  ['none at all', {}],
  ['a range with one end', { decimal: { formula1: 1, operator: 'Between' } }],
])('a rule is refused that is %s', async (_name, rule) => {
  const refused = await refusalOf(inSheet((sheet) => { sheet.getRange('B2').dataValidation.rule = rule; }));

  expect([refused, workbook.sheet.validations]).toEqual(['InvalidArgument', []]);
});

test.each([
  ['title', { title: 'x'.repeat(33), message: '' }],
  ['message', { title: '', message: 'x'.repeat(256) }],
])('a refusal is refused whose %s is longer than Excel takes', async (_name, texts) => {
  const refused = await refusalOf(
    inSheet((sheet) => {
      const { dataValidation } = sheet.getRange('B2');
      dataValidation.rule = YES_OR_NO;
      dataValidation.errorAlert = { ...texts, style: 'Stop', showAlert: true };
    }),
  );

  expect(refused).toBe('InvalidArgument');
});

test('a protected sheet takes no rule', async () => {
  workbook.sheet.protection = { password: null, allows: { allowFormatCells: true } };

  expect(await refusalOf(inSheet((sheet) => { sheet.getRange('B2').dataValidation.rule = YES_OR_NO; }))).toBe('AccessDenied');
});
