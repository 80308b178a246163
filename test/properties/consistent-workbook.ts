import type { Workbook } from '../../src/workbook/workbook';
import { sheetFromRows, workbookOf } from '../support/sheet-from-rows';
import type { CellInput } from '../support/sheet-from-rows';
import { activityTable, chooseActivityForm } from './activity-table';
import { bridgeTable, investmentTable, totalTable } from './budget-tables';
import { chooseBudgetWorld } from './budget-world';
import type { Choice } from './choice';
import { typeDraft } from './draft';
import type { Draft, Typing } from './draft';
import { driverTables, monthlyTable, volumeBudgetTable } from './driver-tables';
import { outcomeTable, overviewAndDetails } from './outcome-tables';

/** Tables that agree with themselves and each other to rounding, of one of the kinds that municipalities print. */
export function consistentDrafts(choice: Choice): Draft[] {
  const year = choice.integer(2018, 2035);
  const kind = choice.one('plan', 'plan', 'outcome', 'overview', 'follow-up');
  if (kind === 'outcome') return [outcomeTable(choice, year)];
  if (kind === 'overview') return overviewAndDetails(choice, year);
  if (kind === 'follow-up') return [volumeBudgetTable(choice, year), monthlyTable(choice, year)];
  const world = chooseBudgetWorld(choice);
  const lastBudget = world.periods.filter(({ header }) => header.startsWith('Budget')).at(-1)?.year ?? year;
  return [
    ...(choice.often(60) ? [totalTable(choice, world)] : []),
    activityTable(choice, world, chooseActivityForm(choice)),
    ...(choice.often(50) ? [bridgeTable(choice, world)] : []),
    ...(choice.often(50) ? driverTables(choice, lastBudget) : []),
    ...(choice.often(40) ? [investmentTable(choice, world)] : []),
  ];
}

/** Three decimals are never typed as text: "61,960" could be sixty-two or sixty-two thousand, and is said to be. */
export function chooseTyping(choice: Choice, drafts: readonly Draft[]): Typing {
  const hasThreeDecimals = drafts.some(({ rows }) => rows.flat().some((cell) => typeof cell === 'object' && cell?.decimals === 3));
  return { text: hasThreeDecimals ? null : choice.one(null, null, ' ', '\u00a0'), minus: choice.one('-', '−') };
}

export interface Placed {
  readonly workbook: Workbook;
  /** Where the title of each draft stands. */
  readonly places: readonly { readonly sheet: string; readonly row: number; readonly column: number }[];
}

/** Below each other, beside each other or on sheets of their own. */
export function placeDrafts(drafts: readonly Draft[], typing: Typing, place: 'below' | 'beside' | 'own-sheets'): Placed {
  const typed = drafts.map((draft) => typeDraft(draft, typing));
  if (place === 'own-sheets') {
    const sheets = typed.map((rows, index) => sheetFromRows(`Blad${index + 1}`, rows));
    return { workbook: workbookOf(sheets), places: sheets.map(({ name }) => ({ sheet: name, row: 0, column: 0 })) };
  }
  const rows: CellInput[][] = [];
  const places: Placed['places'][number][] = [];
  let top = 0;
  let left = 0;
  for (const cells of typed) {
    places.push({ sheet: 'Blad1', row: top, column: left });
    cells.forEach((line, offset) => {
      const target = (rows[top + offset] ??= []);
      line.forEach((cell, column) => {
        while (target.length < left + column) target.push(null);
        target[left + column] = cell;
      });
    });
    if (place === 'below') top += cells.length + 2;
    else left += Math.max(...cells.map((line) => line.length)) + 1;
  }
  const complete = Array.from({ length: rows.length }, (_, row) => rows[row] ?? []);
  return { workbook: workbookOf([sheetFromRows('Blad1', complete)]), places };
}
