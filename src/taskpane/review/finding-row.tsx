import { makeStyles, tokens } from '@fluentui/react-components';
import type { FindingReport } from '../../app/contract/finding-report';
import { CellLink } from '../cell-link';
import { usePane } from '../pane-context';
import { SeverityIcon } from './severity-icon';

const useStyles = makeStyles({
  row: { display: 'flex', gap: '8px', padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  text: { display: 'flex', flexDirection: 'column', gap: '2px', alignItems: 'flex-start', minWidth: 0 },
  also: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Findings that say the same, once; the first cell stands for all. */
export function FindingRow({ group }: { readonly group: readonly FindingReport[] }) {
  const { say } = usePane();
  const styles = useStyles();
  const [first, ...others] = group;
  if (!first) return null;
  return (
    <li className={styles.row}>
      <SeverityIcon severity={first.severity} />
      <div className={styles.text}>
        <CellLink place={first} />
        <span>{first.message}</span>
        {others.length > 0 && (
          <span className={styles.also}>
            {say.alsoIn}{' '}
            {others.map((other, index) => (
              <span key={`${other.sheet} ${other.cell} ${String(index)}`}>
                {index > 0 && ', '}
                <CellLink place={other} text={other.label === first.label || other.label === null ? other.cell : `${other.cell} (${other.label})`} />
              </span>
            ))}
          </span>
        )}
      </div>
    </li>
  );
}
