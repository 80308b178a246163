import type { Planned } from '../../working';
import { removeSelected, resetSelected, selectedScenario } from '../edit/own-scenarios';

/** Which scenarios there are, and what can be done with the selected one. */
export interface ScenarioChoice {
  readonly names: readonly string[];
  readonly selected: string;
  /** Null: none is shown beside. */
  readonly compared: string | null;
  /** A ready-made one is neither renamed nor removed. */
  readonly isOwn: boolean;
  readonly canRemove: boolean;
  readonly canReset: boolean;
}

export function scenarioChoice({ calculated: { settings }, compared, standing }: Planned): ScenarioChoice {
  const row = selectedScenario(settings);
  const isOwn = row.origin === 'typed';
  return {
    names: settings.scenarios.map(({ name }) => name),
    selected: row.name,
    compared: compared?.scenario.name ?? null,
    isOwn,
    canRemove: isOwn && removeSelected(settings) !== null,
    canReset: isOwn && resetSelected(settings, standing) !== null,
  };
}
