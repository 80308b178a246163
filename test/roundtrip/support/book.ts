import { strToU8, zipSync } from 'fflate';
import { columnName, parseRange } from '../../../src/workbook/address';

/** A number, text, a formula with its value, or a `c` element as it is to stand ("@" for its address). Null: no cell. */
export type BookCell = number | string | null | { readonly formula: string; readonly value: number | string } | { readonly xml: string };

interface BookTable {
  readonly name: string;
  readonly range: string;
  readonly hasTotals?: boolean;
  readonly hasFilter?: boolean;
}

export interface BookSheet {
  readonly name: string;
  readonly rows: readonly (readonly BookCell[])[];
  /** Where the rows begin, counted from 0. */
  readonly top?: number;
  readonly left?: number;
  /** What stands before `sheetData`, and after it. */
  readonly before?: string;
  readonly after?: string;
  readonly tables?: readonly BookTable[];
  readonly state?: 'hidden' | 'veryHidden';
}

export interface BookOptions {
  /** `definedName` elements. */
  readonly names?: string;
  /** What stands before `sheets` in `workbook`. */
  readonly beforeSheets?: string;
  /** The looks of numbers and texts, as indices of `STYLES`. */
  readonly numberStyle?: number;
  /** Number formats of more looks, from `FIRST_FORMAT` on. */
  readonly formats?: readonly string[];
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** 1: thousands; 2: thousands on yellow; 3: text; 4: one decimal; 5: unlocked. */
const STYLES =
  `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>` +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="3" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFill="1"/>' +
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyProtection="1"><protection locked="0"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs></styleSheet>';

export const FIRST_FORMAT = 6;

function stylesXml(formats: readonly string[]): string {
  const known = formats.map((format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escaped(format)}"/>`).join('');
  const looks = formats.map((_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('');
  return STYLES.replace('<numFmts count="1">', `<numFmts count="${1 + formats.length}">`)
    .replace('</numFmts>', `${known}</numFmts>`)
    .replace('<cellXfs count="6">', `<cellXfs count="${FIRST_FORMAT + formats.length}">`)
    .replace('</cellXfs>', `${looks}</cellXfs>`);
}

/** The parts of a whole workbook by name, as Excel lays them out. */
export function bookParts(sheets: readonly BookSheet[], options: BookOptions = {}): Record<string, string> {
  const parts: Record<string, string> = {
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${options.beforeSheets ?? ''}<sheets>` +
      sheets.map(({ name, state }, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`).join('') +
      `</sheets>${options.names ? `<definedNames>${options.names}</definedNames>` : ''}<calcPr calcId="191029"/></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': HEAD + stylesXml(options.formats ?? []),
  };
  let tables = 0;
  sheets.forEach((sheet, index) => {
    const own = (sheet.tables ?? []).map((table) => ({ table, number: (tables += 1) }));
    for (const { table, number } of own) parts[`xl/tables/table${number}.xml`] = tableXml(table, number, sheet);
    if (own.length > 0) {
      parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = relationships(own.map(({ number }) => ['table', `../tables/table${number}.xml`]));
    }
    const listed = own.length === 0 ? '' : `<tableParts count="${own.length}">${own.map((_, at) => `<tablePart r:id="rId${at + 1}"/>`).join('')}</tableParts>`;
    parts[`xl/worksheets/sheet${index + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${sheet.before ?? ''}<sheetData>${rowsXml(sheet, options.numberStyle ?? 1)}</sheetData>${sheet.after ?? ''}${listed}</worksheet>`;
  });
  return { '[Content_Types].xml': contentTypes(Object.keys(parts)), ...parts };
}

export function bookOf(sheets: readonly BookSheet[], options: BookOptions = {}): Uint8Array {
  return packed(bookParts(sheets, options));
}

export function packed(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])));
}

function rowsXml({ rows, top = 0, left = 0 }: BookSheet, numberStyle: number): string {
  return rows
    .map((cells, row) => {
      const inside = cells.map((cell, column) => cellXml(cell, `${columnName(left + column)}${top + row + 1}`, numberStyle)).join('');
      return inside === '' ? '' : `<row r="${top + row + 1}">${inside}</row>`;
    })
    .join('');
}

function cellXml(cell: BookCell, address: string, numberStyle: number): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${address}" s="${numberStyle}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') return `<c r="${address}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
  if ('xml' in cell) return cell.xml.replaceAll('@', address);
  const [type, value] = typeof cell.value === 'number' ? ['', String(cell.value)] : [' t="str"', escaped(cell.value)];
  return `<c r="${address}" s="${numberStyle}"${type}><f>${escaped(cell.formula)}</f><v>${value}</v></c>`;
}

function tableXml({ name, range, hasTotals = false, hasFilter = false }: BookTable, number: number, { rows, top = 0, left = 0 }: BookSheet): string {
  const area = parseRange(range);
  if (!area) throw new RangeError(range);
  const header = rows[area.top - top]?.slice(area.left - left, area.right - left + 1) ?? [];
  const filtered = `${columnName(area.left)}${area.top + 1}:${columnName(area.right)}${area.bottom + (hasTotals ? 0 : 1)}`;
  const columns = header.map((cell, index) => `<tableColumn id="${index + 1}" name="${escaped(typeof cell === 'string' ? cell : '')}"/>`).join('');
  return (
    `${HEAD}<table xmlns="${MAIN}" id="${number}" name="${name}" displayName="${name}" ref="${range}" ${hasTotals ? 'totalsRowCount="1"' : 'totalsRowShown="0"'}>` +
    `${hasFilter ? `<autoFilter ref="${filtered}"/>` : ''}<tableColumns count="${header.length}">${columns}</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>`
  );
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const lines = targets.map(([kind, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

function contentTypes(names: readonly string[]): string {
  const kinds: Readonly<Record<string, string>> = { workbook: 'sheet.main', styles: 'styles', sheet: 'worksheet', table: 'table' };
  const overrides = names.flatMap((name) => {
    const kind = kinds[/^xl\/(?:\w+\/)?([a-z]+)\d*\.xml$/.exec(name)?.[1] ?? ''];
    return kind === undefined ? [] : [`<Override PartName="/${name}" ContentType="${SPREADSHEET}.${kind}+xml"/>`];
  });
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? letter);
}
