import * as z from 'zod/mini';
import scenarioData from '../../assets/scenarios.json';
import { scenarioOf } from '../core/plan/scenario';
import type { Scenario } from '../core/plan/scenario';
import { foldText } from './text/fold-text';

// Compiled validators need `eval`, which the pane's content security policy forbids.
z.config({ jitless: true });

const filled = z.string().check(z.minLength(1));
const words = z.strictObject({ sv: filled, en: filled });
const share = z.number().check(z.gt(-1));

const uplifts = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('sequence'), purchasedCare: z.array(share).check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('implied') }),
]);

const scenarioTemplates = z.array(
  z.strictObject({
    id: filled,
    name: words,
    description: words,
    /** Exactly one is. */
    isDefault: z.optional(z.literal(true)),
    uplifts,
  }),
);

/** A scenario that is offered; where its uplifts are `implied` it is one only together with a workbook. */
export type ScenarioTemplate = z.infer<typeof scenarioTemplates>[number];

/** Shares by year, as the workbook's unit prices imply them. */
export type ImpliedShares = ReadonlyMap<number, number>;

/** Reads and checks ready-made scenarios. Throws a ZodError, or a RangeError for repeated names or not one default. */
export function parseScenarios(data: unknown): readonly ScenarioTemplate[] {
  const templates = scenarioTemplates.parse(data);
  const names = templates.flatMap(({ id, name }) => [...new Set([id, name.sv, name.en].map(foldText))]);
  if (new Set(names).size < names.length) throw new RangeError('two scenarios have the same name');
  if (templates.filter(({ isDefault }) => isDefault).length !== 1) throw new RangeError('one scenario is the default');
  return templates;
}

/** In the order they are offered. */
export const READY_MADE_SCENARIOS = parseScenarios(scenarioData);

export function defaultScenario(): ScenarioTemplate {
  const [first] = READY_MADE_SCENARIOS.filter(({ isDefault }) => isDefault);
  if (first === undefined) throw new RangeError('one scenario is the default');
  return first;
}

/** By id or name in either language, however it is spelt: "5.4% varje år" finds "5,4 % varje år". Null for none. */
export function findScenario(name: string): ScenarioTemplate | null {
  const wanted = foldText(name);
  const isWanted = ({ id, name: names }: ScenarioTemplate): boolean =>
    [id, names.sv, names.en].some((known) => foldText(known) === wanted);
  return READY_MADE_SCENARIOS.find(isWanted) ?? null;
}

/** The template as a scenario, named in `language`. Null where it follows the table and a plan year has no implied uplift. */
export function scenarioFrom(
  template: ScenarioTemplate,
  implied: ImpliedShares,
  planYears: readonly number[],
  language: 'sv' | 'en',
): Scenario | null {
  const name = template.name[language];
  if (template.uplifts.kind === 'sequence') {
    return scenarioOf(name, { kind: 'sequence', shares: template.uplifts.purchasedCare });
  }
  if (planYears.some((year) => !implied.has(year))) return null;
  return scenarioOf(name, { kind: 'byYear', shares: implied });
}
