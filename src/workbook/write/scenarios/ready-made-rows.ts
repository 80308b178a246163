import { upliftFor } from '../../../core/plan/scenario';
import { READY_MADE_SCENARIOS, scenarioFrom } from '../../scenarios';
import type { ImpliedShares, ScenarioTemplate } from '../../scenarios';
import { foldText } from '../../text/fold-text';
import type { ScenarioRow } from '../plan-settings';
import type { SheetLanguage } from '../sheet-language';

/** What ready-made scenarios are resolved to years by. */
export interface ReadyMadeTerms {
  /** Of the sheet's columns. */
  readonly years: readonly number[];
  readonly planYears: readonly number[];
  readonly lastBudgetYear: number;
  readonly implied: ImpliedShares;
  readonly language: SheetLanguage;
  /** yyyy-mm-dd. */
  readonly today: string;
}

/** All that are offered for the workbook, in their order. */
export function readyMadeRows(terms: ReadyMadeTerms): ScenarioRow[] {
  return READY_MADE_SCENARIOS.flatMap((template) => readyMadeRow(template, terms) ?? []);
}

/** Null where the template follows the table and the table does not say. */
export function readyMadeRow(template: ScenarioTemplate, terms: ReadyMadeTerms): ScenarioRow | null {
  const scenario = scenarioFrom(template, terms.implied, terms.planYears, terms.language);
  if (!scenario) return null;
  const uplifts = terms.years.map((year): [number, number] => [year, upliftFor(scenario, 'purchasedCare', year, terms.lastBudgetYear)]);
  return {
    name: scenario.name,
    uplifts: new Map(uplifts),
    otherUplifts: new Map(),
    efficiency: new Map(),
    origin: template.uplifts.kind === 'implied' ? 'implied' : 'readyMade',
    since: terms.today,
  };
}

/** The template that a row was made from, by its name in either language. */
export function templateOf({ name }: ScenarioRow): ScenarioTemplate | null {
  const wanted = foldText(name);
  return READY_MADE_SCENARIOS.find(({ name: names }) => foldText(names.sv) === wanted || foldText(names.en) === wanted) ?? null;
}
