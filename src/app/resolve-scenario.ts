import { scenarioOf } from '../core/plan/scenario';
import type { Scenario } from '../core/plan/scenario';
import { everyYear } from '../core/plan/yearly-shares';
import type { YearlyShares } from '../core/plan/yearly-shares';
import { defaultScenario, findScenario, READY_MADE_SCENARIOS, scenarioFrom } from '../workbook/scenarios';
import type { ImpliedShares, ScenarioTemplate } from '../workbook/scenarios';
import type { ByYear } from './contract';
import type { Language, PlanOptions, ScenarioChoice, YearlyShare } from './options';
import { UsageError } from './usage-error';

const OWN_UPLIFTS: Readonly<Record<Language, string>> = { sv: 'Egna procentsatser', en: 'Own percentages' };

/** The scenario that is chosen. Throws a `UsageError` where there is none of the name, or it is not offered here. */
export function resolveChoice(
  choice: ScenarioChoice | null,
  implied: ImpliedShares,
  planYears: readonly number[],
  language: Language,
): Scenario {
  if (choice?.kind === 'uplifts') {
    return scenarioOf(OWN_UPLIFTS[language], { kind: 'byYear', shares: sharesByYear(choice.uplifts) });
  }
  const template = choice ? namedTemplate(choice.name, language) : defaultScenario();
  const scenario = scenarioFrom(template, implied, planYears, language);
  if (scenario) return scenario;
  const years = planYears.filter((year) => !implied.has(year));
  throw new UsageError({ code: 'scenario-not-offered', name: template.name[language], years });
}

/** The chosen scenario with the uplift of *other* and the efficiency that were given beside it. */
export function resolveScenario(options: PlanOptions, implied: ImpliedShares, planYears: readonly number[]): Scenario {
  const { scenario, otherUplift, efficiency, language } = options;
  return {
    ...resolveChoice(scenario, implied, planYears, language),
    otherUplift: otherUplift && yearlyShares(otherUplift),
    efficiency: efficiency && yearlyShares(efficiency),
  };
}

function namedTemplate(name: string, language: Language): ScenarioTemplate {
  const template = findScenario(name);
  if (template) return template;
  throw new UsageError({ code: 'unknown-scenario', name, known: READY_MADE_SCENARIOS.map((known) => known.name[language]) });
}

function yearlyShares(given: YearlyShare): YearlyShares {
  return given.kind === 'everyYear' ? everyYear(given.share) : { kind: 'byYear', shares: sharesByYear(given.shares) };
}

function sharesByYear(shares: ByYear<number>): Map<number, number> {
  return new Map(Object.entries(shares).map(([year, share]) => [Number(year), share]));
}
