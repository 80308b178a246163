import { toNumber } from '../../core/numbers/decimal';
import { replaceProposals } from '../../core/plan/counted-links';
import type { PlanActivity, PlanModel } from '../../core/plan/plan-model';
import type { Table, TableRow } from '../../core/table';
import { budgetKrPerUnit } from './budget-unit';
import { costFactor, costNegativeAmount } from './cell-amount';
import { explicitLinks, proposedLinks } from './link-items';
import type { LinkProblem, WantedLink } from './link-items';
import { BUDGET_OR_PLAN, findPeriodColumn } from './period-column';
import type { PlanYears } from './plan-years';
import { readBridge } from './read-changes';
import type { Bridge } from './read-changes';
import { activityTotal, readFrame } from './read-frame';
import { readItems } from './read-items';
import type { ReadItem } from './read-items';

export interface PlanChoices {
  readonly links: readonly WantedLink[];
  /** The scenario's price uplift from the year before to the year, for prices known only before the base year. */
  readonly upliftOf: (year: number) => number;
}

export interface PlanInput {
  readonly model: PlanModel;
  readonly activities: Table;
  /** The rows behind the model's activities, in its order. */
  readonly activityRows: readonly TableRow[];
  readonly items: readonly ReadItem[];
  readonly bridge: Bridge;
  /** −1 where the table writes costs as plus: multiply the result's amounts by it to get the table's own sign. */
  readonly costFactor: 1 | -1;
}

/** Gathers what a plan for `activities` needs from all tables of the workbook; a problem where a link cannot be made. */
export function buildPlanModel(
  tables: readonly Table[],
  activities: Table,
  years: PlanYears,
  choices: PlanChoices,
): PlanInput | { readonly problem: LinkProblem } {
  const krPerUnit = budgetKrPerUnit(activities, tables);
  const activityRows = activities.rows.filter(({ kind }) => kind === 'item');
  const modelActivities = activityRows.map((row) => activityOf(activities, row, years.base, years.planYears));
  const labels = modelActivities.map(({ label }) => label);
  const bridge = readBridge(tables, {
    activities,
    activityLabels: labels,
    krPerUnit,
    changeOf: (year) => change(printedTotal(activities, year - 1), printedTotal(activities, year)),
  });
  const budgets = modelActivities.map(({ label, baseBudget }) => ({ label, budgetKr: baseBudget * krPerUnit }));
  const items = readItems(tables, budgets, { baseYear: years.base, upliftOf: choices.upliftOf });
  const explicit = explicitLinks(
    choices.links,
    items.map(({ item }) => item.label),
    labels,
  );
  if ('code' in explicit) return { problem: explicit };
  const model: PlanModel = {
    krPerUnit,
    resolution: activities.resolution === null ? 1 : toNumber(activities.resolution),
    baseYear: years.base,
    planYears: years.planYears,
    lastBudgetYear: years.lastBudgetYear,
    items: items.map(({ item }) => item),
    activities: modelActivities,
    links: replaceProposals(proposedLinks(items, labels), explicit),
    frame: readFrame({
      activities,
      tables,
      krPerUnit,
      baseYear: years.base,
      planYears: years.planYears,
      baseTotal: modelActivities.reduce((total, { baseBudget }) => total + baseBudget, 0),
      bridgeTotal: bridge.total,
    }),
    existingTotal: byYear(years.planYears, (year) => activityTotal(activities, year)),
    changes: bridge.lines,
  };
  return { model, activities, activityRows, items, bridge, costFactor: costFactor(activities) };
}

function activityOf(table: Table, row: TableRow, baseYear: number, planYears: readonly number[]): PlanActivity {
  const amount = (year: number) => {
    const column = findPeriodColumn(table, year, BUDGET_OR_PLAN);
    return column === null ? null : costNegativeAmount(table, row.cells[column]);
  };
  // A blank budget counts as nothing, and is reported as `blank` where the table is read.
  return { label: row.label, section: row.section, baseBudget: amount(baseYear) ?? 0, existing: byYear(planYears, amount) };
}

/** The table's own sum of a year, else its rows together; null where there is neither. */
function printedTotal(table: Table, year: number): number | null {
  const column = findPeriodColumn(table, year, BUDGET_OR_PLAN);
  if (column === null) return null;
  const amounts = table.rows.flatMap(({ kind, cells }) => (kind === 'item' ? (costNegativeAmount(table, cells[column]) ?? []) : []));
  return activityTotal(table, year) ?? (amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount));
}

function change(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

function byYear(years: readonly number[], valueOf: (year: number) => number | null): Map<number, number> {
  const values = new Map<number, number>();
  for (const year of years) {
    const value = valueOf(year);
    if (value !== null) values.set(year, value);
  }
  return values;
}
