import { impliedUplifts } from '../core/uplift/implied-uplifts';
import type { Table } from '../core/table';
import type { ImpliedShares } from '../workbook/scenarios';

/** The roundest uplift that the unit prices of a workbook imply, by the later year; of several tables the first counts. */
export function impliedShares(tables: readonly Table[]): ImpliedShares {
  const shares = new Map<number, number>();
  for (const { to, roundest } of impliedUplifts(tables.filter(({ role }) => role === 'unitPrices'))) {
    if (to.year !== null && roundest !== null && !shares.has(to.year)) shares.set(to.year, roundest);
  }
  return shares;
}
