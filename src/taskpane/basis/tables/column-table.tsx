import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EditRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import { useState } from 'react';
import type { TableStep } from '../../../app/live/basis/correct-tables';
import type { ColumnLine, TableCard } from '../../../app/live/basis/table-card';
import { UNSEEN } from '../../unseen';
import { useBasisWords } from '../use-basis-words';
import { ColumnEditor } from './column-editor';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', fontVariantNumeric: 'tabular-nums' },
  head: { padding: '0 0 2px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  cell: { height: '24px', padding: 0, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  start: { textAlign: 'start' },
  end: { textAlign: 'end' },
  figure: { whiteSpace: 'nowrap', paddingInlineStart: '8px' },
  wrong: { color: tokens.colorStatusDangerForeground1, fontWeight: tokens.fontWeightSemibold },
  icon: { verticalAlign: '-3px', marginInlineEnd: '4px', fontSize: '16px' },
  readAs: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '24px',
    padding: '0 2px',
    border: 'none',
    borderRadius: '4px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'end',
    overflowWrap: 'anywhere',
    cursor: 'pointer',
    '& svg': { flexShrink: 0, color: tokens.colorNeutralForeground3 },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  ignored: { color: tokens.colorNeutralForeground3 },
  editor: { padding: '4px 0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  unseen: UNSEEN,
});

interface ColumnTableProps {
  readonly card: TableCard;
  readonly onStep: (step: TableStep) => void;
}

/** Each column with what it is read as and its sum; pressing what it is read as changes it. */
export function ColumnTable({ card, onStep }: ColumnTableProps) {
  const words = useBasisWords();
  const styles = useStyles();
  const [edited, setEdited] = useState<number | null>(null);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.head, styles.start)}>{card.isTurned ? words.row : words.column}</th>
          <th scope="col" className={mergeClasses(styles.head, styles.end)}>{words.readAs}</th>
          {card.hasSums && <th scope="col" className={mergeClasses(styles.head, styles.end)}>{words.sum}</th>}
        </tr>
      </thead>
      {card.columns.map((line, index) => (
        <tbody key={line.name}>
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.start)} style={{ fontWeight: 'inherit' }}>{line.name}</th>
            <td className={mergeClasses(styles.cell, styles.end)}>
              <button
                type="button"
                className={mergeClasses(styles.readAs, line.kind === 'ignored' && styles.ignored)}
                title={line.header}
                aria-expanded={edited === index}
                onClick={() => { setEdited(edited === index ? null : index); }}
              >
                {line.readAs}
                <EditRegular aria-hidden />
                <span className={styles.unseen}>{words.changeColumn(line.header)}</span>
              </button>
            </td>
            {card.hasSums && <SumCell line={line} />}
          </tr>
          {edited === index && (
            <tr>
              <td className={styles.editor} colSpan={card.hasSums ? 3 : 2}>
                <ColumnEditor
                  line={line}
                  onDone={(as) => {
                    setEdited(null);
                    if (as) onStep({ kind: 'column', header: line.header, place: line.place, as });
                  }}
                />
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

function SumCell({ line: { sum, isSumWrong } }: { readonly line: ColumnLine }) {
  const words = useBasisWords();
  const styles = useStyles();
  return (
    <td className={mergeClasses(styles.cell, styles.end, styles.figure, isSumWrong && styles.wrong)}>
      {isSumWrong && (
        <>
          <ErrorCircleFilled className={styles.icon} aria-hidden />
          <span className={styles.unseen}>{words.wrongSum}: </span>
        </>
      )}
      {sum ?? ''}
    </td>
  );
}
