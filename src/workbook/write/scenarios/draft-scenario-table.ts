import type { CellDraft } from '../draft/cell-draft';
import { OWN_STYLES } from '../draft/own-styles';
import { choose, isEmpty, minus, number, numberOrZero, plus, text, times } from '../formula/expression';
import type { Expression, FormulaValue } from '../formula/expression';
import { at, rangeThrough } from '../formula/reference';
import type { CellHandle, RangeHandle } from '../formula/reference';
import type { ScenarioRow } from '../plan-settings';
import type { BodyRows } from './scenario-layout';
import { NAME_COLUMN, ORIGIN_COLUMN, QUANTITIES, SINCE_COLUMN } from './scenario-columns';
import type { Quantity, ScenarioColumns } from './scenario-columns';
import { SHEET_STYLES } from './sheet-styles';
import type { ScenarioWords } from './words';

type ShareRange = RangeHandle<number | ''>;

/** The table of scenarios, column by column. */
export interface ScenarioTable {
  readonly names: RangeHandle<string>;
  readonly shares: Readonly<Record<Quantity, ReadonlyMap<number, ShareRange>>>;
}

/** The list that one scenario is chosen from: a row each, and empty ones for the person's own. */
export function draftScenarioTable(
  draft: CellDraft,
  scenarios: readonly ScenarioRow[],
  body: BodyRows,
  columns: ScenarioColumns,
  words: ScenarioWords,
): ScenarioTable {
  draft.text(body.top - 4, NAME_COLUMN, words.scenarios, OWN_STYLES.heading);
  draft.text(body.top - 3, NAME_COLUMN, words.scenariosNote, SHEET_STYLES.note);
  draftHeader(draft, body.top - 1, columns, words);
  const rows = Array.from({ length: body.rows }, (_, index) =>
    draftRow(draft, body.top + index, scenarios[index] ?? null, columns, words),
  );
  const ranges = (quantity: Quantity): Map<number, ShareRange> =>
    new Map(
      [...columns.shares[quantity].keys()].map((year) => [
        year,
        rangeThrough(rows.flatMap(({ shares }) => shares[quantity].get(year) ?? [])),
      ]),
    );
  return {
    names: rangeThrough(rows.map(({ name }) => name)),
    shares: { uplift: ranges('uplift'), other: ranges('other'), efficiency: ranges('efficiency') },
  };
}

function draftHeader(draft: CellDraft, row: number, columns: ScenarioColumns, words: ScenarioWords): void {
  draft.text(row, NAME_COLUMN, words.name, OWN_STYLES.header);
  draft.text(row, ORIGIN_COLUMN, words.origin, OWN_STYLES.header);
  draft.text(row, SINCE_COLUMN, words.since, OWN_STYLES.header);
  for (const quantity of QUANTITIES) {
    const years = [...columns.shares[quantity]];
    draft.text(row - 1, Math.min(...years.map(([, column]) => column)), words.group[quantity], SHEET_STYLES.group);
    for (const [year, column] of years) draft.constant(row, column, year, SHEET_STYLES.year);
  }
  draft.text(row - 1, columns.total, words.total, { ...SHEET_STYLES.group, horizontal: 'right' });
  draft.text(row, columns.total, words.totalUntil(lastYear(columns)), OWN_STYLES.numberHeader);
}

interface RowHandles {
  readonly name: CellHandle<string>;
  readonly shares: Readonly<Record<Quantity, ReadonlyMap<number, CellHandle<number | ''>>>>;
}

function draftRow(
  draft: CellDraft,
  row: number,
  scenario: ScenarioRow | null,
  columns: ScenarioColumns,
  words: ScenarioWords,
): RowHandles {
  const name = draft.input<string>(row, NAME_COLUMN, scenario?.name ?? null, SHEET_STYLES.textInput);
  if (scenario) {
    draft.text(row, ORIGIN_COLUMN, words.origins[scenario.origin], OWN_STYLES.text);
    if (scenario.since !== null) draft.text(row, SINCE_COLUMN, scenario.since, { ...OWN_STYLES.text, isText: true });
  }
  const inputs = (quantity: Quantity, shares: ReadonlyMap<number, number> | undefined) =>
    new Map(
      [...columns.shares[quantity]].map(([year, column]) => [
        year,
        draft.input<number>(row, column, shares?.get(year) ?? null, SHEET_STYLES.shareInput),
      ]),
    );
  const shares = {
    uplift: inputs('uplift', scenario?.uplifts),
    other: inputs('other', scenario?.otherUplifts),
    efficiency: inputs('efficiency', scenario?.efficiency),
  };
  const raised = [...columns.shares.other.keys()].flatMap((year) => shares.uplift.get(year) ?? []);
  draft.formula(row, columns.total, totalOf(name, raised), SHEET_STYLES.total);
  return { name, shares };
}

/** All uplifts since the base year, one upon the other; nothing in an empty row. */
function totalOf(name: CellHandle<string>, uplifts: readonly CellHandle<number | ''>[]): Expression {
  const [first, ...others] = uplifts.map((cell) => plus(number(1), numberOrZero(at(cell))));
  const product = others.reduce((factor, next) => times(factor, next), first ?? number(1));
  return choose<FormulaValue>(isEmpty(at(name)), text(''), minus(product, number(1)));
}

function lastYear(columns: ScenarioColumns): number {
  return Math.max(...columns.shares.uplift.keys());
}
