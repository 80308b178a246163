import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId } from 'react';
import type { TableStep } from '../../../app/live/basis/correct-tables';
import type { TableCard } from '../../../app/live/basis/table-card';
import { CertaintyMark } from './certainty-mark';
import { TableDetails } from './table-details';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, ':last-child': { borderBottomStyle: 'none' } },
  heading: { margin: 0, fontWeight: 'inherit', fontSize: 'inherit' },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '46px',
    padding: '3px 8px',
    border: 'none',
    borderRadius: '6px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, fontSize: '16px' },
  names: { flexGrow: 1, minWidth: 0 },
  name: { ...typographyStyles.body1Strong, display: 'block', overflowWrap: 'anywhere' },
  summary: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface TableFoldProps {
  readonly card: TableCard;
  readonly isOpen: boolean;
  readonly onOpen: () => void;
  readonly onStep: (step: TableStep) => void;
}

export function TableFold({ card, isOpen, onOpen, onStep }: TableFoldProps) {
  const styles = useStyles();
  const id = useId();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  return (
    <li className={styles.item}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.head} aria-expanded={isOpen} aria-controls={id} onClick={onOpen}>
          <Chevron className={styles.chevron} aria-hidden />
          <span className={styles.names}>
            <span className={styles.name}>{card.name}</span>
            <span className={styles.summary}>{card.summary}</span>
          </span>
          <CertaintyMark certainty={card.certainty} />
        </button>
      </h2>
      <div id={id}>{isOpen && <TableDetails card={card} onStep={onStep} />}</div>
    </li>
  );
}
