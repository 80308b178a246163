import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { formatAmount } from '../../app/format/format-amount';
import type { ChangedAmount } from '../../app/live/since/changed-amount';
import type { SinceComparison } from '../../app/live/since/compare-since';
import type { SinceChoice } from '../../app/live/since/since-choices';
import { SINCE_WORDS } from '../../app/messages/pane/since/since-words';
import type { SinceWords } from '../../app/messages/pane/since/words';
import type { Language } from '../../app/options';
import { usePane } from '../pane-context';
import { useSinceStyles } from './since-styles';
import { useAmounts } from './use-amounts';

const useStyles = makeStyles({
  card: { display: 'flex', flexDirection: 'column', gap: '6px', padding: '10px 12px', borderRadius: '6px', border: `1px solid ${tokens.colorNeutralStroke2}` },
  title: { ...typographyStyles.subtitle2, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, margin: 0, overflowWrap: 'anywhere' },
});

interface TableProps {
  readonly comparison: SinceComparison;
  readonly kind: SinceChoice['kind'];
}

interface SinceCardProps extends TableProps {
  /** When what is compared with was kept, in words. */
  readonly kept: string;
}

/** The sentence for the chair, and the totals behind it. */
export function SinceCard({ comparison, kind, kept }: SinceCardProps) {
  const { language } = usePane();
  const styles = useStyles();
  const tables = useSinceStyles();
  const say = SINCE_WORDS[language];
  const { needs, frames } = comparison;
  return (
    <section className={styles.card} aria-label={say.title}>
      <h2 className={styles.title}>{sentence(comparison, kind, say, language)}</h2>
      <Totals title={say.need} rows={needs} comparison={comparison} kind={kind} />
      {frames.length > 0 && <Totals title={say.frame} rows={frames} comparison={comparison} kind={kind} />}
      <p className={tables.note}>{kept}</p>
    </section>
  );
}

function sentence({ mainYear, moreCost, unit, decimals }: SinceComparison, kind: SinceChoice['kind'], say: SinceWords, language: Language): string {
  if (mainYear === null || moreCost === 0) return say.sameNeed(kind);
  const amount = formatAmount(Math.abs(moreCost), unit, language, { least: decimals, most: decimals });
  return moreCost > 0 ? say.moreCost(String(mainYear), amount, kind) : say.lessCost(String(mainYear), amount, kind);
}

interface TotalsProps extends TableProps {
  readonly title: string;
  readonly rows: readonly ChangedAmount[];
}

function Totals({ title, rows, comparison: { unit, decimals }, kind }: TotalsProps) {
  const { language } = usePane();
  const styles = useSinceStyles();
  const say = SINCE_WORDS[language];
  const amount = useAmounts(decimals, language);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{unit === null ? title : `${title}, ${unit}`}</th>
          <th scope="col">{say.before[kind]}</th>
          <th scope="col">{say.now}</th>
          <th scope="col">{say.difference}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ year, before, now, change }) => (
          <tr key={year}>
            <th scope="row">{year}</th>
            <td>{amount(before)}</td>
            <td>{amount(now)}</td>
            <td className={styles.strong}>{amount(change)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
