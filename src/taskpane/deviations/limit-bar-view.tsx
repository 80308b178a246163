import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DeviationSeverity } from '../../app/live/deviations/deviation-entry';
import type { LimitBar } from '../../app/live/deviations/deviation-row';

const useStyles = makeStyles({
  track: {
    position: 'relative',
    height: '4px',
    margin: '5px 0',
    borderRadius: '2px',
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Canvas', outline: '1px solid CanvasText' },
  },
  bar: { height: '100%', borderRadius: '2px', '@media (forced-colors: active)': { backgroundColor: 'CanvasText' } },
  over: { backgroundColor: tokens.colorStatusWarningForeground3 },
  within: { backgroundColor: tokens.colorNeutralForeground3 },
  tick: {
    position: 'absolute',
    top: '-4px',
    width: '2px',
    height: '12px',
    marginLeft: '-1px',
    backgroundColor: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

interface LimitBarProps {
  readonly bar: LimitBar;
  /** What fills the whole width. */
  readonly whole: number;
  readonly severity: DeviationSeverity;
}

/** How large the deviation is, with the limit as a tick. The figures stand below in words. */
export function LimitBarView({ bar: { amount, limit }, whole, severity }: LimitBarProps) {
  const styles = useStyles();
  const percent = (value: number): string => `${Math.min(100, (value / whole) * 100)}%`;
  return (
    <div className={styles.track} aria-hidden>
      <div className={mergeClasses(styles.bar, severity === 'warning' ? styles.over : styles.within)} style={{ width: percent(amount) }} />
      <div className={styles.tick} style={{ left: percent(limit) }} />
    </div>
  );
}
