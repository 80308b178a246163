import type { Table } from '../../table';
import type { CellReadings } from './cell-readings';
import { matchPeriods } from './match-periods';
import { cellsOf, totalCells } from './measured-cells';
import type { Relation } from './relation';
import { chooseScope, sameQuantity, signsBetween } from './same-quantity';

/** The net of the operating budget against the sum per activity, period by period. Named at the sum per activity. */
export function reconcileTotals(tables: readonly Table[], readings: CellReadings): Relation[] {
  const wholes = tables.filter(({ role }) => role === 'operatingBudgetTotal');
  const details = tables.filter(({ role }) => role === 'operatingBudget');
  return wholes.flatMap((whole) =>
    details.flatMap((detail) => {
      const pairs = matchPeriods(cellsOf(totalCells(detail), 'net'), cellsOf(totalCells(whole), 'net'));
      const forms = signsBetween(detail, whole).map((sign) => pairs.map(([sum, net]) => sameQuantity(sum, [[net, sign]])));
      return chooseScope(forms, readings);
    }),
  );
}
