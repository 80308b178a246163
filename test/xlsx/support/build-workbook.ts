import { strToU8, zipSync } from 'fflate';
import { addressOf } from '../../../src/workbook/address';
import type { Sheet, SheetCell, Workbook } from '../../../src/workbook/workbook';
import { readXlsx } from '../../../src/xlsx/read/read-xlsx';

/** Parts of a workbook file by name; text is written as UTF-8. */
export type Parts = Record<string, string | Uint8Array>;

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export interface WorkbookXml {
  /** The inside of each `worksheet`, or of `sheetData` where it begins with a row. */
  readonly sheets: readonly string[];
  /** `si` elements. */
  readonly strings?: string;
  /** The inside of `styleSheet`. */
  readonly styles?: string;
  /** What stands before `sheets` in `workbook`, and after it. */
  readonly beforeSheets?: string;
  readonly afterSheets?: string;
  /** Attributes of each `sheet` element in the list. */
  readonly sheetAttributes?: readonly string[];
}

/** The parts of a workbook as Excel names them. Sheets are called Blad1, Blad2 … */
export function workbookParts(xml: WorkbookXml): Parts {
  const listed = xml.sheets.map(
    (_, i) => `<sheet name="Blad${i + 1}" sheetId="${i + 1}" r:id="rId${i + 1}" ${xml.sheetAttributes?.[i] ?? ''}/>`,
  );
  const targets: [string, string][] = xml.sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`]);
  targets.push(['styles', 'styles.xml'], ['sharedStrings', 'sharedStrings.xml']);
  const parts: Parts = {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"/>`,
    '_rels/.rels': relationships(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${xml.beforeSheets ?? ''}<sheets>${listed.join('')}</sheets>${xml.afterSheets ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(...targets),
    'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${xml.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${xml.styles ?? ''}</styleSheet>`,
  };
  xml.sheets.forEach((inside, i) => {
    const content = inside.startsWith('<row') ? `<sheetData>${inside}</sheetData>` : inside;
    parts[`xl/worksheets/sheet${i + 1}.xml`] = `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${content}</worksheet>`;
  });
  return parts;
}

/** A relationship part; ids are rId1, rId2 … */
export function relationships(...targets: readonly (readonly [kind: string, target: string])[]): string {
  const lines = targets.map(([kind, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${lines.join('')}</Relationships>`;
}

export function pack(parts: Parts): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part])),
  );
}

export function buildWorkbook(xml: WorkbookXml): Uint8Array {
  return pack(workbookParts(xml));
}

/** The first sheet of a workbook with this one sheet. */
export function readSheet(inside: string, rest: Omit<WorkbookXml, 'sheets'> = {}): Sheet {
  return sheetOf(readXlsx(buildWorkbook({ sheets: [inside], ...rest })));
}

export function sheetOf(workbook: Workbook, index = 0): Sheet {
  const sheet = workbook.sheets[index];
  if (!sheet) throw new Error(`no sheet ${index}`);
  return sheet;
}

/** A sheet's cells by address, in the order they come. */
export function cellsOf(sheet: Sheet): Record<string, SheetCell> {
  const cells: Record<string, SheetCell> = {};
  for (const [row, columns] of sheet.rows) for (const [column, cell] of columns) cells[addressOf(row, column)] = cell;
  return cells;
}

/** A sheet's values by address. */
export function valuesOf(sheet: Sheet): Record<string, SheetCell['value']> {
  return Object.fromEntries(Object.entries(cellsOf(sheet)).map(([address, cell]) => [address, cell.value]));
}

/** A sheet's formulas by address, constants left out. */
export function formulasOf(sheet: Sheet): Record<string, string> {
  const formulas = Object.entries(cellsOf(sheet)).flatMap(([address, { formula }]) => (formula === null ? [] : [[address, formula]]));
  return Object.fromEntries(formulas) as Record<string, string>;
}
