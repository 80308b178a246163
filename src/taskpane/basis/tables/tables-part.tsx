import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { correctTable } from '../../../app/live/basis/correct-tables';
import type { TableStep } from '../../../app/live/basis/correct-tables';
import type { TablesView } from '../../../app/live/basis/tables-view';
import type { Working } from '../../../app/live/working';
import { rememberedOptions } from '../../../app/write/remembered-options';
import { usePane } from '../../pane-context';
import { useBasisWords } from '../use-basis-words';
import { PointOut } from './point-out';
import { TableFold } from './table-fold';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: '6px' },
  note: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** The tables that were found, each with how it is read. */
export function TablesPart({ view, working }: { readonly view: TablesView; readonly working: Working }) {
  const { session } = usePane();
  const words = useBasisWords();
  const styles = useStyles();
  const [open, setOpen] = useState<string | null>(null);
  const { own, inspection } = working.reading;
  const { tables } = working.choices.remembered ?? rememberedOptions(own.found);
  const step = (id: string, taken: TableStep): void => {
    const reading = inspection.readings.find(({ table }) => table.id === id);
    if (reading) session.remember({ tables: correctTable(tables, reading, taken) });
  };
  return (
    <>
      {view.tables.length === 0 && <p className={styles.note}>{words.noTables}</p>}
      {view.tables.length > 0 && (
        <ul className={styles.list}>
          {view.tables.map((card) => (
            <TableFold
              key={card.id}
              card={card}
              isOpen={open === card.id}
              onOpen={() => {
                setOpen(open === card.id ? null : card.id);
              }}
              onStep={(taken) => {
                step(card.id, taken);
              }}
            />
          ))}
        </ul>
      )}
      {view.unfit.map((sentence) => (
        <p key={sentence} className={styles.note}>
          {sentence}
        </p>
      ))}
      <PointOut view={view} corrections={tables} workbook={own.person} onPointed={setOpen} />
    </>
  );
}
