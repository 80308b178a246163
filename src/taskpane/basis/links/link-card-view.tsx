import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { LinkCard } from '../../../app/live/basis/link-card';
import type { DecidedLink } from '../../../workbook/write/basis/links/link-decision';
import { useBasisWords } from '../use-basis-words';
import { LinkLines } from './link-lines';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: '6px',
    padding: '8px 10px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '6px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  name: { ...typographyStyles.body1Strong, margin: 0, overflowWrap: 'anywhere' },
  foot: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
  why: { minWidth: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, overflowWrap: 'anywhere' },
  better: { fontSize: tokens.fontSizeBase200, textAlign: 'start' },
  sentence: { display: 'block' },
  buttons: { display: 'flex', flexShrink: 0, gap: '4px' },
  no: { minWidth: 0 },
});

interface LinkCardViewProps {
  readonly card: LinkCard;
  /** The person has begun to change it. */
  readonly isDraft: boolean;
  readonly place: (element: HTMLElement | null) => void;
  /** Null: as it was proposed. */
  readonly onDraft: (links: readonly DecidedLink[] | null) => void;
  readonly onConfirm: () => void;
  readonly onNo: () => void;
}

/** An item, which activities pay for it, what that does to their budgets, and why. */
export function LinkCardView({ card, isDraft, place, onDraft, onConfirm, onNo }: LinkCardViewProps) {
  const words = useBasisWords();
  const styles = useStyles();
  const id = useId();
  const [isSplit, setIsSplit] = useState(false);
  const { name, links, reason, better, sharesSay, canConfirm } = card;
  const isShared = isSplit || links.length > 1 || links.some(({ share }) => share !== 1);
  return (
    <li ref={place} className={styles.card} tabIndex={-1} aria-labelledby={id}>
      <h3 id={id} className={styles.name}>
        {name}
      </h3>
      <LinkLines card={card} isShared={isShared} onShared={setIsSplit} onDraft={onDraft} />
      <div className={styles.foot}>
        <div className={styles.why}>
          {reason !== null && <span className={styles.sentence}>{better ? `${reason}.` : reason}</span>}
          {sharesSay !== null && (
            <span className={styles.sentence} role="status">
              {sharesSay}
            </span>
          )}
          {better && (
            <Link as="button" className={styles.better} onClick={() => { onDraft([{ activity: better.activity, share: links[0]?.share ?? 1 }]); }}>
              {better.text}
            </Link>
          )}
        </div>
        <div className={styles.buttons}>
          {isDraft && (
            <Button size="small" appearance="subtle" className={styles.no} onClick={() => { setIsSplit(false); onDraft(null); }}>
              {words.cancel}
            </Button>
          )}
          <Button size="small" appearance="subtle" className={styles.no} aria-label={words.noOf(name)} onClick={onNo}>
            {words.no}
          </Button>
          <Button size="small" icon={<CheckmarkRegular />} aria-label={words.confirmOf(name)} disabledFocusable={!canConfirm} onClick={onConfirm}>
            {words.confirm}
          </Button>
        </div>
      </div>
    </li>
  );
}
