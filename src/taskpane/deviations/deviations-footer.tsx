import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { formatNumber, NO_BREAK_SPACE } from '../../app/format/format-number';
import { formatPercent } from '../../app/format/format-percent';
import { shownLimits } from '../../app/live/deviations/limits';
import type { Planned } from '../../app/live/working';
import { TabFooter } from '../frame/tab-footer';
import { usePane } from '../pane-context';
import { LimitsPanel } from './limits-panel';
import { useDeviationsWords } from './use-deviations-words';

const useStyles = makeStyles({
  state: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  link: { fontSize: 'inherit' },
});

interface DeviationsFooterProps {
  /** Null where nothing is planned, and nothing measured against a limit. */
  readonly planned: Planned | null;
  /** Null where there is no more to go to. */
  readonly onNext: (() => void) | null;
  readonly nextText: string;
}

/** The limits, which are changed in place, and the next one. */
export function DeviationsFooter({ planned, onNext, nextText }: DeviationsFooterProps) {
  const { language } = usePane();
  const words = useDeviationsWords();
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLElement>(null);
  const limits = planned && shownLimits(planned.calculated.settings.limits);
  const state = limits
    ? [
        <span className={styles.state}>{words.limits.state(formatPercent(limits.share, language), `${formatNumber(limits.amountTkr, language)}${NO_BREAK_SPACE}tkr`)}</span>,
        <Link
          as="button"
          className={styles.link}
          aria-expanded={isOpen}
          onClick={({ currentTarget }) => {
            opener.current = currentTarget;
            setOpen(!isOpen);
          }}
        >
          {words.limits.change}
        </Link>,
      ]
    : [];
  const panel = isOpen && limits && (
    <LimitsPanel
      limits={limits}
      onClose={() => {
        setOpen(false);
        opener.current?.focus();
      }}
    />
  );
  if (state.length === 0 && onNext === null) return null;
  return (
    <TabFooter state={state} above={panel}>
      {onNext && (
        <Button icon={<ArrowRightRegular />} iconPosition="after" onClick={onNext}>
          {nextText}
        </Button>
      )}
    </TabFooter>
  );
}
