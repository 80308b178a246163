import type { Area, Sheet, SheetTable } from '../workbook';

/**
 * The cells that the bracketed part of a structured reference names in a table ("[Pris]", "[[#This Row],[Pris]]", "[@Pris]",
 * "[[Volym]:[Pris]]"), seen from a formula in `row`. Null where there is no such column, or the form is another.
 */
export function structuredArea(brackets: string, table: SheetTable, sheet: Sheet, row: number): Area | null {
  let inside = brackets.slice(1, -1).trim();
  let rows: RowSpan | null = null;
  if (inside.startsWith('@')) {
    rows = thisRow(table, row);
    inside = inside.slice(1).trim();
    if (rows === null) return null;
  }
  const items = itemsOf(inside);
  if (items === null) return null;
  const special = items.filter(({ name }) => name.startsWith('#'));
  for (const { name } of special) rows = joined(rows, specialRows(name, table, row));
  rows ??= dataRows(table);
  const columns = columnsOf(items.filter((item) => !special.includes(item)), table, sheet);
  return columns === null || rows.top > rows.bottom ? null : { ...rows, ...columns };
}

/** The cells that a table's bare name means. */
export function tableArea(table: SheetTable): Area {
  return { ...dataRows(table), left: table.area.left, right: table.area.right };
}

type RowSpan = Pick<Area, 'top' | 'bottom'>;

interface Item {
  readonly name: string;
  /** Stands after ":": the last of several columns. */
  readonly isLast: boolean;
}

/** The items between the outer brackets; null where there is something else between them. */
function itemsOf(inside: string): Item[] | null {
  if (inside === '') return [];
  if (!inside.startsWith('[')) return [{ name: unescaped(inside), isLast: false }];
  const items: Item[] = [];
  const item = /\s*([,:]?)\s*\[((?:[^\]'[]|'.)*)\]\s*/suy;
  while (item.lastIndex < inside.length) {
    const match = item.exec(inside);
    if (!match) return null;
    items.push({ name: unescaped(match[2] ?? ''), isLast: match[1] === ':' });
  }
  return items;
}

function columnsOf(items: readonly Item[], table: SheetTable, sheet: Sheet): Pick<Area, 'left' | 'right'> | null {
  const { left, right } = table.area;
  const [first, last, ...more] = items;
  if (!first) return { left, right };
  const from = columnOf(first.name, table, sheet);
  const to = last ? (last.isLast ? columnOf(last.name, table, sheet) : null) : from;
  if (from === null || to === null || more.length > 0) return null;
  return { left: Math.min(from, to), right: Math.max(from, to) };
}

function columnOf(name: string, { area, headerRows }: SheetTable, sheet: Sheet): number | null {
  const header = headerRows === 0 ? undefined : sheet.rows.get(area.top + headerRows - 1);
  if (!header) return null;
  for (let column = area.left; column <= area.right; column += 1) {
    const value = header.get(column)?.value;
    if (value !== undefined && fold(String(value)) === fold(name)) return column;
  }
  return null;
}

function specialRows(item: string, table: SheetTable, row: number): RowSpan | null {
  const { area, headerRows, totalsRows } = table;
  switch (item.toLowerCase()) {
    case '#all':
      return { top: area.top, bottom: area.bottom };
    case '#data':
      return dataRows(table);
    case '#headers':
      return headerRows === 0 ? null : { top: area.top, bottom: area.top + headerRows - 1 };
    case '#totals':
      return totalsRows === 0 ? null : { top: area.bottom - totalsRows + 1, bottom: area.bottom };
    case '#this row':
      return thisRow(table, row);
    default:
      return null;
  }
}

function dataRows({ area, headerRows, totalsRows }: SheetTable): RowSpan {
  return { top: area.top + headerRows, bottom: area.bottom - totalsRows };
}

function thisRow(table: SheetTable, row: number): RowSpan | null {
  const { top, bottom } = dataRows(table);
  return row >= top && row <= bottom ? { top: row, bottom: row } : null;
}

/** Nothing in common with what cannot be told: an area that is upside down. */
function joined(before: RowSpan | null, more: RowSpan | null): RowSpan {
  if (more === null) return { top: 1, bottom: 0 };
  return before === null ? more : { top: Math.min(before.top, more.top), bottom: Math.max(before.bottom, more.bottom) };
}

function unescaped(name: string): string {
  return name.replace(/'(.)/gsu, '$1');
}

function fold(text: string): string {
  return text.trim().toLowerCase();
}
