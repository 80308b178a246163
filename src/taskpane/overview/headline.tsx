import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { formatAmount } from '../../app/format/format-amount';
import { shownDecimals } from '../../app/live/frame-verdict';
import type { Headline as HeadlineOf } from '../../app/live/overview/overview-view';
import { OVERVIEW_WORDS } from '../../app/messages/pane/overview/overview-words';
import { paneUsageMessage } from '../../app/messages/pane-usage-message';
import { CellLink } from '../cell-link';
import { usePane } from '../pane-context';
import { UpliftCard } from './uplift-card';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '10px 12px', borderRadius: '6px', border: `1px solid ${tokens.colorNeutralStroke2}` },
  warning: { border: `1px solid ${tokens.colorStatusWarningBorder2}`, backgroundColor: `color-mix(in srgb, ${tokens.colorStatusWarningForeground1} 4%, ${tokens.colorNeutralBackground1})` },
  error: { border: `1px solid ${tokens.colorStatusDangerBorder2}`, backgroundColor: `color-mix(in srgb, ${tokens.colorStatusDangerForeground1} 4%, ${tokens.colorNeutralBackground1})` },
  severity: { display: 'flex', alignItems: 'center', gap: '6px', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontWeight: tokens.fontWeightSemibold },
  warningText: { color: tokens.colorStatusWarningForeground1 },
  errorText: { color: tokens.colorStatusDangerForeground1 },
  goodText: { color: tokens.colorStatusSuccessForeground1 },
  icon: { flexShrink: 0, fontSize: '16px' },
  title: { ...typographyStyles.subtitle2, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0, overflowWrap: 'anywhere' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  good: { display: 'flex', alignItems: 'center', gap: '6px', padding: '4px 0' },
});

/** The one thing that matters most. */
export function Headline({ headline }: { readonly headline: HeadlineOf }) {
  const { language } = usePane();
  const styles = useStyles();
  const words = OVERVIEW_WORDS[language];
  switch (headline.kind) {
    case 'uplift':
      return (
        <Card kind={headline.isChosen ? 'warning' : 'info'} severity={headline.isChosen ? words.toReview : words.information}>
          <UpliftCard uplift={headline.uplift} isChosen={headline.isChosen} />
        </Card>
      );
    case 'finding': {
      const { severity, message, sheet, cell } = headline.finding;
      return (
        <Card kind={severity === 'error' ? 'error' : 'warning'} severity={severity === 'error' ? words.error : words.toReview}>
          <p className={styles.text}>{message}</p>
          <CellLink place={{ sheet, cell }} />
        </Card>
      );
    }
    case 'over-frame': {
      const { year, missing, unit } = headline;
      const amount = formatAmount(missing, unit, language, { least: shownDecimals(unit), most: shownDecimals(unit) });
      return (
        <Card kind="warning" severity={words.toReview}>
          <h2 className={styles.title}>{words.overFrame(year, amount)}</h2>
          <p className={styles.text}>{words.overFrameMeans}</p>
        </Card>
      );
    }
    case 'unplanned':
      return (
        <Card kind="warning" severity={words.toReview}>
          <h2 className={styles.title}>{words.cannotPlan}</h2>
          <p className={styles.text}>{paneUsageMessage(headline.problem, language)}</p>
        </Card>
      );
    case 'good':
      return (
        <p className={mergeClasses(styles.text, styles.good, styles.goodText)}>
          <CheckmarkCircleFilled className={styles.icon} aria-hidden />
          {words.allGood(headline.tables)}
        </p>
      );
  }
}

const ICONS = { error: ErrorCircleFilled, warning: WarningFilled, info: InfoRegular };

function Card({ kind, severity, children }: { readonly kind: 'error' | 'warning' | 'info'; readonly severity: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const Icon = ICONS[kind];
  return (
    <section className={mergeClasses(styles.card, kind === 'warning' && styles.warning, kind === 'error' && styles.error)} aria-label={severity}>
      <div className={mergeClasses(styles.severity, kind === 'warning' && styles.warningText, kind === 'error' && styles.errorText)}>
        <Icon className={styles.icon} aria-hidden />
        {severity}
      </div>
      {children}
    </section>
  );
}
