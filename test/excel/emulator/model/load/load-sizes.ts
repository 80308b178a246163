import { isTrue } from '../../../../../src/xlsx/xml/xml-values';
import { STANDARD_WIDTH } from '../sizes';
import type { SheetModel } from '../workbook-model';
import type { SheetXml } from './sheet-xml';
import { all, at, numberAt } from './xml-node';

export function loadSizes(sheet: SheetModel, { rest, rows }: SheetXml): void {
  const usual = at(rest, 'sheetFormatPr');
  sheet.standardHeight = numberAt(usual, 'defaultRowHeight', sheet.standardHeight);
  sheet.standardWidth = numberAt(usual, 'defaultColWidth', widthOfDigits(numberAt(usual, 'baseColWidth', 8)));
  for (const node of all(at(rest, 'cols'), 'col')) {
    const width = numberAt(node, 'width', sheet.standardWidth);
    if (width === sheet.standardWidth && !isTrue(node.attributes['customWidth'])) continue;
    for (let column = numberAt(node, 'min', 1) - 1; column < numberAt(node, 'max', 0); column += 1) sheet.columnWidths.set(column, width);
  }
  for (const { row, attributes } of rows) {
    const height = Number(attributes['ht'] ?? NaN);
    if (Number.isNaN(height)) continue;
    (isTrue(attributes['customHeight']) ? sheet.rowHeights : sheet.fittedHeights).set(row, height);
  }
}

/** Excel makes its usual column a multiple of eight pixels wide (ECMA-376 part 1, 18.3.1.81): 8 digits are 64 pixels. */
function widthOfDigits(digits: number): number {
  if (digits === 8) return STANDARD_WIDTH;
  const pixels = Math.ceil((digits * 7 + 5) / 8) * 8;
  return Math.trunc((pixels / 7) * 256) / 256;
}
