import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndoFilled, CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { timeOfDay } from '../../../app/format/format-day';
import { formatNumber } from '../../../app/format/format-number';
import type { Receipt } from '../../../app/live/receipt';
import { CellLink } from '../../cell-link';
import { usePane } from '../../pane-context';
import { useWriteWords } from '../use-write-words';

/** Enough to see what they have in common. */
const MOST_SHOWN = 5;

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '10px 12px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorStatusSuccessBorder1}`,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  undone: { border: `1px solid ${tokens.colorNeutralStroke1}`, backgroundColor: tokens.colorNeutralBackground2 },
  time: { display: 'flex', alignItems: 'center', gap: '4px', color: tokens.colorStatusSuccessForeground1, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  icon: { fontSize: '16px' },
  calm: { color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  said: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** What was done, or undone; it takes the focus, since what the person pressed is gone. */
export function ReceiptCard({ receipt, isUndone }: { readonly receipt: Receipt; readonly isUndone: boolean }) {
  const { language } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // Whoever has opened the tab is to stay on it.
    if (document.activeElement?.getAttribute('role') !== 'tab') heading.current?.focus();
  }, [receipt, isUndone]);
  const { did, cells, written, time, otherValues } = receipt;
  const count = formatNumber(cells, language);
  const sheets = written.filter((sheet) => sheet.cells > 0).length;
  const Icon = isUndone ? ArrowUndoFilled : CheckmarkCircleFilled;
  return (
    <div className={mergeClasses(styles.card, isUndone && styles.undone)} role="status">
      <span className={mergeClasses(styles.time, isUndone && styles.calm)}>
        <Icon className={styles.icon} aria-hidden /> {isUndone ? words.undone : words.done(timeOfDay(time))}
      </span>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {isUndone ? words.asBefore : words.did[did](count, cells, sheets)}
      </h2>
      {!isUndone && cells > 0 && otherValues.length === 0 && (did === 'write' || did === 'refresh') && <span className={styles.said}>{words.readBack[did](count)}</span>}
      {!isUndone && otherValues.length > 0 && (
        <>
          <span className={styles.said}>{words.otherValues(formatNumber(otherValues.length, language), count)}</span>
          {otherValues.slice(0, MOST_SHOWN).map((place) => (
            <CellLink key={`${place.sheet}!${place.cell}`} place={place} />
          ))}
        </>
      )}
    </div>
  );
}
