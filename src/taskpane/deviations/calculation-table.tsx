import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, CircleHalfFillFilled, WarningFilled } from '@fluentui/react-icons';
import type { CellLinked, TextCell, TextRow } from '../../app/live/deviations/deviation-detail';
import { useTableStyles } from '../use-table-styles';
import { useDeviationsWords } from './use-deviations-words';
import { useNarrowTable } from './use-narrow-table';

const useStyles = makeStyles({
  bold: { fontWeight: tokens.fontWeightSemibold },
  // Hangs outside, so that figures stand under each other.
  star: { position: 'absolute' },
  last: { borderBottom: 'none' },
  verdict: { display: 'inline-flex', alignItems: 'center', gap: '4px', verticalAlign: 'top', fontWeight: tokens.fontWeightSemibold },
  icon: { flexShrink: 0, fontSize: '15px' },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  watch: { color: tokens.colorNeutralForeground1 },
  alarm: { color: tokens.colorStatusWarningForeground3 },
});

const ICONS = { ok: CheckmarkCircleFilled, watch: CircleHalfFillFilled, alarm: WarningFilled };

interface CalculationTableProps {
  readonly rows: readonly TextRow[];
  readonly years: readonly CellLinked[];
  readonly label: string;
}

/** The steps of a row's need, year by year. */
export function CalculationTable({ rows, years, label }: CalculationTableProps) {
  const { page: words } = useDeviationsWords();
  const styles = useStyles();
  const table = useTableStyles();
  const narrow = useNarrowTable();
  return (
    <table className={mergeClasses(table.table, narrow.table)} aria-label={label}>
      <thead>
        <tr>
          <th scope="col" className={table.head}>
            {words.step}
          </th>
          {years.map(({ text }) => (
            <th key={text} scope="col" className={table.numberHead}>
              {text}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, isBold, cells }, at) => {
          const extra = mergeClasses(isBold && styles.bold, at === rows.length - 1 && styles.last);
          return (
            <tr key={name}>
              <th scope="row" className={mergeClasses(table.cell, extra)}>
                {name}
              </th>
              {cells.map((cell, index) => (
                <td key={index} className={mergeClasses(table.number, extra)}>
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Cell({ cell: { text, isMoved, verdict } }: { readonly cell: TextCell }) {
  const styles = useStyles();
  if (verdict === undefined) {
    return (
      <>
        {text}
        {isMoved === true && <span className={styles.star}>*</span>}
      </>
    );
  }
  const Icon = ICONS[verdict];
  return (
    <span className={mergeClasses(styles.verdict, styles[verdict])}>
      <Icon className={styles.icon} aria-hidden />
      {text}
    </span>
  );
}
