import type { TableCell } from '../../../core/table';
import { fits } from '../../../core/uplift/implied-uplift';
import { upliftSteps } from '../../../core/uplift/uplift-steps';
import type { UpliftStep } from '../../../core/uplift/uplift-steps';
import { parseAddress, rangeOf } from '../../../workbook/address';
import { around } from '../../../workbook/area';
import type { CellPlaceReport } from '../../contract/writing-report';
import type { CalculatedPlan } from '../../calculated-plan';
import { planUnder } from '../../plan-basis';
import { reportItems } from '../../report-items';
import { scenarioOfPlan } from '../../scenario-for-check';
import type { Planned, Working } from '../working';

/** The uplift that the unit prices were printed with, beside what the scenario says. Shares: 2,5 % is 0.025. */
export interface UpliftHeadline {
  readonly years: readonly UpliftYear[];
  /** How many rows the intervals hold for, at least, and of how many. */
  readonly rows: number;
  readonly consistentRows: number;
  /** What purchased care costs more under the scenario than with the tables' own prices, in the tables' unit; a saving is below zero. */
  readonly dearer: readonly { readonly year: number; readonly amount: number }[];
  readonly unit: string | null;
  /** The cells of the years that differ. */
  readonly place: CellPlaceReport | null;
  /** The scenario that follows the tables, to compare with; null where there is none. */
  readonly impliedName: string | null;
  readonly scenarioName: string;
}

export interface UpliftYear {
  readonly year: number;
  /** Null for a year that the scenario says nothing of. */
  readonly scenario: number | null;
  readonly low: number;
  readonly high: number;
  readonly roundest: number;
  readonly agrees: boolean;
}

/** Null where no unit prices show an uplift that the scenario does not say. Of several price tables, the first that differs. */
export function upliftHeadline({ reading }: Working, planned: Planned): UpliftHeadline | null {
  const { tables } = reading.inspection;
  const { scenario, input } = planned.calculated;
  const { upliftByYear } = scenarioOfPlan(scenario, tables, input.model.lastBudgetYear);
  for (const table of tables.filter(({ role }) => role === 'unitPrices')) {
    const steps = upliftSteps(table).filter(({ to }) => to.year !== null && to.year >= input.model.lastBudgetYear);
    const read = steps.flatMap((step) => yearOf(step, upliftByYear));
    const off = read.filter(({ year }) => !year.agrees);
    if (off.length === 0) continue;
    const counts = off.map(({ step }) => step.uplift);
    const implied = impliedRow(planned);
    return {
      years: read.map(({ year }) => year),
      rows: Math.max(...counts.map(({ rows }) => rows)),
      consistentRows: Math.min(...counts.map(({ consistentRows }) => consistentRows)),
      dearer: implied === null ? [] : dearerBy(planned, implied, off.map(({ year }) => year.year)),
      unit: input.activities.unit,
      place: placeOf(off.map(({ step }) => step)),
      impliedName: implied,
      scenarioName: scenario.name,
    };
  }
  return null;
}

function yearOf(step: UpliftStep, said: ReadonlyMap<number, number>): { readonly step: UpliftStep; readonly year: UpliftYear }[] {
  const { to, uplift } = step;
  const { low, high, roundest } = uplift;
  if (to.year === null || low === null || high === null || roundest === null) return [];
  const scenario = said.get(to.year) ?? null;
  return [{ step, year: { year: to.year, scenario, low, high, roundest, agrees: scenario === null || fits(uplift, scenario) } }];
}

function impliedRow({ calculated }: Planned): string | null {
  return calculated.settings.scenarios.find(({ origin }) => origin === 'implied')?.name ?? null;
}

function dearerBy({ basis, calculated }: Planned, implied: string, years: readonly number[]): { readonly year: number; readonly amount: number }[] {
  const followed = planUnder(basis, { ...calculated.settings, selected: implied });
  return years.flatMap((year) => {
    const [now, then] = [calculated, followed].map((plan) => purchasedCost(plan, year));
    return now === undefined || then === undefined ? [] : [{ year, amount: now - then }];
  });
}

/** Of all items, also those that no activity pays for yet. */
function purchasedCost({ input, scenario }: CalculatedPlan, year: number): number {
  return reportItems(input.model, scenario).reduce((sum, { years }) => sum + (years[String(year)]?.cost ?? 0), 0);
}

function placeOf(steps: readonly UpliftStep[]): CellPlaceReport | null {
  const [first] = steps;
  const cells = steps.flatMap(({ pairs }) => pairs.map(({ to }): TableCell => to.cell)).flatMap(({ address }) => parseAddress(address) ?? []);
  if (first === undefined || cells.length === 0) return null;
  return { sheet: first.table.sheet, cell: rangeOf(around(cells)) };
}
