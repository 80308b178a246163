import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatAmount } from '../../../app/format/format-amount';
import { formatNumber } from '../../../app/format/format-number';
import type { NeedRow, NeedYear } from '../../../app/live/writing/need-table';
import { usePane } from '../../pane-context';
import { useTableStyles } from '../../use-table-styles';
import { useRowFocus } from '../use-row-focus';
import { useWriteWords } from '../use-write-words';
import { FormulaLine } from './formula-line';

// Where letters are twice as large, three figures have no room beside each other, nor beside a name.
const NARROW = '@media (max-width: 299px)';

const useStyles = makeStyles({
  table: { [NARROW]: { display: 'block', '& > *': { display: 'block' }, '& tr': { display: 'flex', flexWrap: 'wrap', justifyContent: 'flex-end' }, '& tr > :first-child': { width: '100%', borderBottom: 'none' } } },
  row: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  new: { fontWeight: tokens.fontWeightSemibold, position: 'relative' },
  // The star hangs, so that figures stand under each other.
  star: { position: 'absolute' },
  total: { fontWeight: tokens.fontWeightSemibold, borderBottom: 'none' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  more: { fontSize: tokens.fontSizeBase200 },
});

const ROWS_SHOWN = 4;

/** One plan year, activity by activity: what is there, what comes, and the difference. */
export function NeedTable({ need }: { readonly need: NeedYear }) {
  const { session, language } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const table = useTableStyles();
  const [showsAll, setShowsAll] = useState(false);
  const rows = showsAll ? need.rows : need.rows.slice(0, ROWS_SHOWN);
  const rest = need.rows.length - ROWS_SHOWN;
  const focus = useRowFocus(rows.length, (index) => {
    const row = rows[index];
    if (row) void session.select(row.place);
  });
  const active = focus.active === null ? null : (rows[focus.active] ?? null);
  return (
    <>
      <table className={mergeClasses(table.table, styles.table)} role="grid" aria-label={words.needHeading[need.against](need.unit)} {...focus.around}>
        <thead>
          <tr>
            <th scope="col" className={table.head}>
              {words.needHeading[need.against](need.unit)}
            </th>
            <th scope="col" className={table.numberHead}>
              {words.today}
            </th>
            <th scope="col" className={table.numberHead}>
              {words.new}
            </th>
            <th scope="col" className={table.numberHead}>
              {words.difference}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.place.cell} className={styles.row} {...focus.propsOf(index)}>
              <td className={table.cell}>{row.label}</td>
              <Amounts row={row} decimals={need.decimals} />
            </tr>
          ))}
          {rest > 0 && (
            <tr>
              <td colSpan={4} className={table.cell}>
                <Link
                  as="button"
                  className={styles.more}
                  aria-expanded={showsAll}
                  onClick={() => {
                    setShowsAll(!showsAll);
                  }}
                >
                  {showsAll ? words.fewerRows : words.moreRows(formatNumber(rest, language))}
                </Link>
              </td>
            </tr>
          )}
          {need.total && (
            <tr>
              <td className={mergeClasses(table.cell, styles.total)}>{words.total}</td>
              <Amounts row={need.total} decimals={need.decimals} className={styles.total} />
            </tr>
          )}
        </tbody>
      </table>
      {need.rounding !== null && <div className={styles.note}>{words.tookRounding(formatAmount(need.rounding, need.unit, language, { least: need.decimals, most: need.decimals }))}</div>}
      <FormulaLine shown={active} />
    </>
  );
}

function Amounts({ row, decimals, className }: { readonly row: NeedRow; readonly decimals: number; readonly className?: string }) {
  const { language } = usePane();
  const styles = useStyles();
  const table = useTableStyles();
  const amount = (value: number | null, signed = false): string => (value === null ? '–' : formatNumber(value, language, { least: decimals, most: decimals, signed }));
  const cell = mergeClasses(table.number, className);
  return (
    <>
      <td className={cell}>{amount(row.before)}</td>
      <td className={mergeClasses(cell, styles.new)}>
        {amount(row.after)}
        {row.tookRounding && <span className={styles.star}>*</span>}
      </td>
      <td className={cell}>{amount(row.difference, true)}</td>
    </>
  );
}
