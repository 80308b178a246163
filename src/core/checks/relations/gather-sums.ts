import { decimal } from '../../numbers/decimal';
import type { Table, TableRow } from '../../table';
import { isReadable, placeAt } from '../place';
import type { LinearRelation, Term } from './relation';

const ONE = decimal(1);
const MINUS_ONE = decimal(-1);

/** Columns whose rows can be added. A mean of rows is not the mean of their sum where some are empty. */
const SUMMED_COLUMNS: ReadonlySet<string> = new Set(['period', 'deviation', 'change']);

/** Every printed total with its rows, but for totals of unit prices, which are means as a rule, and those whose formula is no sum. A total that is not printed, or with a row that could not be read, is not checked. */
export function gatherSums(table: Table): LinearRelation[] {
  if (table.role === 'unitPrices') return [];
  return table.rows.flatMap((row, rowIndex) => {
    if ((row.kind !== 'total' && row.kind !== 'subtotal') || row.addends.length === 0 || isNet(table, row)) return [];
    return table.columns.flatMap((column, columnIndex) => {
      const sum = SUMMED_COLUMNS.has(column.role) ? sumAt(table, rowIndex, row.addends, columnIndex) : null;
      return sum ? [sum] : [];
    });
  });
}

/** Income and cost together make a net, in whichever direction the table writes it: not a sum. */
function isNet(table: Table, row: TableRow): boolean {
  const measures = new Set(row.addends.map((addend) => table.rows[addend]?.measure));
  return measures.has('income') && measures.has('cost');
}

function sumAt(table: Table, rowIndex: number, addends: readonly number[], columnIndex: number): LinearRelation | null {
  const result = placeAt(table, rowIndex, columnIndex);
  if (!result || !isReadable(result) || result.cell.state === 'blank' || result.cell.isNoSum === true) return null;
  const terms: Term[] = [{ place: result, factor: ONE }];
  for (const addend of addends) {
    const place = placeAt(table, addend, columnIndex);
    if (!place || !isReadable(place)) return null;
    terms.push({ place, factor: MINUS_ONE });
  }
  return terms.some(({ place }) => place.cell.number) ? { kind: 'sum', result, terms } : null;
}
