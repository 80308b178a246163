import type { Workbook } from '../../src/workbook/workbook';
import { bookOf, bookParts, MAIN, packed } from './support/book';
import type { BookCell, BookOptions, BookSheet } from './support/book';
import { expectRoundTrip } from './support/expect-round-trip';
import { ACTIVITIES, planSheets } from './support/plan-tables';
import { planInto, readBook, removeFrom } from '../support/plan-into-file';

/** Where the results stand: in the columns of the Excel table that grows, in columns beside it, or on a sheet of their own. */
type Place = 'grown' | 'beside' | 'own sheet';

const TABLE = { name: 'Tabell', range: 'A1:E6', hasTotals: true };
const withoutTotal = ACTIVITIES.slice(0, 5);

const LAYOUTS: readonly (readonly [what: string, place: Place, sheets: readonly BookSheet[], options?: BookOptions])[] = [
  ['an Excel table', 'grown', planSheets({ tables: [{ ...TABLE, hasFilter: true }] })],
  ['an Excel table without totals', 'grown', planSheets({ rows: withoutTotal, tables: [{ name: 'T', range: 'A1:E5', hasFilter: true }] })],
  ['an Excel table with its sum below', 'grown', planSheets({ tables: [{ name: 'T', range: 'A1:E5' }] })],
  [
    'an Excel table with another to its right',
    'own sheet',
    planSheets({ rows: ACTIVITIES.map((row, index) => [...row, null, ['Annat', 'x', 'y'][index] ?? null]), tables: [TABLE, { name: 'T2', range: 'G1:G3' }] }),
  ],
  ['merged cells beside it', 'own sheet', planSheets({ after: '<mergeCells count="1"><mergeCell ref="G3:H4"/></mergeCells>' })],
  ['hidden columns beside it', 'own sheet', planSheets({ before: '<cols><col min="7" max="8" width="9" hidden="1" customWidth="1"/></cols>' })],
  ['a protected sheet', 'own sheet', planSheets({ after: '<sheetProtection sheet="1" objects="1" scenarios="1"/>' })],
  ['the last columns of the sheet', 'own sheet', planSheets({ left: 16_375 })],
  ['columns with looks and widths', 'beside', planSheets({ before: '<cols><col min="1" max="16384" width="14" style="2" customWidth="1"/></cols>' })],
  [
    'frozen panes, rows with looks and heights',
    'beside',
    planSheets({
      before: '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/>',
    }),
  ],
  [
    'conditional formats and validations across our columns',
    'beside',
    planSheets({
      after:
        '<conditionalFormatting sqref="A1:Z20"><cfRule type="expression" dxfId="0" priority="1"><formula>$A1="Summa"</formula></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="decimal" allowBlank="1" sqref="F2:Z20"><formula1>0</formula1><formula2>1</formula2></dataValidation></dataValidations>',
    }),
  ],
  ['costs as plus', 'beside', planSheets({ rows: ACTIVITIES.map((row) => row.map((cell) => (typeof cell === 'number' ? -cell : cell))) })],
  ['millions with one decimal', 'beside', planSheets({ rows: ACTIVITIES.map((row) => row.map(inMillions)) }), { numberStyle: 4 }],
  ['numbers as text', 'beside', planSheets({ rows: ACTIVITIES.map((row) => row.map((cell) => (typeof cell === 'number' ? `−${grouped(-cell)}` : cell))) })],
  ['two rows of one name', 'beside', planSheets({ rows: [...withoutTotal, ['Administration', -100, -100, -100, -100], ['Summa', -156600, -160750, -164600, -168400]] })],
  [
    'sections with sums',
    'beside',
    planSheets({
      rows: [
        ...ACTIVITIES.slice(0, 1),
        ['Skola'],
        ...ACTIVITIES.slice(2, 4),
        ['Summa skola', -110300, -113250, -115900, -118500],
        ['Övrigt'],
        ...ACTIVITIES.slice(1, 2),
        ...ACTIVITIES.slice(4, 5),
        ['Summa övrigt', -46200, -47400, -48600, -49800],
        ['Nettokostnad', -156500, -160650, -164500, -168300],
      ],
    }),
  ],
  ['dates counted from 1904', 'beside', planSheets(), { beforeSheets: '<workbookPr date1904="1"/>' }],
  ['a locked structure', 'beside', planSheets(), { beforeSheets: '<workbookPr/><workbookProtection lockStructure="1"/>' }],
  [
    'sheets and names of the person’s that are called as ours',
    'beside',
    [...planSheets(), { name: 'Scenarier', rows: [['Mina']] }, { name: 'KOPPLINGAR', rows: [[1]] }],
    { names: '<definedName name="Behov_2027">Budget!$A$1</definedName><definedName name="Valt_scenario">Scenarier!$A$1</definedName>' },
  ],
  ...["It's ”så”!", '😀', 'A"b & c', 'R1C1', '2026'].map(
    (name): readonly [string, Place, readonly BookSheet[]] => [`a sheet called ${name}`, 'beside', planSheets({ name })],
  ),
];

function inMillions(cell: BookCell): BookCell {
  return typeof cell === 'number' ? Math.round(cell / 100) / 10 : cell === 'Tkr' ? 'Mnkr' : cell;
}

function grouped(value: number): string {
  return String(value).replace(/(\d)(?=(\d{3})+$)/g, '$1 ');
}

describe.each(LAYOUTS.map(([what, place, sheets, options = {}]) => ({ what, place, sheets, options })))('$what', ({ place, sheets, options }) => {
  it(`is planned: ${place}`, async () => {
    const bytes = bookOf(sheets, options);
    const { bytes: written } = await expectRoundTrip(bytes, { replace: true });
    expect(placeOf(await readBook(bytes), await readBook(written))).toBe(place);
  });
});

function placeOf(before: Workbook, after: Workbook): Place {
  const tablesOf = ({ sheets }: Workbook): string => JSON.stringify(sheets.flatMap(({ tables }) => tables));
  if (tablesOf(before) !== tablesOf(after)) return 'grown';
  return after.names.some(({ name }) => name.toLowerCase() === 'volymplan.yta.results') ? 'beside' : 'own sheet';
}

const PARTS = bookParts(planSheets());
const each = (change: (xml: string, name: string) => string): Uint8Array => packed(Object.fromEntries(Object.entries(PARTS).map(([name, xml]) => [name, change(xml, name)])));
const isMarkup = (name: string): boolean => /^xl\/(?:workbook|styles|worksheets\/sheet\d)\.xml$/.test(name);

const FILES: readonly (readonly [string, Uint8Array])[] = [
  [
    'Strict Open XML',
    each((xml) =>
      xml
        .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
        .replaceAll('http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'),
    ),
  ],
  ['prefixed elements', each((xml, name) => (isMarkup(name) ? xml.replace(/<(\/?)([A-Za-z]+)/g, '<$1x:$2').replace('xmlns="', 'xmlns:x="') : xml))],
  [
    'no looks at all',
    packed(
      Object.fromEntries(
        Object.entries(PARTS).flatMap(([name, xml]) =>
          name === 'xl/styles.xml' ? [] : [[name, xml.replace(/<(?:Override|Relationship) [^>]*styles[^>]*>/, '').replace(/ s="\d"/g, '')]],
        ),
      ),
    ),
  ],
];

it.each(FILES)('a file with %s is planned', async (_, bytes) => {
  await expectRoundTrip(bytes, { replace: true, document: true });
});

it('a file whose rows and cells do not say where they stand is planned, and says afterwards what it said before', async () => {
  const bytes = each((xml, name) => (name.includes('sheets/sheet') ? xml.replace(/<(row|c) r="\w+"/g, '<$1') : xml));
  const removed = await removeFrom((await planInto(bytes, { replace: true })).bytes);
  expect(await readBook(removed.bytes)).toEqual(await readBook(bytes));
});
