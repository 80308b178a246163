import { toNumber } from '../../core/numbers/decimal';
import { replaceProposals } from '../../core/plan/counted-links';
import type { PlanActivity, PlanModel } from '../../core/plan/plan-model';
import type { Table, TableRow } from '../../core/table';
import { budgetKrPerUnit } from './budget-unit';
import { amountsOf, costFactor, costNegativeAmount, costNegativeSource } from './cell-amount';
import type { ActivitySources, CellSource, PlanSources } from './cell-source';
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
  /** Where the model's numbers stand. */
  readonly sources: PlanSources;
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
  const activitySources = activityRows.map((row) => sourcesOf(activities, row, years));
  const modelActivities = activityRows.map((row, index) => activityOf(row, activitySources[index]));
  const labels = modelActivities.map(({ label }) => label);
  const bridge = readBridge(tables, {
    activities,
    activityLabels: labels,
    krPerUnit,
    changeOf: (year) => change(printedTotal(activities, year - 1), printedTotal(activities, year)),
  });
  const budgets = labels.map((label, index) => ({ label, budget: activitySources[index]?.base ?? null }));
  const items = readItems(tables, budgets, { baseYear: years.base, upliftOf: choices.upliftOf, krPerUnit });
  const explicit = explicitLinks(
    choices.links,
    items.map(({ item }) => item.label),
    labels,
  );
  if ('code' in explicit) return { problem: explicit };
  const frame = readFrame({
    activities,
    tables,
    krPerUnit,
    baseYear: years.base,
    planYears: years.planYears,
    baseTotal: modelActivities.reduce((total, { baseBudget }) => total + baseBudget, 0),
    bridgeTotal: bridge.total,
  });
  const existingTotal = byYear(years.planYears, (year) => activityTotal(activities, year));
  const model: PlanModel = {
    krPerUnit,
    resolution: activities.resolution === null ? 1 : toNumber(activities.resolution),
    baseYear: years.base,
    planYears: years.planYears,
    lastBudgetYear: years.lastBudgetYear,
    items: items.map(({ item }) => item),
    activities: modelActivities,
    links: replaceProposals(proposedLinks(items, labels), explicit),
    frame: frame.amounts,
    existingTotal: amountsOf(existingTotal),
    changes: bridge.lines,
  };
  const sources: PlanSources = {
    items: items.map((item) => item.sources),
    activities: activitySources,
    frame: frame.sources,
    existingTotal,
    changes: bridge.sources,
  };
  return { model, activities, activityRows, items, bridge, sources, costFactor: costFactor(activities) };
}

function sourcesOf(table: Table, row: TableRow, { base, planYears }: PlanYears): ActivitySources {
  const cellIn = (year: number) => {
    const column = findPeriodColumn(table, year, BUDGET_OR_PLAN);
    return column === null ? undefined : row.cells[column];
  };
  const baseCell = cellIn(base);
  return {
    label: { sheet: table.sheet, cell: row.cell },
    // A blank budget counts as nothing, and is reported as `blank` where the table is read.
    base: baseCell
      ? (costNegativeSource(table, baseCell) ?? { sheet: table.sheet, cell: baseCell.address, factor: costFactor(table), amount: 0 })
      : null,
    existing: byYear(planYears, (year) => costNegativeSource(table, cellIn(year))),
  };
}

function activityOf({ label, section }: TableRow, sources: ActivitySources | undefined): PlanActivity {
  return { label, section, baseBudget: sources?.base?.amount ?? 0, existing: amountsOf(sources?.existing ?? new Map<number, CellSource>()) };
}

/** The table's own sum of a year, else its rows together; null where there is neither. */
function printedTotal(table: Table, year: number): number | null {
  const column = findPeriodColumn(table, year, BUDGET_OR_PLAN);
  if (column === null) return null;
  const amounts = table.rows.flatMap(({ kind, cells }) => (kind === 'item' ? (costNegativeAmount(table, cells[column]) ?? []) : []));
  return activityTotal(table, year)?.amount ?? (amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount));
}

function change(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}

function byYear(years: readonly number[], sourceOf: (year: number) => CellSource | null): Map<number, CellSource> {
  const sources = new Map<number, CellSource>();
  for (const year of years) {
    const source = sourceOf(year);
    if (source) sources.set(year, source);
  }
  return sources;
}
