import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { BudgetBar } from '../../../app/live/basis/link-card';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '8px' },
  bar: {
    position: 'relative',
    flexGrow: 1,
    height: '6px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground6,
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'Canvas', outline: '1px solid CanvasText' },
  },
  part: { position: 'absolute', top: 0, bottom: 0 },
  first: { borderStartStartRadius: '3px', borderEndStartRadius: '3px' },
  fine: { backgroundColor: tokens.colorCompoundBrandBackground, [FORCED]: { backgroundColor: 'CanvasText' } },
  over: { backgroundColor: tokens.colorStatusWarningForeground1, [FORCED]: { backgroundColor: 'CanvasText' } },
  proposed: { opacity: 0.55 },
  tick: { position: 'absolute', top: '-4px', bottom: '-4px', width: '2px', marginInlineStart: '-1px', backgroundColor: tokens.colorNeutralForeground1, [FORCED]: { backgroundColor: 'Highlight' } },
  text: { display: 'inline-flex', alignItems: 'center', justifyContent: 'end', gap: '4px', flexShrink: 0, minWidth: '130px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  icon: { fontSize: '16px' },
  overText: { color: tokens.colorStatusWarningForeground1 },
  fineText: { color: tokens.colorStatusSuccessForeground1 },
});

/** What is linked, what is proposed, and the budget as a tick. */
export function BudgetBarView({ bar: { linked, proposed, budget, text, isOver, label } }: { readonly bar: BudgetBar }) {
  const styles = useStyles();
  const color = isOver ? styles.over : styles.fine;
  const Icon = isOver ? WarningFilled : CheckmarkCircleFilled;
  return (
    <div className={styles.row}>
      <div className={styles.bar} role="img" aria-label={label}>
        <div className={mergeClasses(styles.part, styles.first, color)} style={{ insetInlineStart: 0, width: lengthOf(linked) }} />
        <div className={mergeClasses(styles.part, color, styles.proposed)} style={{ insetInlineStart: lengthOf(linked), width: lengthOf(proposed) }} />
        <div className={styles.tick} style={{ insetInlineStart: lengthOf(budget) }} />
      </div>
      <span className={mergeClasses(styles.text, isOver ? styles.overText : styles.fineText)} aria-hidden>
        <Icon className={styles.icon} />
        {text}
      </span>
    </div>
  );
}

function lengthOf(share: number): string {
  return `${100 * share}%`;
}
