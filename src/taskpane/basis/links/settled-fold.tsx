import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkRegular, ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { SettledLine } from '../../../app/live/basis/link-card';
import type { DecidedLink } from '../../../workbook/write/basis/links/link-decision';
import { ShowMore } from '../../show-more';
import { useBasisWords } from '../use-basis-words';

const useStyles = makeStyles({
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 8px' },
  heading: { flexGrow: 1, margin: 0 },
  all: { flexShrink: 0 },
  head: {
    ...typographyStyles.body1Strong,
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    minHeight: '32px',
    padding: '4px 0',
    border: 'none',
    borderRadius: '4px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'start',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', alignItems: 'baseline', justifyContent: 'space-between', gap: '8px', padding: '5px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  names: { minWidth: 0, overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  change: { flexShrink: 0, fontSize: tokens.fontSizeBase200 },
});

const FIRST_LINES = 50;

interface SettledFoldProps {
  readonly title: string;
  readonly lines: readonly SettledLine[];
  readonly startsOpen: boolean;
  readonly onChange: (item: number, links: readonly DecidedLink[]) => void;
  /** Confirms all of them at once. */
  readonly onConfirm?: () => void;
}

/** Links that need no more thought, or items without any, folded. */
export function SettledFold({ title, lines, startsOpen, onChange, onConfirm }: SettledFoldProps) {
  const words = useBasisWords();
  const styles = useStyles();
  const id = useId();
  const [isOpen, setIsOpen] = useState(startsOpen);
  const [showsAll, setShowsAll] = useState(false);
  if (lines.length === 0) return null;
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  const states = { confirmed: '', sure: '', rejected: words.saidNo, unlinked: words.noProposal } as const;
  return (
    <section>
      <div className={styles.top}>
      <h2 className={styles.heading}>
        <button type="button" className={styles.head} aria-expanded={isOpen} aria-controls={id} onClick={() => { setIsOpen(!isOpen); }}>
          <Chevron aria-hidden />
          {title}
        </button>
      </h2>
      {onConfirm && (
        <Button size="small" icon={<CheckmarkRegular />} className={styles.all} onClick={onConfirm}>
          {words.confirmAll(lines.length)}
        </Button>
      )}
      </div>
      <ul id={id} className={styles.list} hidden={!isOpen}>
        {isOpen && lines.slice(0, showsAll ? lines.length : FIRST_LINES).map(({ item, name, text, state, links }) => (
          <li key={item} className={styles.line}>
            <span className={styles.names}>
              {name}
              <span className={styles.note}>{[text, states[state]].filter((part) => part !== '').join(' · ')}</span>
            </span>
            <Link as="button" className={styles.change} aria-label={words.changeOf(name)} onClick={() => { onChange(item, links); }}>
              {words.change}
            </Link>
          </li>
        ))}
      </ul>
      {isOpen && <ShowMore rest={lines.length - FIRST_LINES} isOpen={showsAll} onToggle={() => { setShowsAll(!showsAll); }} />}
    </section>
  );
}
