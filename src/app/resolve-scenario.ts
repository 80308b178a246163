import { scenarioOf } from '../core/plan/scenario';
import type { Scenario } from '../core/plan/scenario';
import { defaultScenario, findScenario, READY_MADE_SCENARIOS, scenarioFrom } from '../workbook/scenarios';
import type { ImpliedShares, ScenarioTemplate } from '../workbook/scenarios';
import type { Language, ScenarioChoice } from './options';
import { UsageError } from './usage-error';
import { sharesByYear } from './yearly-shares-of';

const OWN_UPLIFTS: Readonly<Record<Language, string>> = { sv: 'Egna procentsatser', en: 'Own percentages' };

/** The scenario that is chosen. Throws a `UsageError` where there is none of the name, or it is not offered here. */
export function resolveChoice(
  choice: ScenarioChoice | null,
  implied: ImpliedShares,
  planYears: readonly number[],
  language: Language,
): Scenario {
  if (choice?.kind === 'uplifts') {
    return scenarioOf(OWN_UPLIFTS[language], sharesByYear(choice.uplifts));
  }
  const template = choice ? namedTemplate(choice.name, language) : defaultScenario();
  const scenario = scenarioFrom(template, implied, planYears, language);
  if (scenario) return scenario;
  const years = planYears.filter((year) => !implied.has(year));
  throw new UsageError({ code: 'scenario-not-offered', name: template.name[language], years });
}

function namedTemplate(name: string, language: Language): ScenarioTemplate {
  const template = findScenario(name);
  if (template) return template;
  throw new UsageError({ code: 'unknown-scenario', name, known: READY_MADE_SCENARIOS.map((known) => known.name[language]) });
}
