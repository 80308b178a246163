import type { PlanModel } from '../../src/core/plan/plan-model';

/** Rows of volume × à-pris and övrigt, one item for each activity, as plain numbers that every engine is fed with. */
export interface BenchModel {
  readonly rows: number;
  readonly years: number;
  /** kr */
  readonly unitPrices: readonly number[];
  readonly baseVolumes: readonly number[];
  /** tkr, costs negative */
  readonly budgets: readonly number[];
  /** `[row][year]` */
  readonly volumes: readonly (readonly number[])[];
  /** `[row][year]`, tkr */
  readonly changes: readonly (readonly number[])[];
}

export const BASE_YEAR = 2025;

/** The same numbers every time. */
export function makeBenchModel(rows: number, years: number): BenchModel {
  const random = linearCongruential(rows * 31 + years);
  const each = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  const whole = (from: number, to: number) => () => Math.floor(from + random() * (to - from));
  const unitPrices = each(rows, whole(150, 6500));
  const baseVolumes = each(rows, whole(20, 9000));
  const volumes = each(rows, () => each(years, whole(20, 9000)));
  const changes = each(rows, () => each(years, whole(-400, 200)));
  // Somewhat more than the volumes cost, so that there is something left for other.
  const budgets = unitPrices.map((price, row) => -Math.ceil(((baseVolumes[row] ?? 0) * price) / 1000) - whole(10, 9000)());
  return { rows, years, unitPrices, baseVolumes, budgets, volumes, changes };
}

function yearsOf({ years }: BenchModel): number[] {
  return Array.from({ length: years }, (_, index) => BASE_YEAR + 1 + index);
}

/** The same model as volymplan reads it from a workbook. */
export function toPlanModel(bench: BenchModel): PlanModel {
  const planYears = yearsOf(bench);
  const byYear = (amounts: readonly number[]) => new Map(planYears.map((year, index) => [year, amounts[index] ?? 0]));
  const rows = Array.from({ length: bench.rows }, (_, row) => row);
  return {
    krPerUnit: 1000,
    resolution: 1,
    baseYear: BASE_YEAR,
    planYears,
    lastBudgetYear: BASE_YEAR,
    items: rows.map((row) => ({
      label: `item ${row}`,
      costType: 'purchasedCare',
      volumeUnit: 'dygn',
      volumes: new Map([[BASE_YEAR, bench.baseVolumes[row] ?? 0], ...byYear(bench.volumes[row] ?? [])]),
      baseUnitPriceKr: bench.unitPrices[row] ?? 0,
      isDerived: false,
      variableShare: 1,
    })),
    activities: rows.map((row) => ({
      label: `activity ${row}`,
      section: null,
      baseBudget: bench.budgets[row] ?? 0,
      existing: new Map(),
    })),
    links: rows.map((row) => ({ item: row, activity: row, share: 1, score: 1, reason: '', confirmed: true })),
    frame: new Map(),
    existingTotal: new Map(),
    changes: rows.map((row) => ({ label: '', kind: 'other', amounts: byYear(bench.changes[row] ?? []), activity: row })),
  };
}

/** Uplifts by year of the numbered scenario, all of them different. */
export function upliftsOf(scenario: number, years: number): number[] {
  return Array.from({ length: years }, (_, year) => (20 + ((scenario * 7 + year * 13) % 53)) / 1000);
}

function linearCongruential(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
