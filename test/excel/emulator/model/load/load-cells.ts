import { isTrue } from '../../../../../src/xlsx/xml/xml-values';
import type { Sheet, SheetCell } from '../../../../../src/workbook/workbook';
import { isSameFormat } from '../cell-formats';
import { EMPTY, contentAt, formatAt, inheritedFormat, setContent, setFormat } from '../cells';
import type { CellFormat, CellModel, CellValue, Content, SheetModel } from '../workbook-model';
import type { SheetXml } from './sheet-xml';
import { all, at, numberAt } from './xml-node';

/** Contents from what the reader gives, looks from the part itself: the reader leaves empty cells out. */
export function loadCells(sheet: SheetModel, read: Sheet, xml: SheetXml, formats: readonly CellFormat[]): void {
  for (const node of all(at(xml.rest, 'cols'), 'col')) {
    const format = formats[numberAt(node, 'style', 0)] ?? sheet.defaultFormat;
    if (isSameFormat(format, sheet.defaultFormat)) continue;
    for (let column = numberAt(node, 'min', 1) - 1; column < numberAt(node, 'max', 0); column += 1) sheet.columnFormats.set(column, format);
  }
  for (const { row, attributes } of xml.rows) {
    const format = isTrue(attributes['customFormat']) ? formats[Number(attributes['s'] ?? 0)] : undefined;
    if (format) sheet.rowFormats.set(row, format);
  }
  for (const { row, column, style } of xml.cells) {
    const cell = read.rows.get(row)?.get(column);
    const format = formats[style] ?? sheet.defaultFormat;
    const content = cell ? contentOf(cell) : EMPTY;
    if (content.kind === 'empty' && isSameFormat(format, inheritedFormat(sheet, row, column))) continue;
    cellsOf(sheet, row).set(column, { content, format });
  }
  // Members of an old array formula that the file does not list.
  for (const [row, cells] of read.rows) {
    for (const [column, cell] of cells) if (!sheet.rows.get(row)?.has(column)) setContent(sheet, row, column, contentOf(cell));
  }
  for (const area of xml.spills) spill(sheet, area);
}

/** As in Excel, only the first cell has the formula; the others show what it gives. */
function spill(sheet: SheetModel, area: SheetXml['spills'][number]): void {
  const first = contentAt(sheet, area.top, area.left);
  if (first.kind !== 'formula') return;
  setContent(sheet, area.top, area.left, { ...first, spill: area });
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (row === area.top && column === area.left) continue;
      const format = formatAt(sheet, row, column);
      setContent(sheet, row, column, { kind: 'spilled', value: valueOf(contentAt(sheet, row, column)), row: area.top, column: area.left });
      setFormat(sheet, row, column, format);
    }
  }
}

function valueOf(content: Content): CellValue {
  return content.kind === 'formula' || content.kind === 'spilled' ? content.value : content;
}

function cellsOf(sheet: SheetModel, row: number): Map<number, CellModel> {
  const known = sheet.rows.get(row);
  if (known) return known;
  const cells = new Map<number, CellModel>();
  sheet.rows.set(row, cells);
  return cells;
}

function contentOf({ value, type, formula, isCalculated }: SheetCell): Content {
  const constant = constantOf(value, type === 'error');
  return formula === null ? constant : { kind: 'formula', formula, value: constant, isDirty: isCalculated === false };
}

function constantOf(value: SheetCell['value'], isError: boolean): CellValue {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean') return { kind: 'boolean', value };
  return { kind: isError ? 'error' : 'text', value };
}
