import type { Language } from '../../../options';
import { scenarioWords as en } from './en';
import { scenarioWords as sv } from './sv';
import type { ScenarioPaneWords } from './words';

export const SCENARIO_PANE_WORDS: Readonly<Record<Language, ScenarioPaneWords>> = { sv, en };
