import fc from 'fast-check';
import { at } from '../support/sheet-from-rows';
import { describeFinding, inspect } from '../support/inspect';
import { activityTable } from './activity-table';
import { bridgeTable, totalTable } from './budget-tables';
import { chooseBudgetWorld } from './budget-world';
import { Choice } from './choice';
import { placeDrafts } from './consistent-workbook';
import { changeAmount } from './draft';
import type { Draft } from './draft';
import { outcomeTable, overviewAndDetails } from './outcome-tables';

const TYPING = { text: null, minus: '-' } as const;

interface Change {
  readonly drafts: readonly Draft[];
  /** Of the draft that is changed, and of the cell within it; the header is row 0. */
  readonly draft: number;
  readonly row: number;
  readonly column: number;
  /** The row and column of the cell that must be named. */
  readonly named: { readonly row: number; readonly column: number };
}

/** Adds so much to one cell that no rounding explains it, and expects one error, at the cell that is named. */
function expectOneError(choice: Choice, { drafts, draft, row, column, named }: Change): void {
  const cell = drafts[draft]?.rows[row]?.[column];
  if (typeof cell !== 'object' || cell === null) throw new TypeError(`no amount at ${draft}/${row}/${column}`);
  const added = choice.one(1, -1) * (choice.integer(500, 5000) + Math.round(Math.abs(cell.steps) * choice.integer(0, 3)));
  const changed = drafts.map((table, index) => (index === draft ? changeAmount(table, row, column, added) : table));
  const { workbook, places } = placeDrafts(changed, TYPING, 'own-sheets');
  const errors = inspect(workbook).findings.filter(({ severity }) => severity === 'error');
  const place = places[draft];
  const expected = `${place?.sheet ?? ''}!${at(named.row + 1, named.column)}`;
  expect({ errors: errors.map(({ sheet, cell: address }) => `${sheet}!${address}`), found: errors.map(describeFinding) }).toMatchObject({
    errors: [expected],
  });
}

function rowNamed(draft: Draft | undefined, label: RegExp): number {
  return draft?.rows.findIndex(([cell]) => typeof cell === 'string' && label.test(cell)) ?? -1;
}

function check(property: (choice: Choice) => void): void {
  fc.assert(
    fc.property(fc.gen(), (generate) => {
      property(new Choice(generate));
    }),
    { numRuns: 80, endOnFailure: true },
  );
}

const PLAIN = { total: 'below', hasSections: false, hasVarav: false, hasPercentRow: false, extra: 'none' } as const;

describe('one cell changed by more than rounding can explain', () => {
  it('an item of a table with a total: the total is named, for the row is not known', () => {
    check((choice) => {
      const world = chooseBudgetWorld(choice);
      const draft = activityTable(choice, world, PLAIN);
      const column = choice.integer(1, world.periods.length);
      const row = choice.integer(1, world.activities.length);
      expectOneError(choice, { drafts: [draft], draft: 0, row, column, named: { row: draft.rows.length - 1, column } });
    });
  });

  it('an item of a section: the subtotal of its section is named', () => {
    check((choice) => {
      const world = chooseBudgetWorld(choice);
      const draft = activityTable(choice, world, { ...PLAIN, hasSections: true });
      const column = choice.integer(1, world.periods.length);
      const subtotal = rowNamed(draft, /^Summa kultur$/u);
      expectOneError(choice, { drafts: [draft], draft: 0, row: choice.integer(2, subtotal - 1), column, named: { row: subtotal, column } });
    });
  });

  it('the total that stands in three tables: it is named once, where it differs from its rows', () => {
    check((choice) => {
      const world = chooseBudgetWorld(choice);
      const drafts = [totalTable(choice, world), activityTable(choice, world, PLAIN), bridgeTable(choice, world)];
      const row = (drafts[1]?.rows.length ?? 0) - 1;
      const column = choice.integer(1, world.periods.length);
      expectOneError(choice, { drafts, draft: 1, row, column, named: { row, column } });
    });
  });

  it('the net of the whole, which has income and costs above it and the activities beside it', () => {
    check((choice) => {
      const world = chooseBudgetWorld(choice);
      const drafts = [totalTable(choice, world), activityTable(choice, world, PLAIN), bridgeTable(choice, world)];
      const row = rowNamed(drafts[0], /^(Netto|Nettokostnad|Summa netto)$/u);
      const column = choice.integer(1, world.periods.length);
      expectOneError(choice, { drafts, draft: 0, row, column, named: { row, column } });
    });
  });

  it("a line of the bridge: the bridge's sum is named", () => {
    check((choice) => {
      const world = chooseBudgetWorld(choice);
      const drafts = [totalTable(choice, world), bridgeTable(choice, world)];
      const rows = drafts[1]?.rows ?? [];
      const column = choice.integer(1, (rows[0]?.length ?? 0) - 1);
      expectOneError(choice, { drafts, draft: 1, row: choice.integer(1, rows.length - 2), column, named: { row: rows.length - 1, column } });
    });
  });

  it('budget, outcome or deviation of any row: the broken row and the broken column cross at it', () => {
    check((choice) => {
      const draft = outcomeTable(choice, 2030);
      const row = choice.integer(1, draft.rows.length - 1);
      const column = choice.integer(1, 3);
      expectOneError(choice, { drafts: [draft], draft: 0, row, column, named: { row, column } });
    });
  });

  it('cost, income or net in a detail table: it is named there, not in the overview', () => {
    check((choice) => {
      const drafts = overviewAndDetails(choice, 2030);
      const draft = choice.integer(1, drafts.length - 1);
      const row = choice.integer(1, (drafts[draft]?.rows.length ?? 0) - 1);
      const column = choice.integer(1, 5);
      expectOneError(choice, { drafts, draft, row, column, named: { row, column } });
    });
  });

  it('cost, income or net in the overview', () => {
    check((choice) => {
      const drafts = overviewAndDetails(choice, 2030);
      const row = choice.integer(1, (drafts[0]?.rows.length ?? 0) - 1);
      const column = choice.integer(1, 5);
      expectOneError(choice, { drafts, draft: 0, row, column, named: { row, column } });
    });
  });
});
