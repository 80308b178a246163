import { makeStyles, tokens } from '@fluentui/react-components';
import { addressOf } from '../../workbook/address';
import type { GridSelection } from '../grid/grid-events';
import { usePage } from '../page-context';
import type { CellEditing } from './use-cell-editing';

const useStyles = makeStyles({
  bar: { display: 'flex', alignItems: 'center', flexShrink: 0, height: '34px', backgroundColor: tokens.colorNeutralBackground1 },
  name: { width: '84px', flexShrink: 0, paddingLeft: '10px', boxSizing: 'border-box', borderRight: `1px solid ${tokens.colorNeutralStroke1}`, fontSize: tokens.fontSizeBase200 },
  sign: { padding: '0 8px', color: tokens.colorNeutralForeground3, fontStyle: 'italic' },
  input: {
    flexGrow: 1,
    minWidth: 0,
    height: '100%',
    padding: '0 8px',
    border: 'none',
    outlineOffset: '-2px',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface FormulaBarProps {
  readonly editing: CellEditing;
  readonly selection: GridSelection | null;
}

/** The cell's name and what it holds, to be changed here too. */
export function FormulaBar({ editing, selection }: FormulaBarProps) {
  const { say } = usePage();
  const styles = useStyles();
  const cell = selection === null ? '' : addressOf(selection.row, selection.column);
  return (
    <div className={styles.bar}>
      <output className={styles.name} aria-label={say.cellName}>
        {cell}
      </output>
      <span className={styles.sign} aria-hidden>
        fx
      </span>
      <input
        className={styles.input}
        aria-label={say.cellEditor(cell)}
        spellCheck={false}
        autoComplete="off"
        disabled={selection === null}
        value={editing.text}
        onChange={({ currentTarget }) => {
          if (editing.mode === null) editing.begin('within', currentTarget.value);
          else editing.type(currentTarget.value);
        }}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Enter') editing.commit();
          else if (event.key === 'Escape') editing.cancel();
          else return;
          event.preventDefault();
        }}
        onBlur={() => {
          editing.commit();
        }}
      />
    </div>
  );
}
