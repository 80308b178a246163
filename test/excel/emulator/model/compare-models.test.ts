import { sampleBytes } from '../../../support/sample-bytes';
import { planInto } from '../../../support/plan-into-file';
import { changedFormat } from './cell-formats';
import { contentAt, formatAt, setContent, setFormat } from './cells';
import { differencesBetween } from './compare-models';
import { copyModel } from './copy-model';
import { loadModel } from './load/load-model';
import { removeSheet, sheetNamed } from './sheets';
import type { SheetModel, WorkbookModel } from './workbook-model';

let original: WorkbookModel;

beforeAll(async () => {
  const bytes = sampleBytes().get('norrtalje-verksamhetsplan-2025') ?? new Uint8Array();
  original = loadModel((await planInto(bytes, { document: true })).bytes);
});

test('a copy is the same, and a change of it leaves the original as it is', () => {
  const copy = copyModel(original);
  expect(differencesBetween(original, copy)).toEqual([]);
  setContent(sheet(copy, 'Driftbudget'), 0, 0, { kind: 'number', value: 1 });
  sheet(copy, 'Driftbudget').page.orientation = 'Portrait';
  expect(differencesBetween(original, copy)).toHaveLength(2);
});

test('a line says where, what, and both sides', () => {
  const copy = copyModel(original);
  const budget = sheet(copy, 'Driftbudget');
  setFormat(budget, 11, 7, changedFormat(formatAt(budget, 11, 7), { font: { bold: false } }));
  expect(differencesBetween(original, copy)).toEqual(['Driftbudget!H12 font.bold: true / false']);
});

/** One change of each kind of thing, and how the line about it begins. */
const CHANGES: readonly (readonly [begins: string, change: (model: WorkbookModel) => void])[] = [
  ['sheets', (model) => { removeSheet(model, sheet(model, 'Utskick').id); }],
  ['sheets', (model) => { model.sheets.reverse(); }],
  ['date system', (model) => { model.dateSystem = 1904; }],
  ['protected', (model) => { model.isProtected = true; }],
  ['active sheet', (model) => { model.active = sheet(model, 'Scenarier').id; }],
  ['name Valt_scenario.refersTo', (model) => { change(model.names, 'Valt_scenario').formula = '=Scenarier!$B$4'; }],
  ['name Valt_scenario.isVisible', (model) => { change(model.names, 'Valt_scenario').isVisible = false; }],
  ['name Valt_scenario', (model) => { model.names = model.names.filter(({ name }) => name !== 'Valt_scenario'); }],
  ['name Valt_scenario', (model) => { change(model.names, 'Valt_scenario').sheet = sheet(model, 'Scenarier').id; }],
  ['table Priser: nothing / there', (model) => { model.tables.push(table(sheet(model, 'Investeringar').id)); }],
  ['state', (model) => { for (const part of model.customXml) part.xml = part.xml.replace('"version":1', '"version":2'); }],
  ['custom XML', (model) => { model.customXml.push({ id: '{1}', namespace: 'urn:kommun', xml: '<a xmlns="urn:kommun"/>' }); }],
  ['Driftbudget visibility', (model) => { sheet(model, 'Driftbudget').visibility = 'Hidden'; }],
  ['Driftbudget protection', (model) => { sheet(model, 'Driftbudget').protection = { password: null, allows: {} }; }],
  ['Driftbudget!A1 content', (model) => { setContent(sheet(model, 'Driftbudget'), 0, 0, { kind: 'text', value: 'Ny' }); }],
  ['Driftbudget!A1 content', (model) => { setContent(sheet(model, 'Driftbudget'), 0, 0, { kind: 'empty' }); }],
  ['Nämnd!B3 formula', (model) => { setContent(sheet(model, 'Nämnd'), 2, 1, { kind: 'formula', formula: '=Scenarier!$B$3', value: { kind: 'text', value: 'Verksamhetsplan' }, isDirty: false }); }],
  ['Nämnd!B3 value of', (model) => { setContent(sheet(model, 'Nämnd'), 2, 1, { kind: 'formula', formula: '=Scenarier!B3', value: { kind: 'text', value: '' }, isDirty: false }); }],
  ['Driftbudget!Z99 numberFormat', (model) => { setFormat(sheet(model, 'Driftbudget'), 98, 25, changedFormat(original.sheets[0]?.defaultFormat ?? formatAt(sheet(model, 'Driftbudget'), 0, 0), { numberFormat: '0.00' })); }],
  ['Driftbudget!A1 borders.top', (model) => { restyle(model, { borders: { top: { line: 'Continuous', weight: 'Thin', color: '000000' } } }); }],
  ['Driftbudget!A1 fill', (model) => { restyle(model, { fill: { color: 'FF0000', pattern: 'Solid', patternColor: null } }); }],
  ['Driftbudget!A1 quotePrefix', (model) => { restyle(model, { quotePrefix: true }); }],
  ['Driftbudget!A1 style', (model) => { restyle(model, { style: 'Bra' }); }],
  ['Driftbudget!A1 isLocked', (model) => { restyle(model, { isLocked: false }); }],
  ['Driftbudget column A font.italic', (model) => { const at = sheet(model, 'Driftbudget'); at.columnFormats.set(0, changedFormat(at.defaultFormat, { font: { italic: true } })); }],
  ['Driftbudget row 90 font.italic', (model) => { const at = sheet(model, 'Driftbudget'); at.rowFormats.set(89, changedFormat(at.defaultFormat, { font: { italic: true } })); }],
  ['Driftbudget column A width: 36 / 37', (model) => { sheet(model, 'Driftbudget').columnWidths.set(0, 37); }],
  ['Driftbudget column A width', (model) => { sheet(model, 'Driftbudget').columnWidths.delete(0); }],
  ['Scenarier row 1 height: 20 / 21', (model) => { sheet(model, 'Scenarier').fittedHeights.set(0, 21); }],
  ['Scenarier row 1 height is set', (model) => { sheet(model, 'Scenarier').rowHeights.set(0, 20); }],
  ['Driftbudget standard width', (model) => { sheet(model, 'Driftbudget').standardWidth = 12; }],
  ['Driftbudget hidden rows', (model) => { sheet(model, 'Driftbudget').hiddenRows.add(5); }],
  ['Driftbudget hidden columns', (model) => { sheet(model, 'Driftbudget').hiddenColumns.add(5); }],
  ['Driftbudget merged', (model) => { sheet(model, 'Driftbudget').merged.push({ top: 90, left: 0, bottom: 90, right: 2 }); }],
  ['Driftbudget conditional format', (model) => { sheet(model, 'Driftbudget').conditionalFormats.pop(); }],
  ['Driftbudget conditional format 1.formula', (model) => { first(sheet(model, 'Driftbudget').conditionalFormats).formula = '=TRUE'; }],
  ['Driftbudget conditional format 1.areas', (model) => { first(sheet(model, 'Driftbudget').conditionalFormats).areas.push({ top: 90, left: 0, bottom: 90, right: 0 }); }],
  ['Driftbudget conditional format 1.fill', (model) => { first(sheet(model, 'Driftbudget').conditionalFormats).fill = null; }],
  ['Driftbudget conditional format 1', (model) => { sheet(model, 'Driftbudget').conditionalFormats.reverse(); }],
  ['Scenarier validation', (model) => { sheet(model, 'Scenarier').validations.pop(); }],
  ['Scenarier validation', (model) => { first(sheet(model, 'Scenarier').validations).ignoreBlanks = false; }],
  ['Scenarier validation', (model) => { first(sheet(model, 'Scenarier').validations).rule = { custom: { formula: '=TRUE' } }; }],
  ['Scenarier validation', (model) => { first(sheet(model, 'Scenarier').validations).errorAlert = null; }],
  ['Avvikelser!C5 link', (model) => { first(sheet(model, 'Avvikelser').links).documentReference = 'Driftbudget!A1'; }],
  ['Avvikelser!C5 link', (model) => { sheet(model, 'Avvikelser').links.shift(); }],
  ['Scenarier chart years.title', (model) => { first(sheet(model, 'Scenarier').charts).title = 'Ny'; }],
  ['Scenarier chart years.place', (model) => { first(sheet(model, 'Scenarier').charts).place = { top: 0, left: 0, bottom: 1, right: 1 }; }],
  ['Scenarier chart years.series.1.color', (model) => { first(first(sheet(model, 'Scenarier').charts).series).color = undefined; }],
  ['Scenarier chart years.series.1.values', (model) => { first(first(sheet(model, 'Scenarier').charts).series).values = 'Scenarier!$C$59'; }],
  ['Scenarier chart years.valueAxis.minimum', (model) => { first(sheet(model, 'Scenarier').charts).valueAxis.minimum = 5; }],
  ['Scenarier chart bridge', (model) => { sheet(model, 'Scenarier').charts.pop(); }],
  ['Driftbudget other drawings', (model) => { sheet(model, 'Driftbudget').otherDrawings = 1; }],
  ['Driftbudget frozen', (model) => { sheet(model, 'Driftbudget').frozen = { rows: 1, columns: 0 }; }],
  ['Scenarier page.titleRows', (model) => { sheet(model, 'Scenarier').page.titleRows = null; }],
  ['Driftbudget filter', (model) => { sheet(model, 'Driftbudget').filter = { top: 0, left: 0, bottom: 3, right: 3 }; }],
  ['Driftbudget tab colour', (model) => { sheet(model, 'Driftbudget').tabColor = 'FF0000'; }],
];

test.each(CHANGES)('a change is seen: %s (case %#)', (begins, make) => {
  const copy = copyModel(original);
  make(copy);
  expect(differencesBetween(original, copy).filter((line) => line.startsWith(begins))).not.toEqual([]);
});

test.each([
  ['quotePrefix', (model: WorkbookModel) => { restyle(model, { quotePrefix: true }); }],
  ['fittedHeights', (model: WorkbookModel) => { sheet(model, 'Scenarier').rowHeights.set(0, 20); }],
  ['active', (model: WorkbookModel) => { model.active = sheet(model, 'Scenarier').id; }],
  ['formulaValues', (model: WorkbookModel) => { const content = contentAt(sheet(model, 'Nämnd'), 2, 1); if (content.kind === 'formula') content.value = { kind: 'empty' }; }],
] as const)('%s can be left out', (option, make) => {
  const copy = copyModel(original);
  make(copy);
  expect(differencesBetween(original, copy)).toHaveLength(1);
  expect(differencesBetween(original, copy, { ignoring: { [option]: true } })).toEqual([]);
});

test('what says the same is no difference', () => {
  const copy = copyModel(original);
  for (const name of copy.names) name.formula = name.formula.replace(/^=Scenarier!/, "= 'scenarier'!");
  copy.names.reverse();
  copy.settings['taskpane'] = true;
  const scenarios = sheet(copy, 'Scenarier');
  scenarios.columnWidths.set(0, 34.01);
  scenarios.validations = scenarios.validations.flatMap((validation) =>
    validation.areas.flatMap(({ top, left, bottom, right }) => [
      { ...validation, areas: [{ top, left, bottom: top, right }] },
      ...(bottom > top ? [{ ...validation, areas: [{ top: top + 1, left, bottom, right }] }] : []),
    ]),
  );
  expect(differencesBetween(original, copy)).toEqual([]);
});

function sheet(model: WorkbookModel, name: string): SheetModel {
  const found = sheetNamed(model, name);
  if (!found) throw new Error(`no sheet ${name}`);
  return found;
}

function first<T>(list: readonly T[]): T {
  const [found] = list;
  if (found === undefined) throw new Error('empty');
  return found;
}

function change<T extends { name: string }>(list: readonly T[], name: string): T {
  return first(list.filter((one) => one.name === name));
}

function restyle(model: WorkbookModel, by: Parameters<typeof changedFormat>[1]): void {
  const budget = sheet(model, 'Driftbudget');
  setFormat(budget, 0, 0, changedFormat(formatAt(budget, 0, 0), by));
}

function table(id: string): WorkbookModel['tables'][number] {
  const area = { top: 1, left: 0, bottom: 3, right: 0 };
  return { id: '{2}', name: 'Priser', sheet: id, area, hasHeaders: true, hasTotals: false, columns: [], style: '', hasFilter: true, isFiltered: false };
}
