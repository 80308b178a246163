import { readFileSync } from 'node:fs';
import { rangeOf } from '../../../../../src/workbook/address';
import { listText, refusalMessage, refusalTitle } from '../../../../../src/workbook/write/shown-texts';
import type { CellWrite, SheetDress, WritePlan } from '../../../../../src/workbook/write/write-plan';
import { readXlsx } from '../../../../../src/xlsx/read/read-xlsx';
import { planInto } from '../../../../support/plan-into-file';
import { sampleBytes } from '../../../../support/sample-bytes';
import { cellAt, contentAt, formatAt } from '../cells';
import { differencesBetween } from '../compare-models';
import { sheetNamed } from '../sheets';
import { rowHeight } from '../sizes';
import type { Content, SheetModel, WorkbookModel } from '../workbook-model';
import { loadModel } from './load-model';

const KEPT = ['everything-base.xlsx', 'everything.xlsm', 'cf_tests.xlsx', 'defined_names.xlsx', 'example.xlsx', 'tables.xlsx', 'saved-by-libreoffice.xlsx'];
const WORKBOOKS = new Map([...sampleBytes(), ...KEPT.map((name) => [name, new Uint8Array(readFileSync(`test/xlsx/workbooks/${name}`))] as const)]);

describe.each([...WORKBOOKS])('%s', (_name, bytes) => {
  test('loaded twice is the same', () => {
    expect(differencesBetween(loadModel(bytes), loadModel(bytes))).toEqual([]);
  });

  test('has what the reader reads', () => {
    const model = loadModel(bytes);
    const read = readXlsx(bytes);
    expect(model.sheets.map(({ name }) => name)).toEqual(read.sheets.map(({ name }) => name));
    for (const [i, { rows, hiddenRows, tables }] of read.sheets.entries()) {
      const sheet = model.sheets[i];
      if (!sheet) throw new Error('a sheet is missing');
      const cells = [...rows].flatMap(([row, inRow]) => [...inRow].map(([column, cell]) => ({ row, column, cell })));
      const shown = cells.map(({ row, column }) => [row, column, valueIn(sheet, row, column), formatAt(sheet, row, column).numberFormat]);
      expect(shown).toEqual(cells.map(({ row, column, cell }) => [row, column, cell.value, cell.numberFormat]));
      expect(sheet.hiddenRows).toEqual(hiddenRows);
      expect(model.tables.filter((table) => table.sheet === sheet.id).map(({ name, area }) => [name, area])).toEqual(tables.map(({ name, area }) => [name, area]));
    }
  });
});

describe.each([...sampleBytes()])('%s with a plan written into it', (_name, bytes) => {
  let plan: WritePlan;
  let model: WorkbookModel;

  beforeAll(async () => {
    const planned = await planInto(bytes, { document: true });
    plan = planned.prepared.plan;
    model = loadModel(planned.bytes);
  });

  test('has every cell as planned', () => {
    expect(plan.cells.length).toBeGreaterThan(100);
    const place = ({ sheet, row, column }: CellWrite): unknown => [sheet, row, column];
    expect(plan.cells.map((cell) => [place(cell), contentShown(model, cell), lookShown(model, cell)])).toEqual(
      plan.cells.map((cell) => [place(cell), planned(cell), lookPlanned(cell)]),
    );
  });

  test('has the dress as planned', () => {
    expect(plan.dress.length).toBeGreaterThan(3);
    for (const dress of plan.dress) expect(laidOver(sheetOf(model, dress.sheet), dress)).toEqual(plannedOver(dress));
  });

  test('has the names as planned', () => {
    const names = model.names.map(({ name, formula, isVisible }) => [name, formula, isVisible]);
    expect(names).toEqual(expect.arrayContaining(plan.setNames.map(({ name, refersTo, isHidden }) => [name, `=${refersTo}`, !isHidden])));
    expect(model.customXml.map(({ namespace }) => namespace)).toContain('urn:volymplan:state:1');
  });
});

test('everything.xlsm: panes, page, hidden columns, rules, lists, links and what is not ours to read', () => {
  const model = loadModel(WORKBOOKS.get('everything.xlsm') ?? new Uint8Array());
  const budget = sheetOf(model, 'Budget');
  expect(budget.frozen).toEqual({ rows: 3, columns: 2 });
  expect(budget.page).toEqual({ orientation: 'Landscape', fitWide: 1, fitHigh: null, titleRows: '$3:$3', titleColumns: null });
  expect([...budget.hiddenColumns]).toEqual([11, 12]);
  expect(budget.rowHeights).toEqual(new Map([[1, 5]]));
  expect(budget.columnWidths.get(0)).toBe(12.7109375);
  expect(budget.conditionalFormats.map(({ type }) => type)).toEqual(expect.arrayContaining(['DataBar']));
  expect(budget.links).toHaveLength(1);
  expect(model.customXml.map(({ namespace }) => namespace)).toEqual(['urn:kommun']);
  expect(budget.otherDrawings).toBeGreaterThan(0);
});

function sheetOf(model: WorkbookModel, name: string): SheetModel {
  const sheet = sheetNamed(model, name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function valueIn(sheet: SheetModel, row: number, column: number): unknown {
  const content = contentAt(sheet, row, column);
  const value = content.kind === 'formula' || content.kind === 'spilled' ? content.value : content;
  return value.kind === 'empty' ? null : value.value;
}

function contentShown(model: WorkbookModel, { sheet, row, column }: CellWrite): unknown {
  const content: Content = cellAt(sheetOf(model, sheet), row, column)?.content ?? { kind: 'empty' };
  if (content.kind === 'formula') return content.formula;
  return content.kind === 'empty' || content.kind === 'spilled' ? null : content.value;
}

function planned({ content }: CellWrite): unknown {
  if (content.kind === 'formula') return content.formula;
  return content.kind === 'blank' || content.kind === 'gone' ? null : content.value;
}

/** What the plan says of a cell's look, as the model says it. Looks that begin from another cell's are left to the writer's tests. */
function lookShown(model: WorkbookModel, cell: CellWrite): unknown {
  const { style } = cell;
  if (style === null || style.like !== undefined) return null;
  const format = formatAt(sheetOf(model, cell.sheet), cell.row, cell.column);
  return {
    numberFormat: style.numberFormat && format.numberFormat,
    bold: style.bold !== undefined && format.font.bold,
    italic: style.italic !== undefined && format.font.italic,
    size: style.size && format.font.size,
    color: style.color && format.font.color,
    fill: style.fill && format.fill?.color,
    horizontal: style.horizontal && format.horizontal.toLowerCase(),
    vertical: style.vertical && format.vertical.toLowerCase(),
    indent: style.indent && format.indent,
    wrap: style.wrap !== undefined && format.wrap,
    isText: style.isText !== undefined && format.quotePrefix,
    borders: style.border?.sides.map((side) => format.borders[side]),
  };
}

function lookPlanned({ style }: CellWrite): unknown {
  if (style === null || style.like !== undefined) return null;
  const { numberFormat, size, color, fill, horizontal, vertical, indent, border } = style;
  const isOn = { bold: style.bold ?? false, italic: style.italic ?? false, wrap: style.wrap ?? false, isText: style.isText ?? false };
  const borders = border?.sides.map(() => ({ line: 'Continuous', weight: 'Thin', color: border.color }));
  return { numberFormat, size, color, fill, horizontal, vertical, indent, ...isOn, borders };
}

function laidOver(sheet: SheetModel, dress: SheetDress): unknown {
  return {
    rules: sheet.conditionalFormats.map(({ areas, formula, font, fill }) => ({ areas: areas.map(rangeOf), formula, bold: font.bold, color: font.color, fill })),
    validations: sheet.validations.map(({ areas, rule, errorAlert }) => ({ areas: areas.map(rangeOf), rule, title: errorAlert?.title, message: errorAlert?.message })),
    links: sheet.links.map(({ row, column, documentReference, screenTip }) => ({ row, column, to: documentReference, tooltip: screenTip })),
    widths: dress.widths.map(({ column }) => ({ column, width: sheet.columnWidths.get(column) })),
    heights: dress.heights.map(({ row }) => ({ row, height: rowHeight(sheet, row) })),
    frozen: dress.frozen && sheet.frozen,
    page: dress.page && { orientation: sheet.page.orientation.toLowerCase(), pagesWide: sheet.page.fitWide, pagesHigh: sheet.page.fitHigh },
    charts: sheet.charts.map(({ name, title, type, place, hasLegend, valueAxis, series }) => ({ name, title, type, place, hasLegend, valueAxis, series })),
  };
}

function plannedOver(dress: SheetDress): unknown {
  const types = { clusteredColumn: 'ColumnClustered', stackedColumn: 'ColumnStacked', line: 'LineMarkers' };
  return {
    rules: dress.conditionalFormats.map(({ area, formula, emphasis: { bold, color, fill = null } }) => ({ areas: [rangeOf(area)], formula: `=${formula.replace(/^=/, '')}`, bold, color, fill })),
    validations: dress.validations.map(({ area, rule, title, message }) => ({ areas: [rangeOf(area)], rule: ruleOf(rule), title: refusalTitle(title), message: refusalMessage(message) })),
    links: dress.links,
    widths: dress.widths,
    heights: dress.heights,
    frozen: dress.frozen,
    page: dress.page,
    charts: dress.charts.map((chart) => ({
      name: chart.id,
      title: chart.title,
      type: types[chart.kind],
      place: chart.place,
      hasLegend: chart.hasLegend,
      valueAxis: { title: chart.valueAxisTitle, minimum: chart.axisMinimum, numberFormat: chart.numberFormat },
      series: chart.series.map(({ name, values, color, hasLabels }) => ({
        name: name.values[0],
        values: values.refersTo,
        categories: chart.categories.refersTo,
        color,
        hasLabels,
        labelFormat: hasLabels ? chart.numberFormat : null,
      })),
    })),
  };
}

function ruleOf(rule: SheetDress['validations'][number]['rule']): unknown {
  if (rule.kind === 'between') return { decimal: { formula1: `=${rule.low}`, formula2: `=${rule.high}`, operator: 'Between' } };
  const source = rule.kind === 'list' ? listText(rule.items) : `=${rule.refersTo.replace(/^=/, '')}`;
  return { list: { source, inCellDropDown: true } };
}
