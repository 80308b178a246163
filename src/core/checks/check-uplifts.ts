import { finding } from '../finding';
import type { Finding } from '../finding';
import { fits } from '../uplift/implied-uplift';
import type { Table } from '../table';
import { upliftSteps } from '../uplift/uplift-steps';

/**
 * Unit-price columns that were not raised as the scenario says; named at the column's header. `upliftsByYear` holds
 * shares (2,5 % is 0.025) by the later year; a year that it lacks is not checked.
 */
export function checkUplifts(tables: readonly Table[], upliftsByYear: ReadonlyMap<number, number>, scenarioName: string): Finding[] {
  return tables
    .filter(({ role }) => role === 'unitPrices')
    .flatMap(upliftSteps)
    .flatMap(({ table, toColumn, to, uplift }) => {
      const column = table.columns[toColumn];
      const expected = to.year === null ? undefined : upliftsByYear.get(to.year);
      const { low, high, roundest, rows, consistentRows } = uplift;
      if (!column || expected === undefined || low === null || high === null || fits(uplift, expected)) return [];
      return [
        finding('uplift-mismatch', {
          sheet: table.sheet,
          cell: column.cell,
          table: table.id,
          label: column.header,
          period: to,
          actual: roundest,
          expected,
          details: { low, high, rows, consistentRows, scenario: scenarioName },
        }),
      ];
    });
}
