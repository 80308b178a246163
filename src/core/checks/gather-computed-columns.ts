import type { Table, TableRow } from '../table';
import type { CellReadings } from './cell-readings';
import { chooseForm, votesFor } from './choose-form';
import type { Form } from './choose-form';
import { comparedColumns } from './compared-columns';
import type { ColumnPair } from './compared-columns';
import { computedRelation, PERCENT_FORMS, percentRelation } from './computed-relation';
import { placeAt } from './place';
import type { Relation } from './relation';

const COMPUTED_ROLES: ReadonlySet<string> = new Set(['deviation', 'change', 'percentDeviation', 'percentChange']);

/** Avvikelse and Förändring, in amounts and in percent, row by row. */
export function gatherComputedColumns(table: Table, readings: CellReadings): Relation[] {
  return table.columns.flatMap((column, columnIndex) => {
    if (!COMPUTED_ROLES.has(column.role)) return [];
    const candidates = comparedColumns(table, columnIndex).map((pair) => formsOf(table, columnIndex, pair));
    const chosen = choosePair(candidates, readings);
    // A change is new − old; a deviation has no usual direction.
    return chosen ? chooseForm(chosen, readings, column.role === 'change' || column.role === 'percentChange') : [];
  });
}

/**
 * The nearest pair is what the column compares. Only where hardly a row agrees with that, and nearly all with another
 * pair, is it the other one.
 */
function choosePair(candidates: readonly (readonly Form[])[], readings: CellReadings): readonly Form[] | null {
  const [nearest, ...others] = candidates;
  if (!nearest || agreement(nearest, readings).share >= 0.5) return nearest ?? null;
  const better = others.find((forms) => {
    const { votes, share } = agreement(forms, readings);
    return votes >= 3 && share >= 0.75;
  });
  return better ?? nearest;
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
