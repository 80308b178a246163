import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, SubtractCircleRegular, WarningFilled } from '@fluentui/react-icons';
import type { Certainty } from '../../../app/live/basis/table-card';
import { useBasisWords } from '../use-basis-words';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', flexShrink: 0, maxWidth: '96px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, fontSize: '16px' },
  sure: { color: tokens.colorStatusSuccessForeground1 },
  likely: { color: tokens.colorStatusWarningForeground1 },
  unused: { color: tokens.colorNeutralForeground2 },
});

const ICONS = { sure: CheckmarkCircleFilled, likely: WarningFilled, unused: SubtractCircleRegular } as const;

export function CertaintyMark({ certainty }: { readonly certainty: Certainty }) {
  const words = useBasisWords();
  const styles = useStyles();
  const Icon = ICONS[certainty];
  return (
    <span className={mergeClasses(styles.mark, styles[certainty])}>
      <Icon className={styles.icon} aria-hidden />
      {words[certainty]}
    </span>
  );
}
