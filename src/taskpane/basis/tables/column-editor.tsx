import { Button, Input, Select, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ColumnLine } from '../../../app/live/basis/table-card';
import type { ColumnReading } from '../../../workbook/tables/correct/table-correction';
import { useBasisWords } from '../use-basis-words';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '6px' },
  kind: { flexGrow: 1, minWidth: '120px' },
  year: { width: '72px' },
  error: { flexBasis: '100%', color: tokens.colorStatusDangerForeground1 },
});

interface ColumnEditorProps {
  readonly line: ColumnLine;
  /** Null where nothing is to change. */
  readonly onDone: (as: ColumnReading | null) => void;
}

type Choice = Exclude<ColumnLine['kind'], 'computed'>;

/** What a column is to be read as: a kind and a year, or nothing. */
export function ColumnEditor({ line, onDone }: ColumnEditorProps) {
  const words = useBasisWords();
  const styles = useStyles();
  const id = useId();
  const [kind, setKind] = useState<Choice>(line.kind === 'computed' ? 'budget' : line.kind);
  const [year, setYear] = useState(line.year === null ? '' : String(line.year));
  const [isBad, setIsBad] = useState(false);
  const apply = (): void => {
    const read = readYear(year);
    if (kind === 'ignored') onDone({ kind: 'ignored' });
    else if (read === null) setIsBad(true);
    else onDone({ kind: 'period', year: read, periodKind: kind === 'any' ? null : kind });
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(null);
      }}
    >
      <Select size="small" className={styles.kind} aria-label={words.kind} value={kind} onChange={(_, data) => { setKind(data.value as Choice); }}>
        {Object.entries(words.periodKinds).map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
        <option value="any">{words.anyKind}</option>
        <option value="ignored">{words.ignored}</option>
      </Select>
      {kind !== 'ignored' && (
        <Input
          size="small"
          className={styles.year}
          aria-label={words.year}
          aria-invalid={isBad}
          {...(isBad && { 'aria-describedby': id })}
          inputMode="numeric"
          value={year}
          onChange={(_, data) => {
            setYear(data.value);
            setIsBad(false);
          }}
        />
      )}
      <Button size="small" type="submit">
        {words.apply}
      </Button>
      <Button size="small" appearance="subtle" onClick={() => { onDone(null); }}>
        {words.cancel}
      </Button>
      <span id={id} className={styles.error} role="status">
        {isBad && words.badYear}
      </span>
    </form>
  );
}

function readYear(text: string): number | null {
  return /^\s*20\d\d\s*$/.test(text) ? Number(text) : null;
}
