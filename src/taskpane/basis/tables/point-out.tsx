import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { pointTable } from '../../../app/live/basis/correct-tables';
import type { TablesView } from '../../../app/live/basis/tables-view';
import type { TableCorrections } from '../../../workbook/tables/correct/table-correction';
import type { Workbook } from '../../../workbook/workbook';
import { TabFooter } from '../../frame/tab-footer';
import { usePane } from '../../pane-context';
import { useBasisWords } from '../use-basis-words';

const useStyles = makeStyles({
  note: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface PointOutProps {
  readonly view: TablesView;
  readonly corrections: TableCorrections;
  /** The person's, as it was read. */
  readonly workbook: Workbook;
  readonly onPointed: (id: string) => void;
}

type Answer = { readonly kind: 'how' | 'nothing' } | { readonly kind: 'pointed'; readonly range: string };

/** The selection becomes a table. */
export function PointOut({ view, corrections, workbook, onPointed }: PointOutProps) {
  const { session } = usePane();
  const words = useBasisWords();
  const styles = useStyles();
  const [answer, setAnswer] = useState<Answer | null>(null);
  const point = async (): Promise<void> => {
    const selected = await session.selection();
    if (!selected || !selected.address.includes(':')) {
      setAnswer({ kind: 'how' });
      return;
    }
    const pointed = pointTable(corrections, workbook, selected);
    const table = pointed?.pointed.at(-1);
    if (!pointed || !table) {
      setAnswer({ kind: 'nothing' });
      return;
    }
    session.remember({ tables: pointed });
    setAnswer({ kind: 'pointed', range: `${table.sheet} ${table.range}` });
    onPointed(`${table.sheet}!${table.range}`);
  };
  return (
    <>
      <p className={styles.note} role="status">
        {answer?.kind === 'how' && words.pointHow}
        {answer?.kind === 'nothing' && words.pointedNothing}
        {answer?.kind === 'pointed' && words.pointed(answer.range)}
      </p>
      <TabFooter state={[view.likely === 0 ? words.allSure(view.used) : words.someLikely(view.used, view.likely), words.kept]}>
        <Button onClick={() => void point()}>{words.pointOut}</Button>
      </TabFooter>
    </>
  );
}
