import { Button, Link, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { DEVIATION_SEVERITIES } from '../../app/live/deviations/deviation-entry';
import type { DeviationSeverity } from '../../app/live/deviations/deviation-entry';
import type { DeviationList } from '../../app/live/deviations/deviation-list';
import type { DeviationRow } from '../../app/live/deviations/deviation-row';
import type { DeviationFilter } from '../../app/live/deviations/filter-rows';
import type { Working } from '../../app/live/working';
import { paneUsageMessage } from '../../app/messages/pane-usage-message';
import { usePane } from '../pane-context';
import { DeviationChips } from './deviation-chips';
import { DeviationFilters } from './deviation-filters';
import { DeviationGroup } from './deviation-group';
import { EffectsSection } from './effects-section';
import { useDeviationsWords } from './use-deviations-words';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: '10px', minWidth: 0 },
  filters: { display: 'flex', flexDirection: 'column', gap: '10px' },
  calm: { ...typographyStyles.body1, display: 'flex', gap: '6px', alignItems: 'center', margin: 0 },
  good: { flexShrink: 0, color: tokens.colorStatusSuccessForeground1, fontSize: '16px' },
  empty: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px', margin: 0 },
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  approved: { alignSelf: 'flex-start', fontSize: tokens.fontSizeBase200 },
});

interface DeviationsListViewProps {
  readonly list: DeviationList;
  readonly shown: readonly DeviationRow[];
  readonly filter: DeviationFilter;
  readonly onFilter: (change: Partial<DeviationFilter>) => void;
  readonly working: Working;
  /** The row that focus comes back to; null where none was open. */
  readonly focused: string | null;
  readonly onOpen: (row: DeviationRow) => void;
}

/** All that deviates, by severity and size. */
export function DeviationsListView({ list, shown, filter, onFilter, working, focused, onOpen }: DeviationsListViewProps) {
  const { language } = usePane();
  const words = useDeviationsWords();
  const styles = useStyles();
  const tab = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (focused === null) return;
    const rows = [...(tab.current?.querySelectorAll<HTMLElement>('[data-deviation]') ?? [])];
    // One that was approved is not there any longer.
    const row = rows.find((each) => each.getAttribute('data-deviation') === focused) ?? rows[0];
    row?.querySelector('button')?.focus();
  }, [focused]);
  const counts = countsOf(list.rows, filter.showsApproved);
  const approved = list.rows.filter(({ approval }) => approval !== null).length;
  const whole = Math.max(...shown.flatMap(({ bar }) => (bar ? [bar.amount, bar.limit] : [])), Number.MIN_VALUE) * 1.08;
  const { planned, reading } = working;
  return (
    <div className={styles.tab} ref={tab}>
      <div className={styles.filters}>
        <DeviationChips
          counts={counts}
          on={filter.severities}
          onChange={(severities) => {
            onFilter({ severities });
          }}
        />
        <DeviationFilters filter={filter} tables={list.tables} onChange={onFilter} />
      </div>
      {planned.kind === 'unplanned' && <p className={styles.note}>{paneUsageMessage(planned.problem, language)}</p>}
      {counts.error + counts.warning === 0 && (
        <p className={styles.calm}>
          <CheckmarkCircleFilled className={styles.good} aria-hidden />
          <span>
            {words.calm} {counts.info > 0 && words.calmInfos(counts.info)}{' '}
            {counts.info > 0 && !filter.severities.has('info') && (
              <Link
                as="button"
                onClick={() => {
                  onFilter({ severities: new Set([...filter.severities, 'info']) });
                }}
              >
                {words.showInfos}
              </Link>
            )}
          </span>
        </p>
      )}
      {shown.length === 0 && (counts.error + counts.warning + counts.near > 0 || filter.text !== '' || filter.table !== null) && (
        <div className={styles.empty} role="status">
          {words.nothingFits}
          <Button
            size="small"
            onClick={() => {
              onFilter({ severities: new Set(DEVIATION_SEVERITIES), text: '', table: null });
            }}
          >
            {words.showAll}
          </Button>
        </div>
      )}
      {DEVIATION_SEVERITIES.map((severity) => (
        <DeviationGroup key={severity} severity={severity} rows={shown.filter((row) => row.severity === severity)} unit={list.unit} whole={whole} onOpen={onOpen} />
      ))}
      {approved > 0 && (
        <Link
          as="button"
          className={styles.approved}
          onClick={() => {
            onFilter({ showsApproved: !filter.showsApproved });
          }}
        >
          {filter.showsApproved ? words.hideApproved : words.approved(approved)}
        </Link>
      )}
      <EffectsSection inspection={reading.inspection} />
    </div>
  );
}

function countsOf(rows: readonly DeviationRow[], withApproved: boolean): Record<DeviationSeverity, number> {
  const counts = { error: 0, warning: 0, near: 0, info: 0 };
  for (const { severity, approval } of rows) if (withApproved || approval === null) counts[severity] += 1;
  return counts;
}
