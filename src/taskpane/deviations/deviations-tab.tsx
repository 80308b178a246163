import { useMemo, useState } from 'react';
import { deviationList } from '../../app/live/deviations/deviation-list';
import { USUAL_FILTER, filterRows } from '../../app/live/deviations/filter-rows';
import type { DeviationRow } from '../../app/live/deviations/deviation-row';
import type { Working } from '../../app/live/working';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';
import { DeviationPage } from './deviation-page';
import { DeviationsFooter } from './deviations-footer';
import { DeviationsListView } from './deviations-list-view';
import { useDeviationsWords } from './use-deviations-words';

/** *Avvikelser*: why is this flagged, and how far is it from not being? */
export function DeviationsTab() {
  const { session } = usePane();
  const { working } = useSessionState(session);
  return working && <Deviations working={working} />;
}

function Deviations({ working }: { readonly working: Working }) {
  const { session, language } = usePane();
  const words = useDeviationsWords();
  const { place } = useSessionState(session);
  const [filter, setFilter] = useState(USUAL_FILTER);
  /** The row that was last open, where focus comes back to. */
  const [last, setLast] = useState<string | null>(null);
  const [isWalking, setWalking] = useState(false);
  const list = useMemo(() => deviationList(working, language), [working, language]);
  const shown = useMemo(() => filterRows(list.rows, filter), [list, filter]);
  const at = shown.findIndex(({ key }) => key === place.page);
  const open = place.page === null ? undefined : (shown[at] ?? list.rows.find(({ key }) => key === place.page));
  const planned = working.planned.kind === 'planned' ? working.planned : null;
  const walk = (row: DeviationRow): void => {
    setWalking(true);
    session.go('deviations', row.key);
    if (row.place !== null) void session.select(row.place);
  };
  const next = shown[at + 1] ?? (open === undefined ? undefined : shown[0]);
  const goNext = next && next.key !== open?.key ? (): void => { walk(next); } : null;
  return (
    <>
      {open ? (
        <DeviationPage
          key={open.key}
          row={open}
          working={working}
          takesFocus={!isWalking}
          position={at < 0 ? null : { at: at + 1, count: shown.length }}
          onBack={() => {
            setLast(open.key);
            session.go('deviations');
          }}
        />
      ) : (
        <DeviationsListView
          list={list}
          shown={shown}
          filter={filter}
          onFilter={(change) => {
            setFilter({ ...filter, ...change });
          }}
          working={working}
          focused={last}
          onOpen={(row) => {
            setWalking(false);
            session.go('deviations', row.key);
          }}
        />
      )}
      <DeviationsFooter planned={planned} onNext={goNext} nextText={at >= 0 && at === shown.length - 1 ? words.page.first : words.page.next} />
    </>
  );
}
