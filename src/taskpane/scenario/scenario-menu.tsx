import { Button, Field, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { memo, useState } from 'react';
import type { ScenarioChoice } from '../../app/live/scenario/controls/scenario-choice';
import { nameProblem } from '../../app/live/scenario/edit/scenario-names';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  menu: { display: 'flex', flexDirection: 'column', gap: '8px', padding: '8px', borderRadius: '6px', backgroundColor: tokens.colorNeutralBackground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
  base: { maxWidth: '160px' },
});

export interface ScenarioMenuProps {
  readonly choice: ScenarioChoice;
  readonly baseYear: number;
  readonly baseYears: readonly number[];
  readonly onBaseYear: (year: number) => void;
}

/** What is done with a scenario as a whole, asked in place. */
export const ScenarioMenu = memo(function ScenarioMenu({ choice, baseYear, baseYears, onBaseYear }: ScenarioMenuProps) {
  const { act, words } = useScenario();
  const styles = useStyles();
  const [isRenaming, setIsRenaming] = useState(false);
  if (isRenaming && choice.isOwn) {
    return (
      <div className={styles.menu}>
        <Rename
          choice={choice}
          onDone={() => {
            setIsRenaming(false);
          }}
        />
      </div>
    );
  }
  return (
    <div className={styles.menu}>
      <div className={styles.buttons}>
        <Button size="small" onClick={act.copy}>
          {words.copy}
        </Button>
        <Button
          size="small"
          disabledFocusable={!choice.isOwn}
          onClick={() => {
            setIsRenaming(choice.isOwn);
          }}
        >
          {words.rename}
        </Button>
        <Button size="small" disabledFocusable={!choice.canRemove} onClick={act.remove}>
          {words.remove}
        </Button>
        <Button size="small" disabledFocusable={!choice.canReset} onClick={act.reset}>
          {words.reset}
        </Button>
      </div>
      {baseYears.length > 1 && (
        <Field className={styles.base} label={words.baseYear} orientation="horizontal" size="small">
          <Select
            size="small"
            value={String(baseYear)}
            onChange={(_, { value }) => {
              onBaseYear(Number(value));
            }}
          >
            {baseYears.map((year) => (
              <option key={year}>{year}</option>
            ))}
          </Select>
        </Field>
      )}
    </div>
  );
});

function Rename({ choice, onDone }: { readonly choice: ScenarioChoice; readonly onDone: () => void }) {
  const { act, words } = useScenario();
  const styles = useStyles();
  const [name, setName] = useState(choice.selected);
  const problem = nameProblem(name, choice.selected, choice.names);
  const save = (): void => {
    if (problem !== null) return;
    act.rename(name.trim());
    onDone();
  };
  return (
    <form
      className={styles.menu}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <Field label={words.newName} size="small" {...(problem !== null && { validationMessage: words.nameProblems[problem] })}>
        <Input
          autoFocus
          value={name}
          onChange={(_, { value }) => {
            setName(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit" disabledFocusable={problem !== null}>
          {words.save}
        </Button>
        <Button size="small" onClick={onDone}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
