import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '8px',
    padding: '5px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: { overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  value: { flexShrink: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

export interface Row {
  readonly name: string;
  readonly note: string | null;
  readonly value: string;
}

/** Names with what belongs to them at the right edge. */
export function RowList({ rows }: { readonly rows: readonly Row[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {rows.map(({ name, note, value }) => (
        <li key={name} className={styles.row}>
          <span className={styles.name}>
            {name}
            {note !== null && <span className={styles.note}> · {note}</span>}
          </span>
          <span className={styles.value}>{value}</span>
        </li>
      ))}
    </ul>
  );
}
