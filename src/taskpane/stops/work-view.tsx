import { ProgressBar, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { formatNumber } from '../../app/format/format-number';
import { formatPercent } from '../../app/format/format-percent';
import type { Work } from '../../app/live/session-state';
import { usePane } from '../pane-context';
import { UNSEEN } from '../unseen';
import { useSessionState } from '../use-session-state';
import { useStopWords } from './use-stop-words';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: 'none' },
  detail: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, minHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  unseen: UNSEEN,
});

/** What is being done to the workbook, and how far it has come; it stands where the screen stood. */
export function WorkView({ work }: { readonly work: Work }) {
  const { session, language } = usePane();
  const { preview } = useSessionState(session);
  const words = useStopWords();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // What the person pressed is gone.
    if (document.activeElement === document.body) heading.current?.focus();
  }, []);
  const { kind, done, total, sheet, isWaiting, isCancelling } = work;
  const isKnown = total > 0 && !isCancelling;
  // Counted as the button said; cells that only get another look are written too.
  const promised = kind === 'write' && preview !== null ? preview.report.writes.length : total;
  const number = (value: number): string => formatNumber(value, language);
  const title = isCancelling ? words.cancelling : words.work[kind];
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      <ProgressBar aria-label={title} thickness="large" {...(isKnown && { value: done, max: total })} />
      <div className={styles.detail}>{isWaiting ? <span role="status">{words.waiting}</span> : isKnown && sheet !== null && words.progress(number(Math.floor((done / total) * promised)), number(promised), sheet)}</div>
      <div className={styles.unseen} role="status">
        {isKnown && !isWaiting && done > 0 && words.percent(formatPercent(quarterOf(done, total), language))}
      </div>
    </>
  );
}

/** Said at every quarter, not at every cell. */
function quarterOf(done: number, total: number): number {
  return Math.floor((4 * done) / total) / 4;
}
