import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef } from 'react';
import { deviationDetail } from '../../app/live/deviations/deviation-detail';
import type { DeviationRow } from '../../app/live/deviations/deviation-row';
import type { Working } from '../../app/live/working';
import { CellLink } from '../cell-link';
import { usePane } from '../pane-context';
import { UNSEEN } from '../unseen';
import { ActivityPart } from './activity-part';
import { ApprovePart } from './approve-part';
import { DeviationIcon, useSeverityColors } from './deviation-icon';
import { FindingPart } from './finding-part';
import { LimitBarView } from './limit-bar-view';
import { useDeviationsWords } from './use-deviations-words';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  back: { display: 'flex', alignItems: 'center', gap: '8px', marginLeft: '-8px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  head: { display: 'flex', flexDirection: 'column', gap: '2px' },
  line: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center', columnGap: '8px' },
  severity: { ...typographyStyles.caption1Strong, display: 'inline-flex', alignItems: 'center', gap: '4px' },
  place: { marginLeft: 'auto', '& button': { fontSize: tokens.fontSizeBase200 } },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere', ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: '4px' } },
  sentence: { margin: 0 },
  unseen: UNSEEN,
  note: { ...typographyStyles.caption1, display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', gap: '8px', color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
});

interface DeviationPageProps {
  readonly row: DeviationRow;
  readonly working: Working;
  /** Null where it is not among those that the list shows. */
  readonly position: { readonly at: number; readonly count: number } | null;
  /** False where a person goes on from one to the next, and wants to go on from there. */
  readonly takesFocus: boolean;
  readonly onBack: () => void;
}

/** Why it is flagged, figure by figure, and what can be done about it. */
export function DeviationPage({ row, working, position, takesFocus, onBack }: DeviationPageProps) {
  const { language } = usePane();
  const words = useDeviationsWords();
  const styles = useStyles();
  const colors = useSeverityColors();
  const title = useRef<HTMLHeadingElement>(null);
  const detail = useMemo(() => deviationDetail(row, working, language), [row, working, language]);
  const focus = useRef(takesFocus);
  useEffect(() => {
    title.current?.closest('[role="tabpanel"]')?.scrollTo({ top: 0 });
    if (focus.current) title.current?.focus({ preventScroll: true });
  }, []);
  const { severity, name, place, bar } = row;
  const isActivity = detail?.kind === 'activity';
  return (
    <div
      className={styles.page}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.defaultPrevented) onBack();
      }}
    >
      <div className={styles.back}>
        <Button appearance="subtle" size="small" icon={<ArrowLeftRegular />} onClick={onBack}>
          {words.page.back}
        </Button>
        {position && <span>{words.page.position(position.at, position.count)}</span>}
        <span className={styles.unseen} role="status">
          {!takesFocus && name}
        </span>
      </div>
      <div className={styles.head}>
        <div className={styles.line}>
          <span className={mergeClasses(styles.severity, colors[severity])}>
            <DeviationIcon severity={severity} />
            {words.severity[severity]}
          </span>
          {place && (
            <span className={styles.place}>
              <CellLink place={place} />
            </span>
          )}
        </div>
        <h2 ref={title} className={styles.title} tabIndex={-1}>
          {name}
        </h2>
        <p className={styles.sentence}>{isActivity ? detail.sentence : row.sentence}</p>
        {isActivity && bar && (
          <>
            <LimitBarView bar={bar} whole={Math.max(bar.amount, bar.limit) * 1.08} severity={severity} />
            <div className={styles.note}>
              <span>{detail.limit}</span>
              <span>{detail.distance}</span>
            </div>
            {detail.flip !== null && <span className={styles.note}>{detail.flip}</span>}
          </>
        )}
      </div>
      {detail?.kind === 'activity' && <ActivityPart detail={detail} />}
      {detail?.kind === 'findings' && <FindingPart detail={detail} sentence={row.sentence} />}
      <ApprovePart row={row} working={working} onDone={onBack} />
    </div>
  );
}
