import { Body1, makeStyles } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { Review } from '../../app/live/review';
import { paneUsageMessage } from '../../app/messages/pane-usage-message';
import { usePane } from '../pane-context';
import { RemoveAll } from '../remove-all';
import { Section } from '../section';
import { SheetsWritten } from '../sheets-written';
import { VerdictTiles } from '../verdict-tiles';
import { FindingList } from './finding-list';

const useStyles = makeStyles({
  calm: { display: 'flex', gap: '6px', alignItems: 'center' },
});

/** What the workbook says, the most important first, and what would be written. */
export function ReviewView({ review }: { readonly review: Review }) {
  const { say, language } = usePane();
  const styles = useStyles();
  const { check, findings, plan, problem, hasOwn } = review;
  const sheets = new Set(check.tables.map(({ sheet }) => sheet)).size;
  const isCalm = findings.every(({ severity }) => severity === 'info');
  const proposed = plan?.links.filter(({ confirmed }) => !confirmed).length ?? 0;
  return (
    <>
      <Body1>{check.tables.length === 0 ? say.noTables : say.tablesFound(check.tables.length, sheets)}</Body1>
      {problem && check.tables.length > 0 && <Body1>{paneUsageMessage(problem, language)}</Body1>}
      {plan && <VerdictTiles plan={plan} />}
      {isCalm && check.tables.length > 0 && (
        <Body1 className={styles.calm}>
          <CheckmarkCircleRegular aria-hidden /> {say.nothingFound}
        </Body1>
      )}
      <FindingList severity="error" findings={findings} shown={8} />
      <FindingList severity="warning" findings={findings} shown={5} />
      {plan?.writing.hasChanges === true && (
        <Section title={say.toBeWritten}>
          <SheetsWritten writing={plan.writing} />
          {proposed > 0 && <Body1>{say.proposals(proposed)}</Body1>}
        </Section>
      )}
      {plan?.writing.hasChanges === false && <Body1>{say.upToDate}</Body1>}
      <FindingList severity="info" findings={findings} shown={0} />
      {hasOwn && <RemoveAll />}
    </>
  );
}
