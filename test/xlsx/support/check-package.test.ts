import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { brokenRules } from './check-package';

function read(path: string): Uint8Array {
  return new Uint8Array(readFileSync(path));
}

const EVERYTHING = unzipSync(read('test/xlsx/workbooks/everything.xlsm'));

type Change = readonly [part: string, from: string | RegExp, to: string];

/** The workbook with everything in it, with some of its text replaced. A part that is replaced by nothing goes. */
function broken(...changes: readonly Change[]): string[] {
  const parts = { ...EVERYTHING };
  for (const [part, from, to] of changes) {
    const before = strFromU8(parts[part] ?? new Uint8Array());
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`${part} does not have ${String(from)}`);
    parts[part] = strToU8(after);
  }
  return brokenRules(zipSync(Object.fromEntries(Object.entries(parts).filter(([, bytes]) => bytes.length > 0))));
}

const SHEET = 'xl/worksheets/sheet1.xml';
const BOOK = 'xl/workbook.xml';
const STYLES = 'xl/styles.xml';
const TABLE = 'xl/tables/table1.xml';
const DRAWING = 'xl/drawings/drawing1.xml';
const CHART = 'xl/charts/chart1.xml';
const TYPES = '[Content_Types].xml';
const COLUMNS = 'xl/charts/chart2.xml';
const RELS = 'xl/worksheets/_rels/sheet1.xml.rels';

describe('brokenRules', () => {
  const folders = ['test/xlsx/workbooks', 'assets/samples'];
  const files = folders.flatMap((folder) => readdirSync(folder).filter((name) => /\.xls[xm]$/.test(name)).map((name) => join(folder, name)));

  it.each(files)('finds nothing in %s', (file) => {
    expect(brokenRules(read(file))).toEqual([]);
  });

  it.each<[string, ...Change[]]>([
    ['nothing says what xl/media/image1.png is', [TYPES, '<Default Extension="png" ContentType="image/png"/>', '']],
    ['there is no part /xl/borta.xml', [TYPES, '</Types>', '<Override PartName="/xl/borta.xml" ContentType="a/b"/></Types>']],
    ['/xl/styles.xml is overridden twice', [TYPES, '</Types>', '<Override PartName="/xl/styles.xml" ContentType="a/b"/></Types>']],
    ['xl/styles.xml is no styles', [TYPES, 'spreadsheetml.styles+xml', 'spreadsheetml.worksheet+xml']],
    ['two relations are rId4', [RELS, 'Id="rId2"', 'Id="rId4"']],
    ['leads to xl/tables/table9.xml, which is not there', [RELS, 'table1.xml', 'table9.xml']],
    ['xl/tables/table1.xml: nothing leads there', [RELS, /<Relationship Id="rId4"[^>]*>/, ''], [SHEET, /<tableParts.*<\/tableParts>/, '']],
    ['mc:Ignorable names x15', [SHEET, 'mc:Ignorable="x14ac"', 'mc:Ignorable="x15"']],
    ['sheet1.xml:', [SHEET, '</worksheet>', '']],
    ['sheetViews stands after sheetFormatPr', [SHEET, /(<sheetViews>.*<\/sheetViews>)(<sheetFormatPr[^>]*>)/, '<sheetFormatPr defaultRowHeight="15"/><sheetViews><sheetView workbookViewId="0"/></sheetViews>']],
    ['calculation does not belong in worksheet', [SHEET, '<sheetData>', '<calculation/><sheetData>']],
    ['calcPr stands after pivotCaches', [BOOK, /(<calcPr[^>]*>)(<pivotCaches>.*<\/pivotCaches>)/, '<pivotCaches><pivotCache cacheId="7" r:id="rId901"/></pivotCaches><calcPr/>']],
    ['fonts stands after fills', [STYLES, '<fonts', '<fills count="0"/><fonts']],
    ['tableStyleInfo', [TABLE, '<tableColumns', '<tableStyleInfo/><tableColumns']],
    ['v stands after is', [SHEET, '<c r="A4"><v>4000</v></c>', '<c r="A4" t="inlineStr"><is><t>x</t></is><v>1</v></c>']],
    ['legend stands after plotVisOnly', [CHART, '<c:legend>', '<c:plotVisOnly val="1"/><c:legend>']],
    ['from stands after to', [DRAWING, '<xdr:from>', '<xdr:to/><xdr:from>']],
    ['the sheet Budget has no part', ['xl/_rels/workbook.xml.rels', 'worksheets/sheet1.xml', 'worksheets/sheet9.xml']],
    ['no sheet can be called', [BOOK, 'name="Pivot"', `name="${'P'.repeat(32)}"`]],
    ['no sheet can be called', [BOOK, 'name="Pivot"', 'name="P/P"']],
    ['two sheets are called budget', [BOOK, 'name="Pivot"', 'name="BUDGET"']],
    ['sheetId is no number of its own', [BOOK, 'sheetId="3"', 'sheetId="1"']],
    ['two sheets have the part', [BOOK, 'r:id="rId3"', 'r:id="rId2"']],
    ['no sheet is visible', [BOOK, /<sheets>.*<\/sheets>/, '<sheets><sheet name="Budget" sheetId="1" state="hidden" r:id="rId1"/></sheets>']],
    ['there is no sheet activeTab', [BOOK, '<workbookView', '<workbookView activeTab="4"']],
    ['two names are !uppraknng', [BOOK, '</definedNames>', '<definedName name="UPPRAKNNG">1</definedName></definedNames>']],
    ['no name can be AB12', [BOOK, 'name="Uppraknng"', 'name="AB12"']],
    ['no name can be min egen', [BOOK, 'name="Uppraknng"', 'name="min egen"']],
    ['Lokalt is of a sheet that is not there', [BOOK, 'name="Lokalt" localSheetId="0"', 'name="Lokalt" localSheetId="4"']],
    ['a formula begins with "="', [BOOK, '>Parametrar!$B$2<', '>=Parametrar!$B$2<']],
    ['there is no sheet Borta', [BOOK, '>Parametrar!$B$2<', ">'Borta'!$B$2<"]],
    ['fonts are not 9', [STYLES, '<fonts count="5"', '<fonts count="9"']],
    ['two number formats are 164', [STYLES, 'numFmtId="165" formatCode', 'numFmtId="164" formatCode']],
    ['fontId of cellXfs 1 is not there', [STYLES, 'fontId="1" fillId="0" borderId="0" xfId="0" applyFont', 'fontId="5" fillId="0" borderId="0" xfId="0" applyFont']],
    ['numFmtId of cellXfs 7 is not there', [STYLES, 'numFmtId="167" fontId', 'numFmtId="168" fontId']],
    ['xfId of cellXfs 5 is not there', [STYLES, 'xfId="1" applyAlignment', 'xfId="2" applyAlignment']],
    ['row 3 stands after row 4', [SHEET, '<row r="2"', '<row r="4"']],
    ['A1 stands after B1', [SHEET, '<c r="A1" s="1" t="s"><v>0</v></c><c r="B1" s="1"/>', '<c r="B1" s="1"/><c r="A1" s="1"/>']],
    ['A5 stands in row 4', [SHEET, '<c r="A4">', '<c r="A5">']],
    ['A4: has a format that is not there', [SHEET, '<c r="A4">', '<c r="A4" s="8">']],
    ['has a text that is not among the shared ones', [SHEET, '<c r="A4"><v>', '<c r="A4" t="s"><v>']],
    ['is no number', [SHEET, '<c r="A4"><v>4000', '<c r="A4"><v>4 000']],
    ['neither true nor false', [SHEET, '<c r="A4"><v>', '<c r="A4" t="b"><v>']],
    ['is no error', [SHEET, '<c r="A4"><v>', '<c r="A4" t="e"><v>']],
    ['is of no kind', [SHEET, '<c r="A4"><v>', '<c r="A4" t="x"><v>']],
    ['a text of its own where none belongs', [SHEET, '<c r="A4"><v>4000</v>', '<c r="A4"><is><t>x</t></is>']],
    ['too long a text', [SHEET, '<c r="A4"><v>4000</v>', `<c r="A4" t="inlineStr"><is><t>${'x'.repeat(32_768)}</t></is>`]],
    ['a formula begins with "="', [SHEET, '<f>C4', '<f>=C4']],
    ['a formula is empty', [SHEET, '<f>C4*D4/1000</f>', '<f></f>']],
    ['a formula is too long', [SHEET, '<f>C4*D4/1000</f>', `<f>${'1+'.repeat(4096)}1</f>`]],
    ['brackets do not close', [SHEET, '<f>C4*D4/1000</f>', '<f>SUM(C4*(D4)</f>']],
    ['a text does not end', [SHEET, '<f>C4*D4/1000</f>', '<f>"x&amp;C4</f>']],
    ['semicolons', [SHEET, '<f>C4*D4/1000</f>', '<f>SUM(C4;D4)</f>']],
    ['there is no sheet Inte här', [SHEET, '<f>C4*D4/1000</f>', "<f>'Inte här'!A1</f>"]],
    ['shares a formula that nobody has', [SHEET, '<f>C4*D4/1000</f>', '<f t="shared" si="7"/>']],
    ['the dimension A1:B2 does not hold', [SHEET, 'ref="A1:M208"', 'ref="A1:B2"']],
    ['mergeCells are not 9', [SHEET, /<mergeCells count="\d+"/, '<mergeCells count="9"']],
    ['merged areas overlap', [SHEET, '</mergeCells>', '<mergeCell ref="B1:H2"/></mergeCells>']],
    ['a merged area is none', [SHEET, '</mergeCells>', '<mergeCell ref="H5"/></mergeCells>']],
    ['columns 1 to 9 stand after column', [SHEET, '<col min="2" max="2"', '<col min="1" max="9"']],
    ['a conditional format lays over what is not there', [SHEET, /dxfId="\d"/, 'dxfId="2"']],
    ['no priority of their own', [SHEET, 'priority="2"', 'priority="1"']],
    ['a conditional format has no cells', [SHEET, '<conditionalFormatting sqref="', '<conditionalFormatting sqref="?']],
    ['a validation lists more than 255', [SHEET, /<formula1>"[^<]*<\/formula1>|<formula1>&quot;[^<]*<\/formula1>/, `<formula1>"${'x'.repeat(256)}"</formula1>`]],
    ['a validation says more than 32', [SHEET, '<dataValidation ', `<dataValidation errorTitle="${'x'.repeat(33)}" `]],
    ['dataValidations are not', [SHEET, /<dataValidations count="\d"/, '<dataValidations count="7"']],
    ['a link leads nowhere', [SHEET, /(?<=<hyperlink ref="[A-Z]+\d+" )r:id="rId1"/, 'r:id="rId2"']],
    ['a link leads to Borta!A1', [SHEET, '<hyperlinks>', '<hyperlinks><hyperlink ref="A9" location="Borta!A1"/>']],
    ['a link says too much', [SHEET, '<hyperlinks>', `<hyperlinks><hyperlink ref="A9" location="Budget!A1" tooltip="${'x'.repeat(256)}"/>`]],
    ['drawing leads to no drawing', [SHEET, /<drawing r:id="rId\d"\/>/, '<drawing r:id="rId1"/>']],
    ['a drawing is related and not shown', [SHEET, /<drawing r:id="rId\d"\/>/, '']],
    ['the tables listed are not those related', [SHEET, /<tableParts.*<\/tableParts>/, '']],
    ['the table has not 8 columns', [TABLE, 'ref="A3:G203" totals', 'ref="A3:H203" totals']],
    ['two columns have the same id', [TABLE, 'id="3" name="Volym"', 'id="2" name="Volym"']],
    ['two columns have the same name', [TABLE, 'name="Volym"', 'name="KONTO"']],
    ['the header C3 is not Volymen', [TABLE, 'name="Volym"', 'name="Volymen"']],
    ['the header C3 is no text', [SHEET, '<c r="C3" t="s"><v>3</v></c>', '<c r="C3"><v>3</v></c>']],
    ['the filter is not that of the table', [TABLE, '<autoFilter ref="A3:G203"', '<autoFilter ref="A3:H203"']],
    ['the table overlaps another, or merged cells', [SHEET, '</mergeCells>', '<mergeCell ref="G200:H201"/></mergeCells>']],
    ['the table uppraknng has the name of another', [TABLE, 'displayName="Budget"', 'displayName="Uppraknng"']],
    ['two drawn things have the same id', [DRAWING, '</xdr:graphicFrame>', '<xdr:cNvPr id="2" name="x"/></xdr:graphicFrame>']],
    ['something is drawn inside out', [DRAWING, '<xdr:col>17<', '<xdr:col>7<']],
    ['a chart leads nowhere', [DRAWING, 'r:id="rId1"', 'r:id="rId9"']],
    ['an axis crosses none', [COLUMNS, /<c:crossAx val="\d+"\/>/, '<c:crossAx val="7"/>']],
    ['a plot has an axis that is not there', [COLUMNS, /<c:axId val="\d+"\/>/, '<c:axId val="7"/>']],
    ['kept points are not those that are counted', [CHART, /<c:numCache>.*?<\/c:numCache>/, '<c:numCache><c:formatCode>0</c:formatCode><c:ptCount val="1"/><c:pt idx="1"><c:v>1</c:v></c:pt></c:numCache>']],
    ['two series have the same idx', [CHART, /<c:ser>.*?<\/c:ser>/s, '<c:ser><c:idx val="0"/><c:order val="0"/></c:ser><c:ser><c:idx val="0"/><c:order val="1"/></c:ser>']],
    ['labels of stacked columns stand outside', [COLUMNS, /<c:ser>.*?<\/c:ser>/s, '<c:ser><c:idx val="0"/><c:order val="0"/><c:dLbls><c:dLblPos val="outEnd"/></c:dLbls></c:ser>'], [COLUMNS, /<c:grouping val="\w+"\/>/, '<c:grouping val="stacked"/>']],
  ])('finds: %s', (rule, ...changes) => {
    expect(broken(...changes)).toContainEqual(expect.stringContaining(rule));
  });

  it('finds a calculation chain that names cells without formulas', () => {
    const parts = unzipSync(read('test/xlsx/workbooks/tables.xlsx'));
    const chain = strFromU8(parts['xl/calcChain.xml'] ?? new Uint8Array());
    parts['xl/calcChain.xml'] = strToU8(chain.replace('</calcChain>', '<c r="XFD1" i="1"/></calcChain>'));
    expect(brokenRules(zipSync(parts))).toEqual(['xl/calcChain.xml: XFD1 of sheet 1 has no formula']);
  });
});
