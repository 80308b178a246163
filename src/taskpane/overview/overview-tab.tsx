import { makeStyles } from '@fluentui/react-components';
import { useMemo } from 'react';
import { overviewOf } from '../../app/live/overview/overview-view';
import type { Working } from '../../app/live/working';
import { usePane } from '../pane-context';
import { FirstTime } from './first-time';
import { Headline } from './headline';
import { NextStep } from './next-step';
import { OverviewHeader } from './overview-header';
import { OverviewRows } from './overview-rows';
import { OverviewTiles } from './overview-tiles';
import { Welcome } from './welcome';

const useStyles = makeStyles({ tab: { display: 'flex', flexDirection: 'column', gap: '10px' } });

interface OverviewTabProps {
  readonly working: Working;
  readonly document: string;
  readonly onLanguage: (() => void) | null;
}

/** What did it find, what matters, what next. */
export function OverviewTab({ working, document, onLanguage }: OverviewTabProps) {
  const { language } = usePane();
  const styles = useStyles();
  const overview = useMemo(() => overviewOf(working, language), [working, language]);
  const isEmpty = overview.tables.count === 0;
  return (
    <div className={styles.tab}>
      <OverviewHeader overview={overview} document={document} onLanguage={onLanguage} />
      {isEmpty ? (
        <Welcome />
      ) : (
        <>
          <FirstTime />
          <Headline headline={overview.headline} />
          <OverviewTiles overview={overview} />
          <OverviewRows working={working} overview={overview} />
          <NextStep working={working} overview={overview} />
        </>
      )}
    </div>
  );
}
