import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { formatNumber } from '../../../app/format/format-number';
import { shownValue } from '../../../app/format/shown-value';
import type { ShownCell } from '../../../app/live/shown-cell';
import type { CellChange } from '../../../app/live/writing/cell-change';
import type { WriteWords } from '../../../app/messages/pane/write/words';
import type { Language } from '../../../app/options';
import { usePane } from '../../pane-context';
import { useRowFocus } from '../use-row-focus';
import { useWriteWords } from '../use-write-words';
import { FormulaLine } from './formula-line';

const useStyles = makeStyles({
  grid: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 80px) minmax(0, 92px)', columnGap: '8px', padding: '3px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  onlyNew: { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 120px)' },
  head: { borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2 },
  open: {
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  place: { overflowWrap: 'anywhere' },
  address: { color: tokens.colorBrandForegroundLink, marginRight: '6px' },
  label: { color: tokens.colorNeutralForeground2 },
  value: { textAlign: 'end', overflowWrap: 'anywhere', fontVariantNumeric: 'tabular-nums' },
  new: { fontWeight: tokens.fontWeightSemibold },
  // A sentence has the whole width.
  long: { gridColumnStart: '1', gridColumnEnd: '-1', textAlign: 'start' },
  calm: { color: tokens.colorNeutralForeground2 },
  more: { display: 'flex', gap: '12px', padding: '4px 0' },
});

const FIRST_SHOWN = 20;
const MORE_SHOWN = 100;
const LONG = 26;

/** Every cell of a sheet that is written, as it is and as it will be. */
export function CellTable({ cells }: { readonly cells: readonly CellChange[] }) {
  const { session, language } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const [count, setCount] = useState(FIRST_SHOWN);
  const shown = cells.slice(0, count);
  const focus = useRowFocus(shown.length, (index) => {
    const cell = shown[index];
    if (cell) void session.select(cell);
  });
  const active = focus.active === null ? null : (shown[focus.active] ?? null);
  const hasBefore = cells.some(({ before }) => before !== null);
  const rest = cells.length - shown.length;
  const rowStyle = mergeClasses(styles.row, !hasBefore && styles.onlyNew);
  return (
    <>
      <div className={styles.grid} role="grid" aria-label={words.allCells} aria-rowcount={cells.length + 1} {...focus.around}>
        <div role="row" className={mergeClasses(rowStyle, styles.head)}>
          <span role="columnheader">{words.cell}</span>
          {hasBefore && (
            <span role="columnheader" className={styles.value}>
              {words.today}
            </span>
          )}
          <span role="columnheader" className={styles.value}>
            {words.new}
          </span>
        </div>
        {shown.map((cell, index) => (
          <div key={cell.cell} role="row" aria-rowindex={index + 2} className={mergeClasses(rowStyle, styles.open)} {...focus.propsOf(index)}>
            <span role="gridcell" className={styles.place}>
              <span className={styles.address}>{cell.cell}</span>
              {cell.label !== null && <span className={styles.label}>{cell.label}</span>}
            </span>
            {hasBefore && <Value text={textOf(cell.before, words, language)} isCalm={cell.before === null} />}
            <Value text={cell.isSame ? words.sameContent : textOf(cell.after, words, language)} isCalm={cell.after === null || cell.isSame} isNew />
          </div>
        ))}
      </div>
      {rest > 0 && (
        <div className={styles.more}>
          {rest > MORE_SHOWN && (
            <Link
              as="button"
              onClick={() => {
                setCount(count + MORE_SHOWN);
              }}
            >
              {words.showMore(formatNumber(MORE_SHOWN, language))}
            </Link>
          )}
          <Link
            as="button"
            onClick={() => {
              setCount(cells.length);
            }}
          >
            {words.showAll(formatNumber(cells.length, language))}
          </Link>
        </div>
      )}
      <FormulaLine shown={active?.after ?? null} />
    </>
  );
}

function Value({ text, isCalm, isNew = false }: { readonly text: string; readonly isCalm: boolean; readonly isNew?: boolean }) {
  const styles = useStyles();
  return (
    <span role="gridcell" className={mergeClasses(styles.value, isNew && !isCalm && text.length <= LONG && styles.new, isCalm && styles.calm, text.length > LONG && styles.long)}>
      {text}
    </span>
  );
}

function textOf(cell: ShownCell | null, words: WriteWords, language: Language): string {
  if (cell === null || cell.value === '') return words.empty;
  return shownValue(cell.value, cell.numberFormat, language);
}
