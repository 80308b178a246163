import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { useId } from 'react';
import { formatNumber } from '../../app/format/format-number';
import type { DeviationSeverity } from '../../app/live/deviations/deviation-entry';
import type { DeviationRow } from '../../app/live/deviations/deviation-row';
import { usePane } from '../pane-context';
import { useSeverityColors } from './deviation-icon';
import { DeviationRowView } from './deviation-row-view';
import { useDeviationsWords } from './use-deviations-words';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: '-10px',
    zIndex: 2,
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    padding: '4px 0',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  title: { ...typographyStyles.caption1Strong, margin: 0 },
  unit: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface DeviationGroupProps {
  readonly severity: DeviationSeverity;
  readonly rows: readonly DeviationRow[];
  readonly unit: string | null;
  readonly whole: number;
  readonly onOpen: (row: DeviationRow) => void;
}

/** Those of one severity; the heading stays in sight. */
export function DeviationGroup({ severity, rows, unit, whole, onOpen }: DeviationGroupProps) {
  const { language } = usePane();
  const words = useDeviationsWords();
  const styles = useStyles();
  const colors = useSeverityColors();
  const heading = useId();
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby={heading}>
      <div className={styles.head}>
        <h2 id={heading} className={mergeClasses(styles.title, colors[severity])}>
          {words.severities[severity]}, {formatNumber(rows.length, language)}
        </h2>
        {unit !== null && rows.some(({ difference }) => difference !== null) && <span className={styles.unit}>{unit}</span>}
      </div>
      <ul className={styles.list}>
        {rows.map((row) => (
          <DeviationRowView
            key={row.key}
            row={row}
            whole={whole}
            onOpen={() => {
              onOpen(row);
            }}
          />
        ))}
      </ul>
    </section>
  );
}
