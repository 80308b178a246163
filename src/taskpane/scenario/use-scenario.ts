import { useMemo } from 'react';
import { SCENARIO_PANE_WORDS } from '../../app/messages/pane/scenario/scenario-words';
import type { ScenarioPaneWords } from '../../app/messages/pane/scenario/words';
import { scenarioActions } from '../../app/live/scenario/scenario-actions';
import type { ScenarioActions, ScenarioSession } from '../../app/live/scenario/scenario-actions';
import type { Language } from '../../app/options';
import { usePane } from '../pane-context';

/** What the parts of the tab have at hand; it stays the same while a slider is dragged. */
export interface ScenarioTools {
  readonly act: ScenarioActions;
  readonly words: ScenarioPaneWords;
  readonly language: Language;
}

export function useScenario(): ScenarioTools {
  const { session, language } = usePane();
  const act = useActions(session);
  return { act, words: SCENARIO_PANE_WORDS[language], language };
}

const KNOWN = new WeakMap<ScenarioSession, ScenarioActions>();

function useActions(session: ScenarioSession): ScenarioActions {
  return useMemo(() => {
    const actions = KNOWN.get(session) ?? scenarioActions(session);
    KNOWN.set(session, actions);
    return actions;
  }, [session]);
}
