import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { linkCounts } from '../../app/live/basis/link-counts';
import { tablesView } from '../../app/live/basis/tables-view';
import type { Working } from '../../app/live/working';
import { usePane } from '../pane-context';
import { Segment } from '../segment';
import { useSessionState } from '../use-session-state';
import { LinksPart } from './links/links-part';
import { TablesPart } from './tables/tables-part';
import { useBasisWords } from './use-basis-words';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
});

/** *Underlag*: has it understood my workbook? */
export function BasisTab() {
  const { session } = usePane();
  const { working } = useSessionState(session);
  return working && <Basis working={working} />;
}

type Part = 'tables' | 'links';

function Basis({ working }: { readonly working: Working }) {
  const { session, language } = usePane();
  const words = useBasisWords();
  const styles = useStyles();
  const { place } = useSessionState(session);
  const { inspection } = working.reading;
  const tables = useMemo(() => tablesView(inspection, language), [inspection, language]);
  const model = working.planned.kind === 'planned' ? working.planned.basis.input.model : null;
  const counts = useMemo(() => linkCounts(model ?? { items: [], links: [] }), [model]);
  const asked: Part | null = place.page === 'tables' || place.page === 'links' ? place.page : null;
  const part = asked ?? (counts.toConfirm > 0 ? 'links' : 'tables');
  const parts = [
    { value: 'tables', text: words.tables(tables.used) },
    { value: 'links', text: words.links(counts.all) },
  ] as const;
  return (
    <div className={styles.tab}>
      <Segment
        label={words.name}
        parts={parts}
        chosen={part}
        onChoose={(value) => {
          session.go('basis', value);
        }}
      />
      {part === 'tables' ? <TablesPart view={tables} working={working} /> : <LinksPart working={working} />}
    </div>
  );
}
