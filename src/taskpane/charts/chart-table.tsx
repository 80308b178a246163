import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PictureTable } from '../../app/live/scenario/pictures/picture-table';

// At twice the size a row's figures stand below its name, each with its column's.
const STACKED = '@media (max-width: 299px)';

const useStyles = makeStyles({
  header: { [STACKED]: { display: 'none' } },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, [STACKED]: { display: 'block' } },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: '3px 8px 3px 0', overflowWrap: 'anywhere', [STACKED]: { display: 'block' } },
  head: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
  value: {
    textAlign: 'end',
    whiteSpace: 'nowrap',
    padding: '3px 0 3px 8px',
    [STACKED]: { display: 'flex', justifyContent: 'space-between', gap: '8px', whiteSpace: 'normal', '::before': { content: 'attr(data-column)', textAlign: 'start' } },
  },
});

/** A picture in figures; `caption` names it for a screen reader. */
export function ChartTable({ caption, table }: { readonly caption: string; readonly table: PictureTable }) {
  const styles = useStyles();
  const [names, ...values] = table.columns;
  return (
    <table className={styles.table} aria-label={caption}>
      <thead className={styles.header}>
        <tr className={styles.row}>
          <th scope="col" className={mergeClasses(styles.name, styles.head)}>
            {names}
          </th>
          {values.map((column) => (
            <th key={column} scope="col" className={mergeClasses(styles.value, styles.head)}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.name} className={styles.row}>
            <th scope="row" className={styles.name}>
              {row.name}
            </th>
            {row.values.map((value, index) => (
              <td key={values[index] ?? index} data-column={values[index]} className={styles.value}>
                {value}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
