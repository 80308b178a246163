import { Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { TableStep } from '../../../app/live/basis/correct-tables';
import type { TableCard } from '../../../app/live/basis/table-card';
import { useBasisWords } from '../use-basis-words';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(112px, 1fr))', gap: '8px' },
  field: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  label: { color: tokens.colorNeutralForeground2 },
  select: { minWidth: 0, '& > select': { height: '24px', fontSize: tokens.fontSizeBase200, textOverflow: 'ellipsis' } },
});

interface TableFieldsProps {
  readonly card: TableCard;
  readonly onStep: (step: TableStep) => void;
}

/** Role and unit. */
export function TableFields({ card, onStep }: TableFieldsProps) {
  const words = useBasisWords();
  const styles = useStyles();
  return (
    <div className={styles.fields}>
      <Choice label={words.role} value={card.role} onChoose={(role) => { onStep({ kind: 'read', as: { role: role as TableCard['role'] } }); }}>
        {Object.entries(words.tableRoles).map(([role, name]) => (
          <option key={role} value={role}>
            {name}
          </option>
        ))}
      </Choice>
      <Choice label={words.unit} value={card.unit ?? ''} onChoose={(unit) => { onStep({ kind: 'read', as: { unit } }); }}>
        {card.unit === null && <option value="">{words.noUnit}</option>}
        {card.units.map((unit) => (
          <option key={unit} value={unit}>
            {unit}
          </option>
        ))}
      </Choice>
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  readonly children: ReactNode;
}

function Choice({ label, value, onChoose, children }: ChoiceProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <Select id={id} size="small" className={styles.select} value={value} onChange={(_, data) => { onChoose(data.value); }}>
        {children}
      </Select>
    </div>
  );
}
