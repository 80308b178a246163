import { Link } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';
import { useDeviationsWords } from './use-deviations-words';

/** A way to where something is done about it. */
export function LeadLink({ to }: { readonly to: 'links' | 'scenario' }) {
  const { session } = usePane();
  const { working } = useSessionState(session);
  const implied = working?.planned.kind === 'planned' ? working.planned.calculated.settings.scenarios.find(({ origin }) => origin === 'implied') : undefined;
  const { page } = useDeviationsWords();
  return (
    <Link
      as="button"
      onClick={() => {
        if (to === 'links') session.go('basis', 'links');
        else {
          // Beside what the tables themselves say.
          if (implied) session.choose({ comparedWith: implied.name });
          session.go('scenario');
        }
      }}
    >
      {to === 'links' ? page.seeLinks : page.compareInScenario}
    </Link>
  );
}
