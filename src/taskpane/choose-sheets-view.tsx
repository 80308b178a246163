import { Body1, Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatNumber } from '../app/format/format-number';
import type { FirstQuestion } from '../app/live/session-state';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column' },
  read: { alignSelf: 'flex-start' },
});

type Choosing = Extract<FirstQuestion, { readonly kind: 'choose-sheets' }>;

/** Too many cells: the person says which sheets the tables are on. */
export function ChooseSheetsView({ limit, sheets }: Pick<Choosing, 'limit' | 'sheets'>) {
  const { session, say, language } = usePane();
  const styles = useStyles();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const cells = sheets.reduce((sum, sheet) => sum + (chosen.has(sheet.name) ? sheet.cells : 0), 0);
  const number = (value: number): string => formatNumber(value, language);
  return (
    <>
      <Body1>{say.tooManyCells(number(limit))}</Body1>
      <div className={styles.list}>
        {sheets.map((sheet) => (
          <Checkbox
            key={sheet.name}
            label={`${sheet.name} · ${say.cellsOf(number(sheet.cells))}`}
            checked={chosen.has(sheet.name)}
            onChange={(_, { checked }) => {
              const others = [...chosen].filter((name) => name !== sheet.name);
              setChosen(new Set(checked === true ? [...others, sheet.name] : others));
            }}
          />
        ))}
      </div>
      <Body1 role="status">{say.chosenCells(number(cells), number(limit))}</Body1>
      <Button
        appearance="primary"
        className={styles.read}
        disabled={chosen.size === 0 || cells > limit}
        onClick={() => void session.review(sheets.map(({ name }) => name).filter((name) => chosen.has(name)))}
      >
        {say.readChosen}
      </Button>
    </>
  );
}
