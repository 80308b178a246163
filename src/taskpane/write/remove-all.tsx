import { Body1, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { formatNumber } from '../../app/format/format-number';
import { CellLink } from '../cell-link';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';
import { useWriteWords } from './use-write-words';

const useStyles = makeStyles({
  whole: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '10px' },
  question: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '10px 12px', borderRadius: '6px', border: `1px solid ${tokens.colorNeutralStroke1}` },
  buttons: { display: 'flex', gap: '8px' },
  list: { display: 'flex', flexDirection: 'column', gap: '4px', margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Takes out everything of ours, and asks in place first; nothing where nothing is ours. */
export function RemoveAll() {
  const { session } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const { removal, work, working } = useSessionState(session);
  const whole = useRef<HTMLDivElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    // The question is gone, and what was pressed in it.
    if (removal === null && wasAsked.current) whole.current?.querySelector('button')?.focus();
    wasAsked.current = removal !== null;
  }, [removal]);
  const own = working?.reading.own.found;
  if (own === undefined || (own.sheets.size === 0 && own.state === null)) return null;
  return (
    <div ref={whole} className={styles.whole}>
      {removal === null ? (
        <Link as="button" disabledFocusable={work !== null} onClick={() => void session.askRemoval()}>
          {words.removeAll}
        </Link>
      ) : (
        <Question />
      )}
    </div>
  );
}

function Question() {
  const { session, language } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const { removal, work } = useSessionState(session);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => {
    whole.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  if (removal === null) return null;
  const { writing, writes, findings } = removal;
  const keep = (): void => {
    session.keepAll();
  };
  return (
    <div
      ref={whole}
      className={styles.question}
      role="group"
      aria-label={words.removeAll}
      onKeyDown={({ key }) => {
        if (key === 'Escape') keep();
      }}
    >
      <Body1 role="status">{writing.hasChanges ? words.removalAsks(formatNumber(writes.length, language), writes.length, writing.removedSheets.length) : words.nothingToRemove}</Body1>
      {findings.length > 0 && (
        <ul className={styles.list}>
          {findings.map((finding) => (
            <li key={`${finding.sheet}!${finding.cell}`}>
              <CellLink place={finding} /> {finding.message}
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        {writing.hasChanges && (
          <Button disabledFocusable={work !== null} onClick={() => void session.remove()}>
            {words.remove}
          </Button>
        )}
        <Button appearance="subtle" autoFocus onClick={keep}>
          {writing.hasChanges ? words.cancel : words.close}
        </Button>
      </div>
    </div>
  );
}
