import { makeStyles, tokens } from '@fluentui/react-components';
import { shownFormula } from '../../../workbook/formulas/shown-formula';
import { usePane } from '../../pane-context';
import { useWriteWords } from '../use-write-words';

const useStyles = makeStyles({
  line: {
    position: 'sticky',
    bottom: '-10px',
    display: 'flex',
    gap: '8px',
    minHeight: tokens.lineHeightBase200,
    maxHeight: '80px',
    overflowY: 'auto',
    padding: '5px 0',
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  sign: { flexShrink: 0, fontStyle: 'italic' },
  text: { overflowWrap: 'anywhere', minWidth: 0, color: tokens.colorNeutralForeground1 },
});

/** What is in the cell of the row that is pointed at: its own place, so that nothing moves when the pointer does. */
export function FormulaLine({ shown }: { readonly shown: { readonly formula: string | null } | null }) {
  const { language } = usePane();
  const words = useWriteWords();
  const styles = useStyles();
  const text = shown === null ? null : shown.formula === null ? words.noFormula : shownFormula(shown.formula, language);
  return (
    <div className={styles.line} role="status" aria-label={words.formula}>
      <span className={styles.sign} aria-hidden>
        fx
      </span>
      {text === null ? words.formulaHint : <span className={styles.text}>{text}</span>}
    </div>
  );
}
