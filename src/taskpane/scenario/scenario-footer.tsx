import { Button } from '@fluentui/react-components';
import { ArrowRightRegular, TargetArrowRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Planned } from '../../app/live/working';
import { TabFooter } from '../frame/tab-footer';
import { usePane } from '../pane-context';
import { GoalPanel } from './goal-panel';
import { useScenario } from './use-scenario';

/** Goal seek, which opens above the footer, and the next step. */
export function ScenarioFooter({ planned }: { readonly planned: Planned }) {
  const { session } = usePane();
  const { words } = useScenario();
  const [isSeeking, setIsSeeking] = useState(false);
  const opener = useRef<HTMLElement>(null);
  return (
    <TabFooter
      state={[]}
      above={
        isSeeking && (
          <GoalPanel
            calculated={planned.calculated}
            onClose={() => {
              setIsSeeking(false);
              opener.current?.focus();
            }}
          />
        )
      }
    >
      <Button
        icon={<TargetArrowRegular />}
        aria-expanded={isSeeking}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          setIsSeeking(!isSeeking);
        }}
      >
        {words.goalSeek}
      </Button>
      <Button
        appearance="primary"
        icon={<ArrowRightRegular />}
        iconPosition="after"
        onClick={() => {
          session.go('write');
        }}
      >
        {words.preview}
      </Button>
    </TabFooter>
  );
}
