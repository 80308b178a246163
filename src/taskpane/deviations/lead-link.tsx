import { Link } from '@fluentui/react-components';
import { usePane } from '../pane-context';
import { useDeviationsWords } from './use-deviations-words';

/** A way to where something is done about it. */
export function LeadLink({ to }: { readonly to: 'links' | 'scenario' }) {
  const { session } = usePane();
  const { page } = useDeviationsWords();
  return (
    <Link
      as="button"
      onClick={() => {
        if (to === 'links') session.go('basis', 'links');
        else session.go('scenario');
      }}
    >
      {to === 'links' ? page.seeLinks : page.compareInScenario}
    </Link>
  );
}
