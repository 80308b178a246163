import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowSyncRegular, WarningFilled } from '@fluentui/react-icons';
import type { Overview } from '../../app/live/overview/overview-view';
import { FRAME_WORDS } from '../../app/messages/pane/frame/frame-words';
import { OVERVIEW_WORDS } from '../../app/messages/pane/overview/overview-words';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';

const useStyles = makeStyles({
  header: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: '4px' },
  names: { flexGrow: 1, flexBasis: '60%', minWidth: 0 },
  name: { ...typographyStyles.subtitle2, fontSize: tokens.fontSizeBase400, margin: 0, overflowWrap: 'anywhere' },
  behind: { display: 'flex', alignItems: 'flex-start', gap: '6px', margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  icon: { flexShrink: 0, fontSize: '16px', color: tokens.colorStatusWarningForeground1 },
  note: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
});

interface OverviewHeaderProps {
  readonly overview: Overview;
  readonly document: string;
  readonly onLanguage: (() => void) | null;
}

/** The workbook, when it was read, and its unit and sign in one line. */
export function OverviewHeader({ overview, document, onLanguage }: OverviewHeaderProps) {
  const { session, language } = usePane();
  const styles = useStyles();
  const { work, isBehind } = useSessionState(session);
  const words = OVERVIEW_WORDS[language];
  const { readAt, unit, costSign } = overview;
  const notes = [words.readAt(readAt), unit, costSign && words.costSigns[costSign]].filter((note) => note !== null);
  return (
    <>
      <header className={styles.header}>
        <div className={styles.names}>
          <h1 className={styles.name}>{withoutEnding(document) || 'volymplan'}</h1>
          <div className={styles.note}>{notes.join(' · ')}</div>
        </div>
        {onLanguage && (
          <Button appearance="subtle" size="small" lang={language === 'sv' ? 'en' : 'sv'} onClick={onLanguage}>
            {FRAME_WORDS[language].otherLanguage}
          </Button>
        )}
        <Button
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={words.readAgain}
          title={words.readAgain}
          disabled={work !== null}
          onClick={() => void session.review()}
        />
      </header>
      {isBehind && (
        <p className={styles.behind} role="status">
          <WarningFilled className={styles.icon} aria-hidden />
          {words.isBehind}
        </p>
      )}
    </>
  );
}

function withoutEnding(name: string): string {
  return name.replace(/\.xls[xm]$/i, '');
}
