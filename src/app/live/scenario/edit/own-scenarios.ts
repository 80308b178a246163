import { foldText } from '../../../../workbook/text/fold-text';
import type { PlanSettings, ScenarioRow, SeriesRow } from '../../../../workbook/write/plan-settings';
import type { EditTerms } from './edit-terms';
import { changedName, copyName, originalOf, scenarioNamed } from './scenario-names';

/** Throws a RangeError where the settings name a scenario that is not among theirs. */
export function selectedScenario({ scenarios, selected }: PlanSettings): ScenarioRow {
  const row = scenarioNamed(selected, scenarios);
  if (!row) throw new RangeError(`no scenario is called ${selected}`);
  return row;
}

/**
 * The selected scenario changed: a person's own as it is, any other as a new one of the person's, so that what was ready-made stays. What
 * is said of its volumes and activities comes with it.
 */
export function editSelected(settings: PlanSettings, terms: EditTerms, change: (row: ScenarioRow) => ScenarioRow): PlanSettings {
  const row = selectedScenario(settings);
  if (row.origin === 'typed') return replaceRow(settings, row, { ...change(row), since: terms.today });
  return addAfter(settings, row, { ...change(row), name: changedName(row, settings, terms.language), origin: 'typed', since: terms.today });
}

/** A copy of the selected one, which is then selected. */
export function copySelected(settings: PlanSettings, terms: EditTerms): PlanSettings {
  const row = selectedScenario(settings);
  return addAfter(settings, row, { ...row, name: copyName(row, settings, terms.language), origin: 'typed', since: terms.today });
}

/** `name` as `nameProblem` lets it. */
export function renameSelected(settings: PlanSettings, name: string): PlanSettings {
  const row = selectedScenario(settings);
  const renamed = ({ scenario }: SeriesRow): string => (isCalled(scenario, row) ? name : scenario);
  return {
    ...replaceRow(settings, row, { ...row, name }),
    volumeChanges: settings.volumeChanges.map((series) => ({ ...series, scenario: renamed(series) })),
    otherByActivity: settings.otherByActivity.map((series) => ({ ...series, scenario: renamed(series) })),
  };
}

/** The one it was made from is selected instead, else the first. Null where it is the only one. */
export function removeSelected(settings: PlanSettings): PlanSettings | null {
  const row = selectedScenario(settings);
  const scenarios = settings.scenarios.filter((each) => each !== row);
  const next = originalOf(row, settings) ?? scenarios[0];
  if (next === undefined) return null;
  const isOthers = ({ scenario }: SeriesRow): boolean => !isCalled(scenario, row);
  return {
    ...settings,
    scenarios,
    selected: next.name,
    volumeChanges: settings.volumeChanges.filter(isOthers),
    otherByActivity: settings.otherByActivity.filter(isOthers),
  };
}

/**
 * The selected one as it stands in the workbook (`standing`), else as the one it was made from. Null where it is so already, or nothing
 * says how it was.
 */
export function resetSelected(settings: PlanSettings, standing: PlanSettings): PlanSettings | null {
  const row = selectedScenario(settings);
  const before = scenarioNamed(row.name, standing.scenarios);
  const source = before ? { row: before, settings: standing } : originalRow(row, settings);
  if (!source) return null;
  const reset = withSeriesOf(
    replaceRow(settings, row, { ...source.row, name: row.name, origin: row.origin, since: row.since }),
    row,
    source.settings,
    source.row,
  );
  return isSameScenario(settings, reset, row.name) ? null : reset;
}

function originalRow(row: ScenarioRow, settings: PlanSettings): { readonly row: ScenarioRow; readonly settings: PlanSettings } | null {
  const original = originalOf(row, settings);
  return original && { row: original, settings };
}

/** Whether both settings say the same of a scenario. */
export function isSameScenario(one: PlanSettings, other: PlanSettings, name: string): boolean {
  const told = (settings: PlanSettings): string => {
    const row = scenarioNamed(name, settings.scenarios);
    return JSON.stringify([
      ...(row ? [row.uplifts, row.otherUplifts, row.efficiency].map(inOrder) : []),
      ...[settings.volumeChanges, settings.otherByActivity].map((series) =>
        series.filter(({ scenario }) => foldText(scenario) === foldText(name)).map(({ label, shares }) => [label, inOrder(shares)]),
      ),
    ]);
  };
  return told(one) === told(other);
}

function inOrder(shares: ReadonlyMap<number, number>): [number, number][] {
  return [...shares].sort(([one], [other]) => one - other);
}

function replaceRow(settings: PlanSettings, row: ScenarioRow, by: ScenarioRow): PlanSettings {
  return { ...settings, scenarios: settings.scenarios.map((each) => (each === row ? by : each)), selected: by.name };
}

function addAfter(settings: PlanSettings, row: ScenarioRow, added: ScenarioRow): PlanSettings {
  const withRow = { ...settings, scenarios: settings.scenarios.flatMap((each) => (each === row ? [each, added] : [each])), selected: added.name };
  return withSeriesOf(withRow, added, settings, row);
}

/** What `row` says of volumes and activities is what `sourceRow` says in `source`. */
function withSeriesOf(settings: PlanSettings, row: ScenarioRow, source: PlanSettings, sourceRow: ScenarioRow): PlanSettings {
  const copied = (of: 'volumeChanges' | 'otherByActivity'): SeriesRow[] => [
    ...settings[of].filter(({ scenario }) => !isCalled(scenario, row)),
    ...source[of].filter(({ scenario }) => isCalled(scenario, sourceRow)).map((series) => ({ ...series, scenario: row.name })),
  ];
  return { ...settings, volumeChanges: copied('volumeChanges'), otherByActivity: copied('otherByActivity') };
}

function isCalled(scenario: string, { name }: ScenarioRow): boolean {
  return foldText(scenario) === foldText(name);
}
