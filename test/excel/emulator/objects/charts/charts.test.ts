import { inSheet, openNewWorkbook, refusalOf, type NewWorkbook } from '../../../support/new-workbook';

const HEADED = [
  ['Verksamhet', 'Före', 'Efter'],
  ['Förskola', 10, 11],
  ['Grundskola', 20, 21],
  ['Gymnasium', 30, 31],
];

let workbook: NewWorkbook;

beforeEach(async () => {
  workbook = await openNewWorkbook(HEADED);
});

afterEach(() => {
  workbook.close();
});

/** A chart without series: what is drawn is added one by one. */
function bareChart(sheet: Excel.Worksheet, type: 'ColumnStacked' | 'Line'): Excel.Chart {
  const chart = sheet.charts.add(type, sheet.getRange('B2:B4'), 'Columns');
  chart.series.getItemAt(0).delete();
  return chart;
}

test('a chart of a plain table takes its names from the first row and column', async () => {
  await inSheet((sheet) => { sheet.charts.add('ColumnClustered', sheet.getRange('A1:C4'), 'Auto'); });

  expect(workbook.sheet.charts).toMatchObject([
    {
      type: 'ColumnClustered',
      hasLegend: true,
      series: [
        { name: 'Före', values: 'Underlag!$B$2:$B$4', categories: 'Underlag!$A$2:$A$4' },
        { name: 'Efter', values: 'Underlag!$C$2:$C$4', categories: 'Underlag!$A$2:$A$4' },
      ],
    },
  ]);
});

test('by rows each row is a series', async () => {
  await inSheet((sheet) => { sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Rows'); });

  expect(workbook.sheet.charts[0]?.series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
    ['Förskola', 'Underlag!$B$2:$C$2', 'Underlag!$B$1:$C$1'],
    ['Grundskola', 'Underlag!$B$3:$C$3', 'Underlag!$B$1:$C$1'],
    ['Gymnasium', 'Underlag!$B$4:$C$4', 'Underlag!$B$1:$C$1'],
  ]);
});

test('a chart is put together series by series', async () => {
  await inSheet((sheet) => {
    const chart = bareChart(sheet, 'ColumnStacked');
    chart.name = 'brygga';
    chart.title.text = 'Från ram till plan';
    chart.legend.visible = false;
    chart.setPosition('E2', 'J20');
    chart.axes.valueAxis.minimum = 5;
    chart.axes.valueAxis.numberFormat = '#,##0';
    chart.axes.valueAxis.title.text = 'tkr';
    const foot = chart.series.add('Fot');
    foot.setValues(sheet.getRange('B2:B4'));
    foot.setXAxisValues(sheet.getRange('A2:A4'));
    foot.format.fill.clear();
    const amount = chart.series.add('Belopp');
    amount.setValues(sheet.getRange('C2:C4'));
    amount.format.fill.setSolidColor('#4472C4');
    amount.hasDataLabels = true;
    amount.dataLabels.numberFormat = '0.0';
  });

  expect(workbook.sheet.charts).toMatchObject([
    {
      name: 'brygga',
      title: 'Från ram till plan',
      type: 'ColumnStacked',
      place: { top: 1, left: 4, bottom: 19, right: 9 },
      hasLegend: false,
      valueAxis: { title: 'tkr', minimum: 5, numberFormat: '#,##0' },
      series: [
        { name: 'Fot', values: 'Underlag!$B$2:$B$4', categories: 'Underlag!$A$2:$A$4', color: null, hasLabels: false, labelFormat: null },
        { name: 'Belopp', values: 'Underlag!$C$2:$C$4', categories: '', color: '4472C4', hasLabels: true, labelFormat: '0.0' },
      ],
    },
  ]);
});

test('the colour of a line is that of its line, not of its markers', async () => {
  await inSheet((sheet) => {
    const { series } = bareChart(sheet, 'Line');
    const line = series.add('Plan');
    line.format.fill.setSolidColor('#FF0000');
    line.format.line.color = '#00AA00';
    const none = series.add('Ram');
    none.format.line.lineStyle = 'None';
  });

  expect(workbook.sheet.charts[0]?.series.map(({ color }) => color)).toEqual(['00AA00', null]);
});

test('the edge of columns is not their colour', async () => {
  await inSheet((sheet) => { bareChart(sheet, 'ColumnStacked').series.add('Plan').format.line.color = '#00AA00'; });

  expect(workbook.sheet.charts[0]?.series[0]?.color).toBeUndefined();
});

test('a chart, and what was set of it, is given back in a later batch', async () => {
  await inSheet((sheet) => {
    const chart = bareChart(sheet, 'Line');
    chart.name = 'år';
    chart.title.format.font.size = 13;
    chart.series.add('Plan').gapWidth = 60;
    chart.legend.position = 'Bottom';
    chart.legend.legendEntries.getItemAt(0).visible = false;
    chart.axes.valueAxis.majorGridlines.format.line.color = '#E3E7EC';
    chart.axes.categoryAxis.tickLabelPosition = 'Low';
  });
  const read = await inSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem('år');
    chart.load('name,chartType,title/text,title/visible,title/format/font/size,legend/position,series/count');
    chart.series.load('items/name,items/gapWidth');
    const grid = chart.axes.valueAxis.majorGridlines.format.line.load('color');
    const entry = chart.legend.legendEntries.getItemAt(0).load('visible');
    const axis = chart.axes.categoryAxis.load('tickLabelPosition');
    await context.sync();
    const { name, chartType, title, legend, series } = chart;
    return { name, chartType, size: title.format.font.size, position: legend.position, names: series.items.map((one) => [one.name, one.gapWidth]), grid: grid.color, isListed: entry.visible, labels: axis.tickLabelPosition };
  });

  expect(read).toEqual({ name: 'år', chartType: 'Line', size: 13, position: 'Bottom', names: [['Plan', 60]], grid: '#E3E7EC', isListed: false, labels: 'Low' });
});

test('charts are counted, found by name and deleted, also by what `add` gave in an earlier batch', async () => {
  const found = await inSheet(async (sheet, context) => {
    const first = bareChart(sheet, 'Line');
    first.name = 'ett';
    bareChart(sheet, 'Line').name = 'två';
    await context.sync();
    first.delete();
    const gone = sheet.charts.getItemOrNullObject('ett');
    const count = sheet.charts.getCount();
    sheet.charts.load('count,items/name');
    await context.sync();
    return [gone.isNullObject, count.value, sheet.charts.count, sheet.charts.items.map(({ name }) => name)];
  });

  expect(found).toEqual([true, 1, 1, ['två']]);
});

test('without an end a chart keeps its size when it is moved', async () => {
  await inSheet((sheet) => {
    const chart = bareChart(sheet, 'Line');
    chart.setPosition('A1', 'C9');
    chart.setPosition(sheet.getRange('E5'));
  });

  expect(workbook.sheet.charts[0]?.place).toEqual({ top: 4, left: 4, bottom: 12, right: 6 });
});

test.each<[string, (sheet: Excel.Worksheet) => void, string]>([
  ['a chart that is not there', (sheet) => { sheet.charts.getItem('Diagram').delete(); }, 'ItemNotFound'],
  ['a chart of a kind that is not emulated', (sheet) => { sheet.charts.add('Pie', sheet.getRange('A1:B4')); }, 'NotImplemented'],
  ['a place in points, which is not emulated', (sheet) => { bareChart(sheet, 'Line').left = 10; }, 'NotImplemented'],
  ['to say what Excel would have chosen', (sheet) => { bareChart(sheet, 'Line').axes.valueAxis.load('minimum'); }, 'NotImplemented'],
  ['a series that is not there', (sheet) => { bareChart(sheet, 'Line').series.getItemAt(0).delete(); }, 'ItemNotFound'],
  ['a colour that is none', (sheet) => { bareChart(sheet, 'Line').series.add('a').format.line.color = 'ingen'; }, 'InvalidArgument'],
])('refuses %s', async (_name, change, code) => {
  expect(await refusalOf(inSheet((sheet) => { change(sheet); }))).toBe(code);
});

test('a protected sheet takes charts only where it allows objects to be edited', async () => {
  const add = (): Promise<string> => refusalOf(inSheet((sheet) => { bareChart(sheet, 'Line'); }));
  workbook.sheet.protection = { password: null, allows: {} };
  const forbidden = await add();
  workbook.sheet.protection = { password: null, allows: { allowEditObjects: true } };

  expect([forbidden, await add()]).toEqual(['AccessDenied', 'not refused']);
});
