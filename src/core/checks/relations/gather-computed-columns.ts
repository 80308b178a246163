import type { Table, TableRow } from '../../table';
import type { CellReadings } from './cell-readings';
import { chooseForm, votesFor } from './choose-form';
import type { Form } from './choose-form';
import { comparedColumns } from './compared-columns';
import type { ColumnPair } from './compared-columns';
import { computedRelation, PERCENT_FORMS, percentRelation } from './computed-relation';
import { placeAt } from '../place';
import type { Relation } from './relation';

const COMPUTED_ROLES: ReadonlySet<string> = new Set(['deviation', 'change', 'percentDeviation', 'percentChange']);

/** Avvikelse and Förändring, in amounts and in percent, row by row. */
export function gatherComputedColumns(table: Table, readings: CellReadings): Relation[] {
  return table.columns.flatMap((column, columnIndex) => {
    if (!COMPUTED_ROLES.has(column.role)) return [];
    const [nearest, ...others] = comparedColumns(table, columnIndex);
    if (!nearest) return [];
    // A change is new − old; a deviation has no usual direction.
    const isChange = column.role === 'change' || column.role === 'percentChange';
    return chooseForm(choosePair(table, columnIndex, nearest, others, readings), readings, isChange);
  });
}

/** Further away than this no column is looked for. */
const MOST_PAIRS = 20;

/**
 * The nearest pair is what the column compares. Only where hardly a row agrees with that, and nearly all with another
 * pair, is it the other one.
 */
function choosePair(table: Table, columnIndex: number, nearest: ColumnPair, others: readonly ColumnPair[], readings: CellReadings): Form[] {
  const forms = formsOf(table, columnIndex, nearest);
  if (agreement(forms, readings).share >= 0.5) return forms;
  for (const pair of others.slice(0, MOST_PAIRS)) {
    const instead = formsOf(table, columnIndex, pair);
    const { votes, share } = agreement(instead, readings);
    if (votes >= 3 && share >= 0.75) return instead;
  }
  return forms;
}

function agreement(forms: readonly Form[], readings: CellReadings): { votes: number; share: number } {
  const votes = Math.max(...forms.map((form) => votesFor(form, readings)));
  const rows = Math.max(...forms.map((form) => form.filter((relation) => relation !== null).length));
  return { votes, share: rows === 0 ? 1 : votes / rows };
}

function formsOf(table: Table, columnIndex: number, pair: ColumnPair): Form[] {
  const isPercent = table.columns[columnIndex]?.role.startsWith('percent') === true;
  return isPercent ? percentForms(table, columnIndex, pair) : amountForms(table, columnIndex, pair);
}

function amountForms(table: Table, columnIndex: number, pair: ColumnPair): Form[] {
  return ([1, -1] as const).map((direction) =>
    relationsOf(table, columnIndex, pair, (result, earlier, later) =>
      computedRelation(result, [
        [later, direction],
        [earlier, direction === 1 ? -1 : 1],
      ]),
    ),
  );
}

function percentForms(table: Table, columnIndex: number, pair: ColumnPair): Form[] {
  return PERCENT_FORMS.map((form) =>
    relationsOf(table, columnIndex, pair, (result, earlier, later) => percentRelation(result, earlier, later, form)),
  );
}

type Relate = (...places: [ReturnType<typeof placeAt>, ReturnType<typeof placeAt>, ReturnType<typeof placeAt>]) => Relation | null;

function relationsOf(table: Table, columnIndex: number, { earlier, later }: ColumnPair, relate: Relate): Form {
  return table.rows.map((row, rowIndex) => {
    if (!hasAmounts(row)) return null;
    return relate(placeAt(table, rowIndex, columnIndex), placeAt(table, rowIndex, earlier), placeAt(table, rowIndex, later));
  });
}

/** Rows whose period columns hold amounts; "varav" rows have arithmetic of their own. */
export function hasAmounts({ kind }: TableRow): boolean {
  return kind === 'item' || kind === 'total' || kind === 'subtotal' || kind === 'varav';
}
