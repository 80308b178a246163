import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled } from '@fluentui/react-icons';
import { formatAmount } from '../app/format/format-amount';
import { shownDecimals } from '../app/live/frame-verdict';
import type { FrameVerdict } from '../app/live/frame-verdict';
import { OVERVIEW_WORDS } from '../app/messages/pane/overview/overview-words';
import { usePane } from './pane-context';
import { Section } from './section';

const useStyles = makeStyles({
  tiles: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '8px' },
  tile: {
    display: 'flex',
    flexDirection: 'column',
    padding: '8px 10px',
    borderRadius: '6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
  verdict: { display: 'flex', alignItems: 'center', gap: '5px', fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold, lineHeight: tokens.lineHeightBase400 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  bad: { color: tokens.colorStatusDangerForeground1 },
});

interface VerdictTilesProps {
  readonly title: string;
  readonly scenario: string;
  readonly verdicts: readonly FrameVerdict[];
  readonly unit: string | null;
}

/** Each plan year's need against its frame, the verdict in words. */
export function VerdictTiles({ title, scenario, verdicts, unit }: VerdictTilesProps) {
  const { language } = usePane();
  const styles = useStyles();
  if (verdicts.length === 0) return null;
  return (
    <Section title={title} aside={OVERVIEW_WORDS[language].scenario(scenario, unit)}>
      <div className={styles.tiles}>
        {verdicts.map((verdict) => (
          <Tile key={verdict.year} verdict={verdict} unit={unit} />
        ))}
      </div>
    </Section>
  );
}

function Tile({ verdict: { year, need, frame, left }, unit }: { readonly verdict: FrameVerdict; readonly unit: string | null }) {
  const { language } = usePane();
  const styles = useStyles();
  const words = OVERVIEW_WORDS[language];
  const decimals = shownDecimals(unit);
  const amount = (value: number): string => formatAmount(value, null, language, { least: decimals, most: decimals });
  const isEnough = left !== null && left >= 0;
  const Icon = isEnough ? CheckmarkCircleFilled : ErrorCircleFilled;
  return (
    <div className={styles.tile}>
      <span>{words.plan(year)}</span>
      <span className={mergeClasses(styles.verdict, left !== null && (isEnough ? styles.good : styles.bad))}>
        {left !== null && <Icon aria-hidden />}
        {left === null ? words.noFrame : left === 0 ? words.even : left > 0 ? words.left(amount(left)) : words.missing(amount(-left))}
      </span>
      {need !== null && <span>{words.need(amount(need))}</span>}
      {frame !== null && <span>{words.frame(amount(frame))}</span>}
    </div>
  );
}
