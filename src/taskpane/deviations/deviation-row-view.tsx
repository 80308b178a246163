import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { DeviationRow } from '../../app/live/deviations/deviation-row';
import { CellLink } from '../cell-link';
import { DeviationIcon } from './deviation-icon';
import { LimitBarView } from './limit-bar-view';
import { useDeviationsWords } from './use-deviations-words';

const useStyles = makeStyles({
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    columnGap: '12px',
    padding: '8px 0 9px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  icon: { marginTop: '2px' },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'baseline', gap: '8px' },
  name: {
    ...typographyStyles.body1,
    padding: 0,
    border: 0,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    // The whole row is pressed.
    '::after': { content: '""', position: 'absolute', inset: 0 },
    ':focus-visible': { outline: 'none' },
    ':focus-visible::after': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: '4px' },
  },
  difference: { ...typographyStyles.body1Strong, flexShrink: 0, fontVariantNumeric: 'tabular-nums' },
  sentence: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  foot: { ...typographyStyles.caption1, display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', columnGap: '8px', color: tokens.colorNeutralForeground2 },
  // Above what opens the row.
  place: { position: 'relative', zIndex: 1, '& button': { fontSize: 'inherit' } },
  aside: { marginLeft: 'auto', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

interface DeviationRowViewProps {
  readonly row: DeviationRow;
  /** What fills a bar's whole width. */
  readonly whole: number;
  readonly onOpen: () => void;
}

export function DeviationRowView({ row, whole, onOpen }: DeviationRowViewProps) {
  const words = useDeviationsWords();
  const styles = useStyles();
  const { severity, name, difference, sentence, bar, place, aside, approval } = row;
  return (
    <li className={styles.row} data-deviation={row.key}>
      <DeviationIcon severity={severity} className={styles.icon} />
      <div>
        <div className={styles.head}>
          <button type="button" className={styles.name} onClick={onOpen}>
            {name}
          </button>
          {difference !== null && <span className={styles.difference}>{difference}</span>}
        </div>
        <p className={styles.sentence}>{sentence}</p>
        {bar && <LimitBarView bar={bar} whole={whole} severity={severity} />}
        <div className={styles.foot}>
          {place && (
            <span className={styles.place}>
              <CellLink place={place} />
            </span>
          )}
          {aside !== null && <span className={styles.aside}>{aside}</span>}
        </div>
        {approval && <p className={styles.sentence}>{words.approvedWith(approval.comment)}</p>}
      </div>
    </li>
  );
}
