import { formatOf, parsePrinted } from '../support/documents';
import type { DocumentTable } from '../support/documents';
import { numberCell } from '../support/sheet-from-rows';
import type { CellInput } from '../support/sheet-from-rows';
import type { PlanTables, TableName } from './plan-tables';

/** What is printed, changed: unit and sign. */
export interface Print {
  readonly unit?: 'tkr' | 'mnkr';
  readonly costs?: 'negative' | 'positive';
}

/** How the cells lie: `headers` as one row, split over two, or split with equal years' kinds merged. */
export interface Form {
  readonly asText?: boolean;
  readonly transposed?: boolean;
  readonly headers?: 'one' | 'two' | 'merged';
  /** Empty hidden rows between the rows of the table. */
  readonly hiddenRows?: 'between' | 'data';
}

export interface Block {
  readonly cells: readonly (readonly CellInput[])[];
  /** Ranges as corner rows and columns within the block. */
  readonly merged: readonly { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number }[];
  readonly hiddenRows: readonly number[];
}

const MONEY: readonly TableName[] = ['total', 'activities', 'changes', 'investments'];

export function reprint(tables: PlanTables, { unit = 'tkr', costs = 'negative' }: Print): PlanTables {
  const change = (name: TableName): DocumentTable => {
    const { title, rows } = tables[name];
    if (!MONEY.includes(name)) return tables[name];
    const turned = costs === 'positive' && name !== 'investments';
    return {
      title,
      rows: rows.map((row, rowIndex) =>
        row.map((text, column) => {
          if (rowIndex === 0 || column === 0) return unit === 'mnkr' ? text.replace(/\btkr\b/u, 'mnkr') : text;
          return reprintNumber(text, unit, turned && row[0] !== 'Intäkter');
        }),
      ),
    };
  };
  return {
    total: change('total'),
    activities: change('activities'),
    changes: change('changes'),
    volumes: tables.volumes,
    prices: tables.prices,
    investments: change('investments'),
  };
}

function reprintNumber(text: string, unit: 'tkr' | 'mnkr', turned: boolean): string {
  const number = parsePrinted(text);
  if (!number || number.isPercent) return text;
  const value = turned ? -number.value : number.value;
  const [whole = '', fraction] = Math.abs(unit === 'mnkr' ? value / 1000 : value).toFixed(unit === 'mnkr' ? 3 : 0).split('.');
  const sign = value < 0 ? '-' : '';
  return `${sign}${whole.replace(/\B(?=(\d{3})+$)/gu, ' ')}${fraction === undefined ? '' : `,${fraction}`}`;
}

/** The table's cells as they lie on the sheet, without its title. */
export function layOut(table: DocumentTable, form: Form): Block {
  const typed = table.rows.map((row, rowIndex) => row.map((text, column) => typeCell(text, rowIndex === 0 || column === 0, form)));
  const turned = form.transposed === true ? transpose(typed) : typed;
  const headed = form.transposed === true ? { cells: turned, merged: [] } : splitHeader(turned, form.headers ?? 'one');
  const bodyTop = headed.cells.length - (turned.length - 1);
  if (form.hiddenRows === 'data') {
    return { ...headed, hiddenRows: headed.cells.flatMap((_, row) => (row > bodyTop && row % 3 === 0 ? [row] : [])) };
  }
  if (form.hiddenRows === undefined) return { ...headed, hiddenRows: [] };
  const spaced = headed.cells.flatMap((row, rowIndex) => (rowIndex > bodyTop ? [[], row] : [row]));
  return { cells: spaced, merged: headed.merged, hiddenRows: spaced.flatMap((row, index) => (row.length === 0 ? [index] : [])) };
}

function typeCell(text: string, isLabel: boolean, form: Form): CellInput {
  if (text === '') return null;
  const number = parsePrinted(text);
  if (!number || (form.asText === true && !isLabel)) return text;
  if (isLabel) return form.asText === true ? text : number.value;
  return numberCell(number.value, formatOf(number));
}

function transpose(cells: readonly (readonly CellInput[])[]): CellInput[][] {
  return (cells[0] ?? []).map((_, column) => cells.map((row) => row[column] ?? null));
}

/** "Budget 2025" → "Budget" above 2025; a bare year gets nothing above. */
function splitHeader(cells: readonly (readonly CellInput[])[], headers: 'one' | 'two' | 'merged'): Omit<Block, 'hiddenRows'> {
  const [header = [], ...body] = cells;
  if (headers === 'one') return { cells, merged: [] };
  const parts = header.map((cell, column): [CellInput, CellInput] => {
    const match = column > 0 && typeof cell === 'string' ? /^(\p{L}+) (\d{4})$/u.exec(cell) : null;
    return match ? [match[1] ?? null, Number(match[2])] : [null, cell];
  });
  const upper = parts.map(([kind]) => kind);
  const lower = parts.map(([, year]) => year);
  if (upper.every((cell) => cell === null)) return { cells, merged: [] };
  if (headers === 'two') return { cells: [upper, lower, ...body], merged: [] };
  const merged: Block['merged'][number][] = [];
  const bare = upper.map((kind, column) => {
    if (kind === null || upper[column - 1] === kind) return null;
    let right = column;
    while (upper[right + 1] === kind) right++;
    if (right > column) merged.push({ top: 0, left: column, bottom: 0, right });
    return kind;
  });
  return { cells: [bare, lower, ...body], merged };
}
