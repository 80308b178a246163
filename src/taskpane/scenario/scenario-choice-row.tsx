import { Field, Select, makeStyles } from '@fluentui/react-components';
import { memo } from 'react';
import type { ScenarioChoice } from '../../app/live/scenario/controls/scenario-choice';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '8px' },
  field: { minWidth: 0 },
  select: { minWidth: 0, '& select': { textOverflow: 'ellipsis', paddingInlineStart: '8px', paddingInlineEnd: '28px' }, '& .fui-Select__icon': { right: '8px' } },
});

const NOTHING = '';

/** The scenario, and the one beside it. */
export const ScenarioChoiceRow = memo(function ScenarioChoiceRow({ choice: { names, selected, compared } }: { readonly choice: ScenarioChoice }) {
  const { act, words } = useScenario();
  const styles = useStyles();
  return (
    <div className={styles.row}>
      <Field className={styles.field} label={words.scenario}>
        <Select
          className={styles.select}
          value={selected}
          onChange={(_, { value }) => {
            act.select(value);
          }}
        >
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <Field className={styles.field} label={words.compareWith}>
        <Select
          className={styles.select}
          value={compared ?? NOTHING}
          onChange={(_, { value }) => {
            act.compare(value === NOTHING ? null : value);
          }}
        >
          <option value={NOTHING}>{words.nothing}</option>
          {names.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
    </div>
  );
});
