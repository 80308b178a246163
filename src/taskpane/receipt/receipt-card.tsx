import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowUndoFilled, CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { formatNumber } from '../../app/format/format-number';
import type { Receipt } from '../../app/live/receipt';
import { CellLink } from '../cell-link';
import { usePane } from '../pane-context';

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
  time: { display: 'flex', alignItems: 'center', gap: '4px', color: tokens.colorStatusSuccessForeground1, fontWeight: tokens.fontWeightSemibold },
  calm: { color: tokens.colorNeutralForeground2 },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
});

/** What was done, or undone; it takes the focus, since what the person pressed is gone. */
export function ReceiptCard({ receipt, isUndone }: { readonly receipt: Receipt; readonly isUndone: boolean }) {
  const { say, language } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [receipt, isUndone]);
  const { did, cells, writing, time, otherValues } = receipt;
  const count = formatNumber(cells, language);
  const sheets = writing?.sheets.filter(({ filled, changed, emptied }) => filled + changed + emptied > 0).length ?? 0;
  const Icon = isUndone ? ArrowUndoFilled : CheckmarkCircleFilled;
  return (
    <div className={mergeClasses(styles.card, isUndone && styles.undone)} role="status">
      <span className={mergeClasses(styles.time, isUndone && styles.calm)}>
        <Icon aria-hidden /> {isUndone ? say.undone : say.done(time.slice('yyyy-mm-dd '.length, -':ss'.length))}
      </span>
      <h1 ref={heading} tabIndex={-1} className={styles.heading}>
        {isUndone ? say.asBefore : say.did[did](count, cells, sheets)}
      </h1>
      {!isUndone && cells > 0 && otherValues.length === 0 && (did === 'write' || did === 'refresh') && <span>{say.readBack[did](count)}</span>}
      {!isUndone && otherValues.length > 0 && (
        <>
          <span>{say.otherValues(formatNumber(otherValues.length, language), count)}</span>
          {otherValues.slice(0, MOST_SHOWN).map((place) => (
            <CellLink key={`${place.sheet}!${place.cell}`} place={place} />
          ))}
        </>
      )}
    </div>
  );
}
