import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ValueChange } from '../../../app/contract/refresh-report';
import { formatNumber } from '../../../app/format/format-number';
import { CellLink } from '../../cell-link';
import { usePane } from '../../pane-context';
import { Section } from '../../section';
import { ShowMore } from '../../show-more';
import { useWriteWords } from '../use-write-words';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  head: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, padding: '4px 0' },
  number: { textAlign: 'end', fontWeight: tokens.fontWeightRegular, verticalAlign: 'bottom', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap', padding: '4px 0 4px 8px' },
  row: { borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  what: { padding: '4px 0' },
  place: { display: 'block' },
});

const CHANGES_SHOWN = 12;

/** Values that are other than they were: what the plan is made from first. */
export function ChangesTable({ title, changes }: { readonly title: string; readonly changes: readonly ValueChange[] }) {
  const { language } = usePane();
  const say = useWriteWords();
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  if (changes.length === 0) return null;
  const rest = changes.length - CHANGES_SHOWN;
  const number = (value: number | null): string => (value === null ? '–' : formatNumber(value, language, { most: 2 }));
  return (
    <Section title={title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.head} scope="col">{say.changeColumns.what}</th>
            <th className={styles.number} scope="col">{say.changeColumns.before}</th>
            <th className={styles.number} scope="col">{say.changeColumns.after}</th>
          </tr>
        </thead>
        <tbody>
          {(showsAll ? changes : changes.slice(0, CHANGES_SHOWN)).map((change, index) => (
            <tr key={index} className={styles.row}>
              <td className={styles.what}>
                {[change.label, change.quantity, change.period?.label].filter((part) => part !== undefined).join(', ')}
                <span className={styles.place}>
                  <CellLink place={change} />
                </span>
              </td>
              <td className={styles.number}>{number(change.before)}</td>
              <td className={styles.number}>{number(change.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowMore rest={rest} isOpen={showsAll} onToggle={() => { setShowsAll(!showsAll); }} />
    </Section>
  );
}
