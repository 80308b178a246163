import { foldText } from '../../../../workbook/text/fold-text';
import type { PlanSettings, ScenarioRow } from '../../../../workbook/write/plan-settings';
import type { SheetLanguage } from '../../../../workbook/write/sheet-language';

/** A person's own scenario made from another is called after it. */
const CHANGED: Readonly<Record<SheetLanguage, string>> = { sv: 'ändrad', en: 'changed' };
const COPY: Readonly<Record<SheetLanguage, string>> = { sv: 'kopia', en: 'copy' };

/** MATCH takes no longer text, and these letters for others. */
const LONGEST_NAME = 255;
const WILDCARDS = /[*?~]/u;

/** "Verksamhetsplan, ändrad", "Verksamhetsplan, ändrad 2" … */
export function changedName({ name }: ScenarioRow, settings: PlanSettings, language: SheetLanguage): string {
  return freeName(`${name}, ${CHANGED[language]}`, settings);
}

export function copyName({ name }: ScenarioRow, settings: PlanSettings, language: SheetLanguage): string {
  return freeName(`${name}, ${COPY[language]}`, settings);
}

/** The scenario that another was made from, by its name; null where it is not there, or was not made from any. */
export function originalOf({ name }: ScenarioRow, { scenarios }: PlanSettings): ScenarioRow | null {
  const endings = [...Object.values(CHANGED), ...Object.values(COPY)].map((word) => `, ${word}`);
  const bare = name.replace(/ \d+$/u, '');
  const ending = endings.find((each) => bare.endsWith(each));
  return ending === undefined ? null : scenarioNamed(bare.slice(0, -ending.length), scenarios);
}

export function scenarioNamed(name: string, scenarios: readonly ScenarioRow[]): ScenarioRow | null {
  const wanted = foldText(name);
  return scenarios.find((row) => foldText(row.name) === wanted) ?? null;
}

export type NameProblem = 'empty' | 'taken' | 'too-long' | 'wildcards';

/** Why a scenario cannot be called so; null where it can. `own` is the name it has, `names` all that there are. */
export function nameProblem(name: string, own: string, names: readonly string[]): NameProblem | null {
  if (foldText(name) === '') return 'empty';
  if (name.length > LONGEST_NAME) return 'too-long';
  if (WILDCARDS.test(name)) return 'wildcards';
  return names.some((known) => known !== own && foldText(known) === foldText(name)) ? 'taken' : null;
}

function freeName(name: string, { scenarios }: PlanSettings): string {
  let free = name;
  for (let count = 2; scenarioNamed(free, scenarios) !== null; count += 1) free = `${name} ${count}`;
  return free;
}
