import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, InfoRegular, WarningFilled } from '@fluentui/react-icons';
import { formatNumber } from '../../app/format/format-number';
import { refusedEditMessage } from '../../app/messages/refused-edit-message';
import type { Language } from '../../app/options';
import type { DocumentView } from '../document/open-document';
import { usePage } from '../page-context';

const useStyles = makeStyles({
  note: { display: 'flex', alignItems: 'center', gap: '6px', flexShrink: 0, padding: '3px 12px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, borderTop: `1px solid ${tokens.colorNeutralStroke2}` },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
  icon: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
  text: { flexGrow: 1 },
});

interface SheetNotesProps {
  readonly view: DocumentView;
  /** Whether there are charts or pictures that the grid leaves out. */
  readonly hasDrawing: boolean;
  /** What kept a cell from being edited; null where nothing did. */
  readonly problem: unknown;
  readonly onDismiss: () => void;
}

/** Quiet lines about the sheet: what the grid does not show, and why a cell was not changed. */
export function SheetNotes({ view, hasDrawing, problem, onDismiss }: SheetNotesProps) {
  const { say, language } = usePage();
  const styles = useStyles();
  return (
    <>
      {problem !== null && (
        <div className={`${styles.note} ${styles.warning}`} role="alert">
          <WarningFilled className={styles.icon} aria-hidden />
          <span className={styles.text}>
            {say.notEdited} {sentence(problem, language)}
          </span>
          <Button size="small" appearance="subtle" icon={<DismissRegular />} aria-label={say.close} onClick={onDismiss} />
        </div>
      )}
      {view.stale > 0 && <Note text={say.stale(formatNumber(view.stale, language))} />}
      {hasDrawing && <Note text={say.drawings} />}
    </>
  );
}

function Note({ text }: { readonly text: string }) {
  return (
    <div className={useStyles().note}>
      <InfoRegular aria-hidden />
      {text}
    </div>
  );
}

function sentence(problem: unknown, language: Language): string {
  const { cause, next } = refusedEditMessage(problem, language);
  return next === null ? cause : `${cause} ${next}`;
}
