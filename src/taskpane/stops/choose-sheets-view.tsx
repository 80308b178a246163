import { Body1, Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { formatNumber } from '../../app/format/format-number';
import type { FirstQuestion } from '../../app/live/session-state';
import { TabFooter } from '../frame/tab-footer';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';
import { useStopWords } from './use-stop-words';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column' },
});

type Choosing = Extract<FirstQuestion, { readonly kind: 'choose-sheets' }>;

/** Too many cells: the person says which sheets the tables are on. */
export function ChooseSheetsView({ limit, sheets }: Pick<Choosing, 'limit' | 'sheets'>) {
  const { session, language } = usePane();
  const words = useStopWords();
  const styles = useStyles();
  const { work } = useSessionState(session);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const cells = sheets.reduce((sum, sheet) => sum + (chosen.has(sheet.name) ? sheet.cells : 0), 0);
  const number = (value: number): string => formatNumber(value, language);
  return (
    <>
      <Body1>{words.tooManyCells(number(limit))}</Body1>
      <div className={styles.list}>
        {sheets.map((sheet) => (
          <Checkbox
            key={sheet.name}
            label={`${sheet.name} · ${words.cellsOf(number(sheet.cells))}`}
            checked={chosen.has(sheet.name)}
            onChange={(_, { checked }) => {
              const others = [...chosen].filter((name) => name !== sheet.name);
              setChosen(new Set(checked === true ? [...others, sheet.name] : others));
            }}
          />
        ))}
      </div>
      <Body1 role="status">{words.chosenCells(number(cells), number(limit))}</Body1>
      <TabFooter state={[]}>
        <Button
          appearance="primary"
          disabledFocusable={chosen.size === 0 || cells > limit || work !== null}
          onClick={() => void session.review(sheets.map(({ name }) => name).filter((name) => chosen.has(name)))}
        >
          {words.readChosen}
        </Button>
      </TabFooter>
    </>
  );
}
