import type { Language } from '../../app/options';
import type { SheetCell, Workbook } from '../../workbook/workbook';
import type { PersonsEdit } from '../../xlsx/open/persons-edit';
import { parseTyped } from '../../xlsx/open/typed/parse-typed';
import type { GridSelection } from '../grid/grid-events';
import { shownText } from '../grid/picture/shown-text';

/** What is selected as other programs take it: cells between tabs, rows between lines, a plain hyphen for minus. */
export function copiedText({ sheets, dateSystem }: Workbook, { sheet, area }: GridSelection): string {
  const rows = sheets.find(({ name }) => name === sheet)?.rows;
  const lines: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const texts: string[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      const cell = rows?.get(row)?.get(column);
      texts.push(cell ? quoted(shownText(cell, dateSystem ?? 1900).replace(/^−/, '-')) : '');
    }
    lines.push(texts.join('\t'));
  }
  return lines.join('\r\n');
}

/** What is pasted, from the upper left of what is selected on; one value fills all that is selected. */
export function pastedEdits(text: string, { sheet, area }: GridSelection, cellAt: (sheet: string, row: number, column: number) => SheetCell | undefined, language: Language): PersonsEdit[] {
  const table = tableOf(text);
  const isOne = table.length === 1 && table[0]?.length === 1;
  const rows = isOne ? area.bottom - area.top + 1 : table.length;
  return Array.from({ length: rows }, (_, down) => {
    const texts = isOne ? Array.from({ length: area.right - area.left + 1 }, () => table[0]?.[0] ?? '') : (table[down] ?? []);
    return texts.map((typed, across): PersonsEdit => {
      const [row, column] = [area.top + down, area.left + across];
      return { sheet, row, column, content: parseTyped(typed, language, cellAt(sheet, row, column)?.numberFormat) };
    });
  }).flat();
}

/** A cell of several lines stands between quotes, with its own quotes doubled. */
function tableOf(text: string): string[][] {
  const table: string[][] = [[]];
  const cell = /("(?:[^"]|"")*"(?=[\t\r\n]|$)|[^\t\r\n]*)(\t|\r?\n|$)/g;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    const [, content = '', end = ''] = match;
    table.at(-1)?.push(content.startsWith('"') && content.length > 1 && content.endsWith('"') ? content.slice(1, -1).replaceAll('""', '"') : content);
    if (end === '\t') continue;
    // A line break at the very end begins no row of its own.
    if (end === '' || cell.lastIndex >= text.length) break;
    table.push([]);
  }
  return table;
}

function quoted(text: string): string {
  return /[\t\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
