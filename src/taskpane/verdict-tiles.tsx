import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled } from '@fluentui/react-icons';
import type { PlanReport } from '../app/contract/plan-report';
import { formatAmount } from '../app/format/format-amount';
import { frameVerdicts, shownDecimals } from '../app/live/frame-verdict';
import type { FrameVerdict } from '../app/live/frame-verdict';
import { usePane } from './pane-context';
import { Section } from './section';

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(135px, 1fr))', gap: '8px' },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    padding: '8px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  verdict: { display: 'flex', alignItems: 'center', gap: '4px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

type Planned = Pick<PlanReport, 'totals' | 'unit' | 'costSign' | 'scenario'>;

/** Each plan year's need against its frame, the verdict in words. */
export function VerdictTiles({ plan }: { readonly plan: Planned }) {
  const { say } = usePane();
  const styles = useStyles();
  const verdicts = frameVerdicts(plan);
  if (verdicts.length === 0) return null;
  const aside = plan.unit === null ? plan.scenario.name : `${plan.scenario.name}, ${plan.unit}`;
  return (
    <Section title={say.needAgainstFrame} aside={aside}>
      <div className={styles.tiles}>
        {verdicts.map((verdict) => (
          <VerdictTile key={verdict.year} verdict={verdict} unit={plan.unit} />
        ))}
      </div>
    </Section>
  );
}

function VerdictTile({ verdict: { year, need, frame, left }, unit }: { readonly verdict: FrameVerdict; readonly unit: string | null }) {
  const { say, language } = usePane();
  const styles = useStyles();
  const amount = (value: number): string => formatAmount(value, null, language, { least: shownDecimals(unit), most: shownDecimals(unit) });
  const isEnough = left !== null && left >= 0;
  const Icon = isEnough ? CheckmarkCircleFilled : ErrorCircleFilled;
  return (
    <div className={styles.tile}>
      <span>{say.plan(year)}</span>
      <span className={mergeClasses(styles.verdict, left !== null && (isEnough ? styles.good : styles.bad))}>
        {left !== null && <Icon aria-hidden />}
        {left === null ? say.noFrame : left === 0 ? say.even : left > 0 ? say.left(amount(left)) : say.missing(amount(-left))}
      </span>
      {need !== null && <span>{say.need(amount(need))}</span>}
      {frame !== null && <span>{say.frame(amount(frame))}</span>}
    </div>
  );
}
