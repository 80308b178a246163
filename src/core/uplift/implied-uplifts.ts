import type { Period } from '../period';
import type { Table, TableRole } from '../table';
import { upliftSteps } from './uplift-steps';

/** The uplift that a table's printed numbers share between two years, as shares; see `ImpliedUplift`. */
export interface TableUplift {
  /** The table's id. */
  readonly table: string;
  readonly role: TableRole;
  readonly from: Period;
  readonly to: Period;
  readonly low: number | null;
  readonly high: number | null;
  readonly roundest: number | null;
  readonly rows: number;
  readonly consistentRows: number;
}

const UPLIFTED_ROLES: ReadonlySet<TableRole> = new Set<TableRole>(['unitPrices', 'volumes', 'operatingBudget']);

/** For unit prices, volumes and activities, every step between budget and plan columns of following years. */
export function impliedUplifts(tables: readonly Table[]): TableUplift[] {
  return tables
    .filter(({ role }) => UPLIFTED_ROLES.has(role))
    .flatMap(upliftSteps)
    .map(({ table: { id, role }, from, to, uplift: { low, high, roundest, rows, consistentRows } }) => ({
      table: id,
      role,
      from,
      to,
      low,
      high,
      roundest,
      rows,
      consistentRows,
    }));
}
