import type { CellDraft } from '../draft/cell-draft';
import { OWN_STYLES } from '../draft/own-styles';
import { choose, either, isEqual, isNumber, minus, number, numberOrZero, plus, text, times } from '../formula/expression';
import type { Expression } from '../formula/expression';
import { at } from '../formula/reference';
import { lookUp } from '../formula/search';
import type { CellHandle, RangeHandle } from '../formula/reference';
import type { ScenarioTable } from './draft-scenario-table';
import { LABEL_COLUMN, NAME_COLUMN, SINCE_COLUMN } from './scenario-columns';
import type { Quantity, ScenarioColumns } from './scenario-columns';
import { asWords, SHEET_STYLES } from './sheet-styles';
import type { ScenarioWords } from './words';

/** What holds under the scenario that is chosen, by formula. */
export interface ActiveScenario {
  readonly shares: Readonly<Record<Quantity, ReadonlyMap<number, CellHandle<number>>>>;
  readonly isEfficiencyGiven: CellHandle<number>;
  readonly answer: CellHandle<string>;
  readonly countsChanges: CellHandle<number>;
}

export interface ActiveTerms {
  readonly selector: CellHandle<string>;
  readonly table: ScenarioTable;
  readonly columns: ScenarioColumns;
  readonly baseYear: number;
  readonly countsChanges: boolean;
  readonly words: ScenarioWords;
}

/** The chosen scenario's percentages by year, each in the column that the table below has its uplift in. */
export function draftActiveScenario(draft: CellDraft, top: number, terms: ActiveTerms): ActiveScenario {
  const { selector, table, columns, baseYear, countsChanges, words } = terms;
  const headerRow = top + 1;
  const [upliftRow, otherRow, efficiencyRow, totalRow] = [top + 2, top + 3, top + 4, top + 5];
  const [changesRow, givenRow] = [top + 7, top + 8];
  const chosen = (range: RangeHandle<number | ''>) => lookUp(range, table.names, at(selector, 'both'));
  const columnOf = (year: number) => columns.shares.uplift.get(year) ?? 0;
  const byYear = (quantity: Quantity, row: number, shareOf: (range: RangeHandle<number | ''>, year: number) => Expression<number>) =>
    new Map(
      [...table.shares[quantity]].map(([year, range]) => [
        year,
        draft.formula(row, columnOf(year), shareOf(range, year), SHEET_STYLES.share),
      ]),
    );

  draft.text(top, NAME_COLUMN, words.active, OWN_STYLES.heading);
  draft.text(headerRow, NAME_COLUMN, words.percentage, OWN_STYLES.header);
  draft.text(headerRow, LABEL_COLUMN, words.meaning, OWN_STYLES.header);
  draft.text(headerRow, SINCE_COLUMN, words.year, OWN_STYLES.numberHeader);
  for (const [year, column] of columns.shares.uplift) draft.constant(headerRow, column, year, SHEET_STYLES.year);

  const uplift = byYear('uplift', upliftRow, (range) => numberOrZero(chosen(range)));
  const other = byYear('other', otherRow, (range, year) => {
    const general = uplift.get(year);
    return choose(isNumber(chosen(range)), numberOrZero(chosen(range)), general ? at(general) : number(0));
  });
  const efficiency = byYear('efficiency', efficiencyRow, (range) => numberOrZero(chosen(range)));
  draftTotals(draft, totalRow, [...other.keys()].flatMap((year) => uplift.get(year) ?? []));

  draft.text(upliftRow, NAME_COLUMN, words.quantity.uplift, OWN_STYLES.text);
  draft.text(upliftRow, LABEL_COLUMN, words.quantityNote.uplift, SHEET_STYLES.quiet);
  draft.text(otherRow, NAME_COLUMN, words.quantity.other, OWN_STYLES.text);
  const hasOwn = anyNumber([...table.shares.other.values()].map(chosen));
  draft.formula(otherRow, LABEL_COLUMN, choose(hasOwn, text(words.hasOwn), text(words.followsUplift)), SHEET_STYLES.quiet);
  draft.text(efficiencyRow, NAME_COLUMN, words.quantity.efficiency, OWN_STYLES.text);
  draft.text(efficiencyRow, LABEL_COLUMN, words.quantityNote.efficiency, SHEET_STYLES.quiet);
  draft.text(totalRow, NAME_COLUMN, words.compounded(baseYear), OWN_STYLES.text);
  draft.text(totalRow, LABEL_COLUMN, words.compoundedNote, SHEET_STYLES.quiet);

  draft.text(changesRow, NAME_COLUMN, words.countsChanges, OWN_STYLES.text);
  const answer = draft.input<string>(changesRow, LABEL_COLUMN, countsChanges ? words.yes : words.no, SHEET_STYLES.answer);
  const counts = choose(isEqual(at(answer), text(words.yes)), number(1), number(0));
  draft.text(givenRow, NAME_COLUMN, words.efficiencyGiven, OWN_STYLES.text);
  const isGiven = choose(anyNumber([...table.shares.efficiency.values()].map(chosen)), number(1), number(0));
  return {
    shares: { uplift, other, efficiency },
    isEfficiencyGiven: draft.formula(givenRow, LABEL_COLUMN, isGiven, asWords(words.isGiven, words.isNotGiven)),
    answer,
    countsChanges: draft.formula(changesRow, SINCE_COLUMN, counts, asWords(words.counted, words.notCounted, 1)),
  };
}

function draftTotals(draft: CellDraft, row: number, uplifts: readonly CellHandle<number>[]): void {
  let before: CellHandle<number> | null = null;
  for (const uplift of uplifts) {
    const raised: Expression<number> = before
      ? minus(times(plus(number(1), at(before)), plus(number(1), at(uplift))), number(1))
      : at(uplift);
    before = draft.formula(row, uplift.column, raised, SHEET_STYLES.total);
  }
}

function anyNumber(shares: readonly Expression[]): Expression<boolean> {
  const [first, ...others] = shares.map(isNumber);
  if (!first) throw new RangeError('a plan has years');
  return others.reduce((any, next) => either(any, next), first);
}
