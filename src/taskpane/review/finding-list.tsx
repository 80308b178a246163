import { makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingReport } from '../../app/contract/finding-report';
import { formatNumber } from '../../app/format/format-number';
import { groupFindings } from '../../app/group-findings';
import { usePane } from '../pane-context';
import { Section } from '../section';
import { ShowMore } from '../show-more';
import { FindingRow } from './finding-row';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface FindingListProps {
  readonly severity: FindingReport['severity'];
  readonly findings: readonly FindingReport[];
  /** More than this are shown when they are asked for. */
  readonly shown: number;
}

/** Those of one severity, counted as rows of the list. */
export function FindingList({ severity, findings, shown }: FindingListProps) {
  const { say, language } = usePane();
  const styles = useStyles();
  const [showsAll, setShowsAll] = useState(false);
  const groups = groupFindings(findings.filter((finding) => finding.severity === severity));
  if (groups.length === 0) return null;
  const rest = groups.length - shown;
  return (
    <Section title={`${say.severities[severity]} (${formatNumber(groups.length, language)})`}>
      <ul className={styles.list}>
        {(showsAll ? groups : groups.slice(0, shown)).map((group, index) => (
          <FindingRow key={index} group={group} />
        ))}
      </ul>
      <ShowMore rest={rest} isOpen={showsAll} onToggle={() => { setShowsAll(!showsAll); }} />
    </Section>
  );
}
