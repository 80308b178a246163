import { printFixedAddress } from '../areas/print-address';
import { notEmulated } from '../../protocol/excel-error';
import type { TableModel, WorkbookModel } from '../../model/workbook-model';
import { mapTokens, rewriteFormulas } from '../range/rewrite-formulas';
import { bodyOf, columnOf, headerOf, totalsOf } from './table-range';

/** Formulas that name a table's columns name their cells instead, as when Excel makes a range of a table. */
export function unlistInFormulas(model: WorkbookModel, table: TableModel): void {
  const sheet = model.sheets.find(({ id }) => id === table.sheet)?.name ?? '';
  const name = table.name.toLowerCase();
  rewriteFormulas(model, (formula) => {
    let isTable = false;
    return mapTokens(formula, (token, next) => {
      const wasTable = isTable;
      isTable = token.kind === 'name' && token.text.toLowerCase() === name;
      if (isTable) return next?.kind === 'brackets' ? '' : printFixedAddress(sheet, bodyOf(table));
      return wasTable && token.kind === 'brackets' ? addressOf(sheet, table, token.text) : null;
    });
  });
}

function addressOf(sheet: string, table: TableModel, brackets: string): string {
  const part = /^\[\[#(All|Data|Headers|Totals)\](?:,\[((?:[^\]'[]|'.)*)\])?\]$/i.exec(brackets);
  const simple = /^\[((?:[^\]'[#@]|'.)*)\]$/.exec(brackets);
  const rows = part ? areaOf(table, part[1]?.toLowerCase()) : bodyOf(table);
  const column = part ? part[2] : simple?.[1];
  if (rows === null || (!part && !simple)) throw notEmulated(`Table.convertToRange where formulas say ${brackets}`);
  if (column === undefined || column === '') return printFixedAddress(sheet, rows);
  const plain = column.replace(/'(.)/g, '$1').toLowerCase();
  const index = table.columns.findIndex((one) => one.name.toLowerCase() === plain);
  return index === -1 ? '#REF!' : printFixedAddress(sheet, columnOf(rows, index));
}

function areaOf(table: TableModel, part: string | undefined) {
  if (part === 'all') return table.area;
  if (part === 'headers') return headerOf(table);
  return part === 'totals' ? totalsOf(table) : bodyOf(table);
}
