import type { Period } from '../../core/period';
import type { TableRole } from '../../core/table';
import type { FindingReport } from './finding-report';
import type { ComparedScenario } from './scenario-report';
import type { TableReport } from './table-report';

/**
 * What `check --json` prints. Here and in the other reports: fields may be added, never renamed or removed; amounts are
 * unrounded numbers in the table's own unit and sign; shares are fractions (3.5 % is 0.035); cells are A1 addresses.
 */
export interface CheckReport {
  readonly file: string;
  readonly tables: readonly TableReport[];
  readonly findings: readonly FindingReport[];
  readonly impliedUplifts: readonly ImpliedUpliftReport[];
  /** What the implied uplifts are compared with; null when no scenario was asked for. */
  readonly scenario: ComparedScenario | null;
}

export interface ImpliedUpliftReport {
  readonly table: string;
  readonly role: TableRole;
  readonly from: Period;
  readonly to: Period;
  /** Null, as `high` and `roundest`, where too few rows share an interval. */
  readonly low: number | null;
  readonly high: number | null;
  readonly roundest: number | null;
  /** Rows that have an interval at all. */
  readonly rows: number;
  readonly consistentRows: number;
  /** The scenario's uplift for the later year, where a scenario was asked for. */
  readonly scenarioUplift?: number | null;
}
