import { useId, useState } from 'react';
import type { SinceComparison } from '../../app/live/since/compare-since';
import type { SinceChoice } from '../../app/live/since/since-choices';
import { SINCE_WORDS } from '../../app/messages/pane/since/since-words';
import { usePane } from '../pane-context';
import { MoreRow } from './more-row';
import { useSinceStyles } from './since-styles';
import { useAmounts } from './use-amounts';

const SHOWN = 5;

interface ActivityTableProps {
  readonly comparison: SinceComparison;
  readonly kind: SinceChoice['kind'];
}

/** The activities whose need has changed most, in the year that has. */
export function ActivityTable({ comparison: { activities, mainYear, unit, decimals }, kind }: ActivityTableProps) {
  const { language } = usePane();
  const styles = useSinceStyles();
  const say = SINCE_WORDS[language];
  const amount = useAmounts(decimals, language);
  const [isOpen, setOpen] = useState(false);
  const heading = useId();
  const changed = activities.filter(({ change }) => change !== 0).length;
  const most = Math.min(SHOWN, changed);
  const hidden = activities.slice(most);
  const sums = (['before', 'now', 'change'] as const).map((column) => amount(hidden.reduce((sum, activity) => sum + (activity[column] ?? 0), 0)));
  const needOf = say.needOf(String(mainYear ?? ''));
  return (
    <section className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.heading}>
          {say.activities}
        </h2>
        <span className={styles.aside}>{unit === null ? needOf : `${needOf}, ${unit}`}</span>
      </div>
      <table className={styles.table} aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col">{say.activity}</th>
            <th scope="col">{say.before[kind]}</th>
            <th scope="col">{say.now}</th>
            <th scope="col">{say.difference}</th>
          </tr>
        </thead>
        <tbody>
          {(isOpen ? activities : activities.slice(0, most)).map(({ label, before, now, change }, index) => (
            <tr key={index}>
              <th scope="row">{label}</th>
              <td>{before === null ? '–' : amount(before)}</td>
              <td>{now === null ? '–' : amount(now)}</td>
              <td>{amount(change)}</td>
            </tr>
          ))}
          {hidden.length > 0 && <MoreRow count={hidden.length} isOpen={isOpen} onToggle={setOpen} cells={sums} />}
        </tbody>
      </table>
    </section>
  );
}
