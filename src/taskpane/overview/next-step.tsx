import { Button } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { Overview } from '../../app/live/overview/overview-view';
import { tabCounts } from '../../app/live/tab-counts';
import type { Working } from '../../app/live/working';
import { OVERVIEW_WORDS } from '../../app/messages/pane/overview/overview-words';
import { TabFooter } from '../frame/tab-footer';
import { usePane } from '../pane-context';

const PLACES = {
  tables: ['basis', 'tables'],
  links: ['basis', 'links'],
  errors: ['deviations', null],
  scenario: ['scenario', null],
  preview: ['write', null],
} as const;

/** The first step of the work that is not taken. */
export function NextStep({ working, overview: { next, links } }: { readonly working: Working; readonly overview: Overview }) {
  const { session, language } = usePane();
  const words = OVERVIEW_WORDS[language];
  const { state, button } = words.next[next];
  const count = next === 'links' ? (links?.toConfirm ?? 0) : next === 'errors' ? tabCounts(working).errors : 0;
  const [tab, page] = PLACES[next];
  return (
    <TabFooter state={[words.nextStep, state(count)]}>
      <Button
        appearance="primary"
        icon={<ArrowRightRegular />}
        iconPosition="after"
        onClick={() => {
          session.go(tab, page);
        }}
      >
        {button}
      </Button>
    </TabFooter>
  );
}
