import { formatDay, timeOfDay } from '../../app/format/format-day';
import { formatNumber } from '../../app/format/format-number';
import type { SinceCompared } from '../../app/live/since/since-view';
import { paneUsageMessage } from '../../app/messages/pane-usage-message';
import { SINCE_WORDS } from '../../app/messages/pane/since/since-words';
import { CellLink } from '../cell-link';
import { usePane } from '../pane-context';
import { ActivityTable } from './activity-table';
import { CauseTable } from './cause-table';
import { SinceCard } from './since-card';
import { useSinceStyles } from './since-styles';

interface SinceResultProps {
  readonly compared: SinceCompared;
  /** "2026-11-21". */
  readonly today: string;
}

/** What has changed, or why there is nothing to say of it. */
export function SinceResult({ compared, today }: SinceResultProps) {
  const { language } = usePane();
  const styles = useSinceStyles();
  const say = SINCE_WORDS[language];
  if (compared.kind === 'nothing') return <p>{say.nothingKept}</p>;
  if (compared.kind === 'unplanned') return <p>{paneUsageMessage(compared.problem, language)}</p>;
  const { choice, comparison } = compared;
  const { kind, snapshot } = choice;
  const day = formatDay(snapshot.time, language, today);
  if (!comparison.isChanged) return <p>{say.unchanged(kind, day)}</p>;
  const { causes, activities, plans, isExplained } = comparison;
  return (
    <>
      <SinceCard comparison={comparison} kind={kind} kept={say.kept(kind, day, timeOfDay(snapshot.time))} />
      {!isExplained && <p className={styles.note}>{say.otherBase(kind)}</p>}
      {causes.length > 0 && <CauseTable comparison={comparison} />}
      {plans[0] && (
        <p className={styles.note}>
          {say.plansChanged(formatNumber(plans.length, language), plans.length)} <CellLink place={plans[0]} />
        </p>
      )}
      {activities.some(({ change }) => change !== 0) && <ActivityTable comparison={comparison} kind={kind} />}
    </>
  );
}
