import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CircleHalfFillFilled, ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { DeviationSeverity } from '../../app/live/deviations/deviation-entry';

export const useSeverityColors = makeStyles({
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  near: { color: tokens.colorNeutralForeground1 },
  info: { color: tokens.colorNeutralForeground2 },
});

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: '16px' },
});

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, near: CircleHalfFillFilled, info: InfoRegular };

/** How serious it is, by shape; the word stands beside, or in the heading above. */
export function DeviationIcon({ severity, className }: { readonly severity: DeviationSeverity; readonly className?: string }) {
  const styles = useStyles();
  const colors = useSeverityColors();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, colors[severity], className)} aria-hidden />;
}
