import { inSheet, openNewWorkbook, refusalOf, type NewWorkbook } from '../../../support/new-workbook';

const NAMESPACE = 'urn:volymplan:state:1';
const XML = `<volymplan xmlns="${NAMESPACE}"><state>{"a":1}</state></volymplan>`;

let workbook: NewWorkbook;

beforeEach(async () => {
  workbook = await openNewWorkbook();
  workbook.model.customXml.push({ id: '{P}', namespace: 'urn:other', xml: '<o:part xmlns:o="urn:other"/>' });
});

afterEach(() => {
  workbook.close();
});

test('a part is added, and found again by its namespace in a later batch', async () => {
  await inSheet((_sheet, { workbook: { customXmlParts } }) => { customXmlParts.add(XML); });
  const found = await inSheet(async (_sheet, context) => {
    const part = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItem();
    part.load('id,namespaceUri');
    const xml = part.getXml();
    await context.sync();
    return { xml: xml.value, namespace: part.namespaceUri, id: part.id };
  });

  expect(found).toEqual({ xml: XML, namespace: NAMESPACE, id: workbook.model.customXml[1]?.id });
});

test('a part is written anew and deleted, also by what `add` gave in an earlier batch', async () => {
  const [written, count] = await inSheet(async (_sheet, context) => {
    const parts = context.workbook.customXmlParts;
    const part = parts.add(XML);
    await context.sync();
    part.setXml(`<x xmlns="urn:x"/>`);
    await context.sync();
    const text = workbook.model.customXml[1]?.xml;
    part.delete();
    const left = parts.getCount();
    await context.sync();
    return [text, left.value];
  });

  expect([written, count]).toEqual(['<x xmlns="urn:x"/>', 1]);
});

test('no part of a namespace, or two, is no only part', async () => {
  const isNull = async (): Promise<boolean> =>
    inSheet(async (_sheet, context) => {
      const part = context.workbook.customXmlParts.getByNamespace(NAMESPACE).getOnlyItemOrNullObject();
      await context.sync();
      return part.isNullObject;
    });
  const add = (): Promise<void> => inSheet((_sheet, { workbook: { customXmlParts } }) => { customXmlParts.add(XML); });
  const none = await isNull();
  await add();
  const one = await isNull();
  await add();
  const two = await isNull();

  expect([none, one, two]).toEqual([true, false, true]);
});

test('the items of a namespace are listed', async () => {
  const namespaces = await inSheet(async (_sheet, context) => {
    const all = context.workbook.customXmlParts;
    all.add(XML);
    const ours = all.getByNamespace(NAMESPACE);
    all.load('items/namespaceUri');
    ours.load('items/namespaceUri');
    await context.sync();
    return [all.items.map(({ namespaceUri }) => namespaceUri), ours.items.map(({ namespaceUri }) => namespaceUri)];
  });

  expect(namespaces).toEqual([['urn:other', NAMESPACE], [NAMESPACE]]);
});

test.each([
  ['XML that is not well formed', (parts: Excel.CustomXmlPartCollection) => { parts.add('<a><b></a>'); }, 'InvalidArgument'],
  ['no XML', (parts: Excel.CustomXmlPartCollection) => { parts.add(''); }, 'InvalidArgument'],
  ['a part that is not there', (parts: Excel.CustomXmlPartCollection) => { parts.getItem('{Q}').getXml(); }, 'ItemNotFound'],
  ['the only part of none', (parts: Excel.CustomXmlPartCollection) => { parts.getByNamespace(NAMESPACE).getOnlyItem().getXml(); }, 'ItemNotFound'],
])('refuses %s', async (_name, ask, code) => {
  expect(await refusalOf(inSheet((_sheet, { workbook: { customXmlParts } }) => { ask(customXmlParts); }))).toBe(code);
  expect(workbook.model.customXml).toHaveLength(1);
});
