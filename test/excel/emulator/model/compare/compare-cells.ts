import { addressOf } from '../../../../../src/workbook/address';
import { isSameFormat } from '../cell-formats';
import { contentAt, formatAt } from '../cells';
import type { CellFormat, CellValue, Content, SheetModel } from '../workbook-model';
import { comparePlain, isSameNumber, shown } from './compare-plain';
import type { Ignored } from './ignored';
import { normalFormula } from './normal-formula';

/** Contents and looks of all cells that either sheet says anything of; then the looks of whole rows and columns, and of the rest. */
export function compareCells(a: SheetModel, b: SheetModel, ignoring: Ignored): string[] {
  const lines: string[] = [];
  for (const [row, columns] of placesOf(a, b)) {
    for (const column of [...columns].sort((x, y) => x - y)) {
      const [cell, other] = [a.rows.get(row)?.get(column), b.rows.get(row)?.get(column)];
      if (cell !== undefined && cell.content === other?.content && cell.format === other.format) continue;
      const where = `${a.name}!${addressOf(row, column)} `;
      lines.push(...compareContent(where, contentAt(a, row, column), contentAt(b, row, column), ignoring));
      lines.push(...compareFormats(where, formatAt(a, row, column), formatAt(b, row, column), ignoring));
    }
  }
  lines.push(...compareLines(a, b, 'columnFormats', (column) => `${a.name} column ${addressOf(0, column).replace(/\d+/, '')} `, ignoring));
  lines.push(...compareLines(a, b, 'rowFormats', (row) => `${a.name} row ${row + 1} `, ignoring));
  lines.push(...compareFormats(`${a.name} default `, a.defaultFormat, b.defaultFormat, ignoring));
  return lines;
}

function placesOf(a: SheetModel, b: SheetModel): [row: number, columns: Set<number>][] {
  const rows = [...new Set([...a.rows.keys(), ...b.rows.keys()])].sort((x, y) => x - y);
  return rows.map((row) => [row, new Set([...(a.rows.get(row)?.keys() ?? []), ...(b.rows.get(row)?.keys() ?? [])])]);
}

function compareLines(a: SheetModel, b: SheetModel, what: 'rowFormats' | 'columnFormats', where: (at: number) => string, ignoring: Ignored): string[] {
  const places = [...new Set([...a[what].keys(), ...b[what].keys()])].sort((x, y) => x - y);
  return places.flatMap((at) => compareFormats(where(at), a[what].get(at) ?? a.defaultFormat, b[what].get(at) ?? b.defaultFormat, ignoring));
}

function compareFormats(where: string, a: CellFormat, b: CellFormat, ignoring: Ignored): string[] {
  if (isSameFormat(a, b)) return [];
  return comparePlain(where, ignoring.quotePrefix === true ? { ...a, quotePrefix: false } : a, ignoring.quotePrefix === true ? { ...b, quotePrefix: false } : b);
}

function compareContent(where: string, a: Content, b: Content, ignoring: Ignored): string[] {
  if (a.kind === 'formula' && b.kind === 'formula') {
    if (a.formula !== b.formula && normalFormula(a.formula) !== normalFormula(b.formula)) return [`${where}formula: ${a.formula} / ${b.formula}`];
    const spills = comparePlain(`${where}spill`, a.spill ?? null, b.spill ?? null);
    if (ignoring.formulaValues === true || a.isDirty || b.isDirty || isSameValue(a.value, b.value)) return spills;
    return [...spills, `${where}value of ${a.formula}: ${valueShown(a.value)} / ${valueShown(b.value)}`];
  }
  if (a.kind === 'formula' || b.kind === 'formula') return [`${where}content: ${contentShown(a)} / ${contentShown(b)}`];
  if ((a.kind === 'spilled') !== (b.kind === 'spilled')) return [`${where}content: ${contentShown(a)} / ${contentShown(b)}`];
  if (a.kind === 'spilled' && ignoring.formulaValues === true) return [];
  const [valueOfA, valueOfB] = [a.kind === 'spilled' ? a.value : a, b.kind === 'spilled' ? b.value : b];
  return isSameValue(valueOfA, valueOfB) ? [] : [`${where}content: ${contentShown(a)} / ${contentShown(b)}`];
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  if (a.kind === 'number' && b.kind === 'number') return isSameNumber(a.value, b.value);
  if (a.kind === 'empty' || b.kind === 'empty') return a.kind === b.kind;
  return a.kind === b.kind && a.value === b.value;
}

function contentShown(content: Content): string {
  if (content.kind === 'formula') return content.formula;
  return content.kind === 'spilled' ? `${valueShown(content.value)} (spilled)` : valueShown(content);
}

/** Text in quotation marks, so that "1" is not 1. */
function valueShown(value: CellValue): string {
  if (value.kind === 'empty') return 'nothing';
  return value.kind === 'text' ? JSON.stringify(value.value) : shown(value.value);
}
