import type { Chart, ChartSeries } from '../../../../src/workbook/write/chart';
import { putCharts } from '../../../../src/xlsx/write/charts/put-charts';
import { PackageEdit } from '../../../../src/xlsx/package/package-edit';
import { outlineXml, type XmlElement } from '../../../../src/xlsx/xml/xml-outline';
import { OFFICE, pack, workbookParts } from '../../support/build-workbook';

const SHEET = 'xl/worksheets/sheet1.xml';

function newPackage(): PackageEdit {
  return new PackageEdit(pack(workbookParts({ sheets: ['<sheetData/>', '<sheetData/>'] })));
}

function series(letter: string, values: readonly (number | null)[], rest: Partial<ChartSeries> = {}): ChartSeries {
  return {
    name: { refersTo: `'Å & Ö'!$${letter}$1`, values: [`Serie <${letter}>`] },
    values: { refersTo: `'Å & Ö'!$${letter}$2:$${letter}$4`, values },
    color: '2f5d8c',
    hasLabels: false,
    ...rest,
  };
}

function chart(rest: Partial<Chart> = {}): Chart {
  return {
    id: 'behov',
    title: 'Behov & ram, "tkr"',
    kind: 'clusteredColumn',
    place: { top: 2, left: 1, bottom: 20, right: 7 },
    categories: { refersTo: "'Å & Ö'!$A$2:$A$4", values: ['2025', null, '2027'] },
    series: [series('B', [1.5, null, -3]), series('C', [4, 5, 6], { hasLabels: true })],
    numberFormat: '#,##0;"−"#,##0',
    valueAxisTitle: 'tkr',
    axisMinimum: null,
    hasLegend: true,
    description: 'Behov per år < ram',
    ...rest,
  };
}

/** The children of an element by path, as one list. */
function find(root: XmlElement, path: string): XmlElement[] {
  return path.split('/').reduce<XmlElement[]>((found, name) => found.flatMap(({ children }) => children.filter(({ local }) => local === name)), [root]);
}

function chartPart(given: Chart): { text: string; root: XmlElement } {
  const edit = newPackage();
  putCharts(edit, SHEET, [given]);
  const text = edit.text('xl/charts/chart1.xml');
  return { text, root: outlineXml('chart', text) };
}

const names = (elements: readonly XmlElement[]): string[] => elements.map(({ local }) => local);

describe('putCharts', () => {
  it('makes a drawing and charts, related and typed', () => {
    const edit = newPackage();
    const id = putCharts(edit, SHEET, [chart(), chart({ id: 'bro', kind: 'stackedColumn' })]);
    expect(edit.relationshipsOf(SHEET)).toEqual([{ id, kind: 'drawing', target: 'xl/drawings/drawing1.xml' }]);
    expect(edit.relationshipsOf('xl/drawings/drawing1.xml').map(({ kind, target }) => [kind, target])).toEqual([
      ['chart', 'xl/charts/chart1.xml'],
      ['chart', 'xl/charts/chart2.xml'],
    ]);
    const types = edit.text('[Content_Types].xml');
    for (const name of ['/xl/drawings/drawing1.xml', '/xl/charts/chart1.xml', '/xl/charts/chart2.xml']) expect(types).toContain(`PartName="${name}"`);
    const drawing = outlineXml('drawing', edit.text('xl/drawings/drawing1.xml'));
    const properties = find(drawing, 'twoCellAnchor/graphicFrame/nvGraphicFramePr/cNvPr').map(({ attributes }) => attributes);
    expect(properties).toEqual([
      { id: '2', name: 'behov', descr: 'Behov per år < ram' },
      { id: '3', name: 'bro', descr: 'Behov per år < ram' },
    ]);
    expect(names(find(drawing, 'twoCellAnchor')[0]?.children ?? [])).toEqual(['from', 'to', 'graphicFrame', 'clientData']);
    expect(edit.text('xl/drawings/drawing1.xml')).toContain(
      '<xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>2</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
        '<xdr:to><xdr:col>8</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>21</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
    );
    // A sheet beside has names of its own.
    expect(putCharts(edit, 'xl/worksheets/sheet2.xml', [chart()])).toBe('rId1');
    expect(edit.relationshipsOf('xl/drawings/drawing2.xml').map(({ target }) => target)).toEqual(['xl/charts/chart3.xml']);
  });

  it('the same charts once more change nothing', () => {
    const edit = newPackage();
    const id = putCharts(edit, SHEET, [chart(), chart({ id: 'bro' })]);
    const bytes = edit.bytes();
    const again = new PackageEdit(bytes);
    expect(putCharts(again, SHEET, [chart(), chart({ id: 'bro' })])).toBe(id);
    expect(again.bytes()).toBe(bytes);
  });

  it('fewer charts, and none, leave nothing behind', () => {
    const original = newPackage().bytes();
    const edit = new PackageEdit(original);
    putCharts(edit, SHEET, [chart(), chart({ id: 'bro' })]);
    // As Excel does.
    edit.put('xl/charts/style1.xml', '<a/>', 'application/vnd.ms-office.chartstyle+xml');
    edit.relate('xl/charts/chart1.xml', 'chartStyle', 'xl/charts/style1.xml');
    putCharts(edit, SHEET, [chart()]);
    expect(edit.names().filter((name) => /(?:chart|drawing|style)\d+[.]xml$/.test(name)).sort()).toEqual(['xl/charts/chart1.xml', 'xl/drawings/drawing1.xml']);
    expect(edit.text('[Content_Types].xml')).not.toContain('style1');
    expect(putCharts(edit, SHEET, [])).toBeNull();
    expect(edit.names().sort()).toEqual(new PackageEdit(original).names().sort());
    expect(edit.text('[Content_Types].xml')).not.toContain('Override');
    expect(putCharts(edit, SHEET, [])).toBeNull();
  });

  it('a Strict workbook gets a Strict drawing', () => {
    const strict = Object.fromEntries(
      Object.entries(workbookParts({ sheets: ['<sheetData/>'] })).map(([name, part]) => [name, String(part).replaceAll(OFFICE, 'http://purl.oclc.org/ooxml/officeDocument/relationships')]),
    );
    const edit = new PackageEdit(pack(strict));
    putCharts(edit, SHEET, [chart()]);
    expect(edit.text('xl/charts/chart1.xml')).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
    expect(edit.text('xl/drawings/drawing1.xml')).not.toContain('schemas.openxmlformats.org');
  });
});

describe('a chart part', () => {
  it('has its elements in the order of the standard', () => {
    const { root } = chartPart(chart({ axisMinimum: 250 }));
    expect(names(root.children)).toEqual(['date1904', 'lang', 'roundedCorners', 'chart', 'spPr', 'txPr']);
    expect(names(find(root, 'chart')[0]?.children ?? [])).toEqual(['title', 'autoTitleDeleted', 'plotArea', 'legend', 'plotVisOnly', 'dispBlanksAs']);
    expect(names(find(root, 'chart/plotArea')[0]?.children ?? [])).toEqual(['layout', 'barChart', 'catAx', 'valAx', 'spPr']);
    expect(names(find(root, 'chart/plotArea/barChart')[0]?.children ?? [])).toEqual([
      'barDir', 'grouping', 'varyColors', 'ser', 'ser', 'gapWidth', 'overlap', 'axId', 'axId',
    ]);
    expect(names(find(root, 'chart/plotArea/barChart/ser')[1]?.children ?? [])).toEqual([
      'idx', 'order', 'tx', 'spPr', 'invertIfNegative', 'dLbls', 'cat', 'val',
    ]);
    expect(names(find(root, 'chart/plotArea/valAx')[0]?.children ?? [])).toEqual([
      'axId', 'scaling', 'delete', 'axPos', 'majorGridlines', 'title', 'numFmt', 'majorTickMark', 'minorTickMark', 'tickLblPos', 'spPr',
      'txPr', 'crossAx', 'crosses', 'crossBetween',
    ]);
    expect(names(find(root, 'chart/plotArea/valAx/scaling')[0]?.children ?? [])).toEqual(['orientation', 'min']);
  });

  it('carries the values, gaps left out, and texts as they are', () => {
    const { text } = chartPart(chart());
    expect(text).toContain("<c:f>'Å &amp; Ö'!$A$2:$A$4</c:f><c:strCache><c:ptCount val=\"3\"/><c:pt idx=\"0\"><c:v>2025</c:v></c:pt><c:pt idx=\"2\">");
    expect(text).toContain('<c:ptCount val="3"/><c:pt idx="0"><c:v>1.5</c:v></c:pt><c:pt idx="2"><c:v>-3</c:v></c:pt></c:numCache>');
    expect(text).toContain('<a:t>Behov &amp; ram, "tkr"</a:t>');
    expect(text).toContain('<c:v>Serie &lt;C&gt;</c:v>');
    expect(text).toContain('<c:lang val="sv-SE"/>');
    expect(text.match(/sourceLinked="0"/g)).toHaveLength(3);
    expect(text).not.toMatch(/sourceLinked="1"|<c:delete val="1"/);
  });

  it('an invisible series is neither drawn nor in the legend; stacked columns stand on each other', () => {
    const { root, text } = chartPart(chart({ kind: 'stackedColumn', series: [series('B', [1, 2, 3], { color: null }), series('C', [1, 1, 1], { hasLabels: true })] }));
    expect(text).toContain('<c:idx val="0"/><c:order val="0"/>');
    const [first] = find(root, 'chart/plotArea/barChart/ser/spPr');
    expect(names(first?.children ?? [])).toEqual(['noFill', 'ln']);
    expect(names(find(root, 'chart/legend')[0]?.children ?? [])).toEqual(['legendPos', 'legendEntry', 'overlay', 'txPr']);
    expect(text).toContain('<c:legendEntry><c:idx val="0"/><c:delete val="1"/></c:legendEntry>');
    expect(text).toContain('<c:overlap val="100"/>');
    expect(text).toContain('<c:dLblPos val="ctr"/>');
    // White letters on a dark column.
    expect(text).toMatch(/<c:dLbls>.*FFFFFF.*<\/c:dLbls>/);
  });

  it('lines have markers and an order of their own', () => {
    const { root } = chartPart(chart({ kind: 'line', hasLegend: false, valueAxisTitle: null }));
    expect(names(find(root, 'chart/plotArea/lineChart')[0]?.children ?? [])).toEqual(['grouping', 'varyColors', 'ser', 'ser', 'marker', 'axId', 'axId']);
    expect(names(find(root, 'chart/plotArea/lineChart/ser')[1]?.children ?? [])).toEqual(['idx', 'order', 'tx', 'spPr', 'marker', 'dLbls', 'cat', 'val', 'smooth']);
    expect(find(root, 'chart/legend')).toEqual([]);
  });
});
