import { SpinButton, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { FRAME_WORDS } from '../app/messages/pane/frame/frame-words';
import { usePane } from './pane-context';
import { UNSEEN } from './unseen';

const useStyles = makeStyles({
  field: { minWidth: 0 },
  spin: { boxSizing: 'border-box', width: '100%', minWidth: 0, fontVariantNumeric: 'tabular-nums' },
  input: { minWidth: 0, width: '100%' },
  error: { marginTop: '2px', color: tokens.colorStatusDangerForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  inRow: { display: 'contents' },
  across: { gridColumn: '1 / -1', textAlign: 'end' },
  unseen: UNSEEN,
});

export interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  /** As it is shown. */
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly pageStep: number;
  /** What a person typed; null where it is no number of this kind. */
  readonly read: (text: string) => number | null;
  /** What to do where it is none. */
  readonly error: string;
  readonly onValue: (value: number) => void;
  /** What to do stands across the whole row of a grid that the field is the last cell of. */
  readonly isLastInRow?: boolean;
  /** As high as the controls beside it. */
  readonly size?: 'small' | 'medium';
}

/** A number that is typed or stepped. While what was typed cannot be read, it stays in sight and the last good value counts. */
export function NumberField({ label, value, text, low, high, step, pageStep, read, error, onValue, isLastInRow = false, size = 'medium' }: NumberFieldProps) {
  const styles = useStyles();
  const words = FRAME_WORDS[usePane().language];
  const [unread, setUnread] = useState<string | null>(null);
  const id = useId();
  return (
    <div className={isLastInRow ? styles.inRow : styles.field}>
      <SpinButton
        className={styles.spin}
        size={size}
        input={{ className: styles.input, 'aria-label': label, 'aria-invalid': unread !== null, ...(unread !== null && { 'aria-describedby': id }) }}
        incrementButton={{ 'aria-label': words.increase }}
        decrementButton={{ 'aria-label': words.decrease }}
        value={value}
        displayValue={unread ?? text}
        min={low}
        max={high}
        step={step}
        stepPage={pageStep}
        onChange={(_, data) => {
          const typed = data.displayValue;
          const given = typed === undefined ? (data.value ?? null) : read(typed);
          setUnread(given === null ? (typed ?? '') : null);
          if (given !== null && given !== value) onValue(given);
        }}
      />
      <div id={id} className={unread === null ? styles.unseen : mergeClasses(styles.error, isLastInRow && styles.across)} role="status">
        {unread !== null && error}
      </div>
    </div>
  );
}
