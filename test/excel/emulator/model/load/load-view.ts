import { isTrue } from '../../../../../src/xlsx/xml/xml-values';
import type { SheetModel, SheetProtection } from '../workbook-model';
import { areasOf } from './areas-of';
import { colorOf, type ColorTable } from './theme-colors';
import { at, numberAt, type XmlNode } from './xml-node';

/** Frozen panes, page, tab, filter and protection. */
export function loadView(sheet: SheetModel, rest: XmlNode, colors: ColorTable): void {
  const pane = at(rest, 'sheetViews', 'sheetView', 'pane');
  if (pane?.attributes['state']?.startsWith('frozen') === true) {
    sheet.frozen = { rows: numberAt(pane, 'ySplit', 0), columns: numberAt(pane, 'xSplit', 0) };
  }
  const properties = at(rest, 'sheetPr');
  sheet.tabColor = colorOf(at(properties, 'tabColor'), colors);
  const page = at(rest, 'pageSetup');
  sheet.page.orientation = page?.attributes['orientation'] === 'landscape' ? 'Landscape' : 'Portrait';
  if (isTrue(at(properties, 'pageSetUpPr')?.attributes['fitToPage'])) {
    // 0 is as many as it needs.
    sheet.page.fitWide = numberAt(page, 'fitToWidth', 1) || null;
    sheet.page.fitHigh = numberAt(page, 'fitToHeight', 1) || null;
  }
  sheet.filter = areasOf(at(rest, 'autoFilter')?.attributes['ref'])[0] ?? null;
  sheet.protection = protectionOf(at(rest, 'sheetProtection'));
}

function protectionOf(node: XmlNode | null): SheetProtection | null {
  if (!isTrue(node?.attributes['sheet'])) return null;
  const attributes = node?.attributes ?? {};
  const allows = PERMISSIONS.map(([option, attribute, isUsuallyForbidden]) => {
    const written = attributes[attribute];
    return [option, !(written === undefined ? isUsuallyForbidden : isTrue(written))] as const;
  });
  const password = attributes['hashValue'] ?? attributes['password'] ?? null;
  return { password, allows: Object.fromEntries(allows) };
}

/** Options of Excel.WorksheetProtectionOptions; the file says what is *not* allowed (ECMA-376 part 1, 18.3.1.85). */
const PERMISSIONS: readonly (readonly [option: string, attribute: string, isUsuallyForbidden: boolean])[] = [
  ['allowFormatCells', 'formatCells', true],
  ['allowFormatColumns', 'formatColumns', true],
  ['allowFormatRows', 'formatRows', true],
  ['allowInsertColumns', 'insertColumns', true],
  ['allowInsertRows', 'insertRows', true],
  ['allowInsertHyperlinks', 'insertHyperlinks', true],
  ['allowDeleteColumns', 'deleteColumns', true],
  ['allowDeleteRows', 'deleteRows', true],
  ['allowSort', 'sort', true],
  ['allowAutoFilter', 'autoFilter', true],
  ['allowPivotTables', 'pivotTables', true],
  ['allowEditObjects', 'objects', false],
  ['allowEditScenarios', 'scenarios', false],
];
