import type { Overview } from '../../app/live/overview/overview-view';
import { OVERVIEW_WORDS } from '../../app/messages/pane/overview/overview-words';
import { usePane } from '../pane-context';
import { VerdictTiles } from '../verdict-tiles';

/** Each plan year's need against its frame. */
export function OverviewTiles({ overview: { tiles, unit, scenario } }: { readonly overview: Overview }) {
  const { language } = usePane();
  return scenario !== null && <VerdictTiles title={OVERVIEW_WORDS[language].needAgainstFrame} scenario={scenario} verdicts={tiles} unit={unit} />;
}
