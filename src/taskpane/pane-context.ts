import { createContext, useContext } from 'react';
import type { PlanSession } from '../app/live/plan-session';
import type { PaneWords } from '../app/messages/pane-words';
import type { Language } from '../app/options';

/** What every part of the pane has at hand. */
export interface Pane {
  readonly session: PlanSession;
  readonly language: Language;
  readonly say: PaneWords;
  /** Opens a sample to try with; null where there is none. */
  readonly onSample: (() => void) | null;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('A part of the pane stands outside of it.');
  return pane;
}
