import type { PlanSettings } from '../../workbook/write/plan-settings';
import type { CalculatedPlan } from '../calculated-plan';
import type { Language, PlanOptions } from '../options';
import { planBasis, planUnder } from '../plan-basis';
import type { PlanBasis } from '../plan-basis';
import { UsageError } from '../usage-error';
import type { UsageProblem } from '../usage-error';
import { rememberedOptions } from '../write/remembered-options';
import { settingsForPlan, standingSettings } from '../write/settings-for-plan';
import type { Choices } from './choices';
import type { Reading } from './reading';

/** The workbook under the person's choices: what every screen of the pane is a view of. Never changed, only replaced. */
export interface Working {
  readonly reading: Reading;
  readonly choices: Choices;
  readonly planned: Planned | Unplanned;
}

/** Why nothing can be planned. */
export interface Unplanned {
  readonly kind: 'unplanned';
  readonly problem: UsageProblem;
}

export interface Planned {
  readonly kind: 'planned';
  readonly basis: PlanBasis;
  /** As the workbook has them, without the person's choices: where *reset* goes. */
  readonly standing: PlanSettings;
  /** Whether a sheet of the workbook says them; else they are the usual ones. */
  readonly isOnSheet: boolean;
  /** False until somebody has chosen a scenario, here or on the sheet: what differs from it is then no fault yet. */
  readonly isScenarioChosen: boolean;
  readonly calculated: CalculatedPlan;
  /** Under the scenario that is shown beside; null where none is. */
  readonly compared: CalculatedPlan | null;
}

/** Works out everything anew from what was read. */
export function workingOf(reading: Reading, choices: Choices, language: Language): Working {
  try {
    const { own, inspection, time } = reading;
    const basis = planBasis(own, inspection.tables, { ...usualPlan(language), remembered: choices.remembered ?? rememberedOptions(own.found) });
    const standing = settingsForPlan(basis, usualPlan(language), time.slice(0, 'yyyy-mm-dd'.length));
    const isOnSheet = standingSettings(own) !== null;
    return { reading, choices, planned: planned(basis, { standing, isOnSheet }, choices) };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    return { reading, choices, planned: { kind: 'unplanned', problem: error.problem } };
  }
}

/** The same workbook and links under other settings: what happens while a slider is dragged. */
export function underChoices(working: Working, choices: Choices): Working {
  const { reading, planned: before } = working;
  if (before.kind === 'unplanned') return { reading, choices, planned: before };
  return { reading, choices, planned: planned(before.basis, before, choices) };
}

function planned(basis: PlanBasis, { standing, isOnSheet }: Pick<Planned, 'standing' | 'isOnSheet'>, { settings, isScenarioChosen, comparedWith }: Choices): Planned {
  // The sheet of scenarios may have come, or moved, since.
  const chosen = settings && standing.layout ? { ...settings, layout: standing.layout } : (settings ?? standing);
  const isKnown = comparedWith !== null && chosen.scenarios.some(({ name }) => name === comparedWith);
  return {
    kind: 'planned',
    basis,
    standing,
    isOnSheet,
    isScenarioChosen: isOnSheet || isScenarioChosen,
    calculated: planUnder(basis, chosen),
    compared: isKnown ? planUnder(basis, { ...chosen, selected: comparedWith }) : null,
  };
}

/** What the workbook remembers counts, else what is usual. */
export function usualPlan(language: Language): PlanOptions {
  return { language, scenario: null, base: null, otherUplift: null, efficiency: null, withChanges: true, links: [], table: null };
}
