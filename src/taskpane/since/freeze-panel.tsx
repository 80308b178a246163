import { Button, Field, Input, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { formatDay } from '../../app/format/format-day';
import { formatNumber } from '../../app/format/format-number';
import type { Freezing } from '../../app/live/since/since-view';
import { SINCE_WORDS } from '../../app/messages/pane/since/since-words';
import type { SinceWords } from '../../app/messages/pane/since/words';
import { freezeNameProblem } from '../../app/write/freeze-name';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '10px 12px 12px', borderTop: `1px solid ${tokens.colorNeutralStroke2}`, boxShadow: tokens.shadow16 },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', justifyContent: 'flex-end', gap: '8px' },
});

interface FreezePanelProps {
  readonly freezing: Freezing;
  /** While something else goes on nothing is frozen. */
  readonly isBusy: boolean;
  readonly onFreeze: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name of what is sent out, or says what stands in the way; from below, where the button was. */
export function FreezePanel({ freezing, isBusy, onFreeze, onClose }: FreezePanelProps) {
  const { session, language } = usePane();
  const styles = useStyles();
  const say = SINCE_WORDS[language];
  const { obstacle, taken, today } = freezing;
  const [name, setName] = useState(() => freeName(say.suggestedName(formatDay(today, language, today)), taken));
  const [isTried, setTried] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const cancel = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    (field.current ?? cancel.current)?.focus();
    field.current?.select();
  }, []);
  const problem = nameProblem(name, taken, say, (count) => formatNumber(count, language));
  return (
    <form
      className={styles.panel}
      aria-label={say.freeze}
      noValidate
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (problem === null && !isBusy) onFreeze(name.trim());
        else field.current?.focus();
      }}
    >
      <h2 className={styles.title}>{say.freeze}</h2>
      {obstacle === null ? (
        <>
          <Field label={say.freezeName} {...((isTried || name !== '') && problem !== null && { validationState: 'error', validationMessage: problem })}>
            <Input
              ref={(element: HTMLInputElement | null) => {
                field.current = element;
              }}
              value={name}
              onChange={(_, { value }) => {
                setName(value);
              }}
            />
          </Field>
          <p className={styles.note}>{say.freezeMeans}</p>
        </>
      ) : (
        <p className={styles.note} role="status">
          {say.obstacles[obstacle]}
        </p>
      )}
      <div className={styles.buttons}>
        <Button
          ref={(element: HTMLButtonElement | null) => {
            cancel.current = element;
          }}
          onClick={onClose}
        >
          {say.cancel}
        </Button>
        {obstacle === null ? (
          <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
            {say.freezeNow}
          </Button>
        ) : (
          obstacle !== 'unplanned' && (
            <Button
              onClick={() => {
                session.go('write');
              }}
            >
              {say.toWrite}
            </Button>
          )
        )}
      </div>
    </form>
  );
}

function nameProblem(name: string, taken: Freezing['taken'], say: SinceWords, count: (value: number) => string): string | null {
  if (name.trim() === '') return say.nameMissing;
  const problem = freezeNameProblem(name.trim(), taken);
  if (problem === null) return null;
  return problem.code === 'freeze-name-too-long' ? say.nameTooLong(count(problem.longest)) : say.nameTaken;
}

/** The suggestion, with a number where it is taken: "Utskick 12 november (2)". */
function freeName(suggested: string, taken: Freezing['taken']): string {
  let name = suggested;
  for (let number = 2; freezeNameProblem(name, taken) !== null; number += 1) name = `${suggested} (${number})`;
  return name;
}
