import { itemLinkings } from '../core/plan/counted-links';
import { finding } from '../core/finding';
import type { Finding } from '../core/finding';
import type { PlanResult } from '../core/plan/plan-result';
import type { PlanInput } from '../workbook/model/build-plan-model';
import { costNegativeAmount } from '../workbook/model/cell-amount';
import { BUDGET_OR_PLAN, findPeriodColumn, periodYears } from '../workbook/model/period-column';
import { printedVolumeCost } from '../workbook/model/printed-volume-cost';

/** What a plan says is wrong: overdrawn activities, plan columns far from need, items that belong to no activity. */
export function planFindings(input: PlanInput, result: PlanResult): Finding[] {
  return [...overdrawnFindings(input, result), ...deviationFindings(input, result), ...unlinkedFindings(input)];
}

/** Budget and plan columns where the linked volumes alone cost more than the whole activity. */
function overdrawnFindings(input: PlanInput, result: PlanResult): Finding[] {
  const { activities, activityRows } = input;
  return periodYears(activities, BUDGET_OR_PLAN).flatMap((year) => {
    const column = findPeriodColumn(activities, year, BUDGET_OR_PLAN);
    return activityRows.flatMap((row, index): Finding[] => {
      const cell = column === null ? undefined : row.cells[column];
      const budget = costNegativeAmount(activities, cell);
      const volumeCost = overdrawingCost(input, result, index, year);
      if (column === null || !cell || budget === null || volumeCost === null || volumeCost <= -budget) return [];
      return [
        finding('overdrawn', {
          sheet: activities.sheet,
          cell: cell.address,
          table: activities.id,
          label: row.label,
          period: activities.columns[column]?.period ?? null,
          actual: budget * input.costFactor,
          expected: -volumeCost * input.costFactor,
          unit: activities.unit,
        }),
      ];
    });
  });
}

/** In the base year what the plan itself decided by, also where a price was derived or carried forward. */
function overdrawingCost(input: PlanInput, { activities }: PlanResult, index: number, year: number): number | null {
  if (year !== input.model.baseYear) return printedVolumeCost(input, index, year);
  const activity = activities[index];
  return activity?.isOverdrawn ? activity.baseVolumeCost : null;
}

/** Plan columns that are further from need than the limit. */
function deviationFindings({ activities, activityRows, costFactor }: PlanInput, result: PlanResult): Finding[] {
  return result.activities.flatMap((activity, index) =>
    [...activity.years].flatMap(([year, { flag, reason, existing, need }]): Finding[] => {
      const row = activityRows[index];
      const column = findPeriodColumn(activities, year, BUDGET_OR_PLAN);
      const cell = column === null ? undefined : row?.cells[column];
      if (flag !== 'alarm' || reason.comparedWith !== 'existing' || existing === null || column === null || !cell) return [];
      return [
        finding('budget-deviation', {
          sheet: activities.sheet,
          cell: cell.address,
          table: activities.id,
          label: activity.label,
          period: activities.columns[column]?.period ?? null,
          actual: existing * costFactor,
          expected: need * costFactor,
          unit: activities.unit,
          details: { scenario: result.scenario.name, ...(reason.limit !== null && { limit: reason.limit }) },
        }),
      ];
    }),
  );
}

/** Items with a cost of which less than all is counted in any activity. */
function unlinkedFindings({ model, items }: PlanInput): Finding[] {
  return itemLinkings(model.items, model.links).flatMap(({ item, state, linkedShare }): Finding[] => {
    const place = items[item]?.volumes[0];
    const label = model.items[item]?.label;
    if (!place || label === undefined || state === 'linked') return [];
    return [
      finding('unlinked', {
        sheet: place.table.sheet,
        cell: place.row.cell,
        table: place.table.id,
        // Of a table with days and budget the row says only "Antal dygn"; the item is called as its table.
        label,
        actual: linkedShare,
        expected: 1,
        unit: null,
      }),
    ];
  });
}
