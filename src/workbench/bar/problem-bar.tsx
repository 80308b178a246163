import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular, ErrorCircleFilled } from '@fluentui/react-icons';
import type { PageWords } from '../../app/messages/page/words';
import { unreadableMessage } from '../../app/messages/unreadable-message';
import type { Language } from '../../app/options';
import type { OpenProblem } from '../document/bench';
import { useBenchState, usePage } from '../page-context';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    flexShrink: 0,
    padding: '6px 12px',
    backgroundColor: tokens.colorStatusDangerBackground1,
    borderBottom: `1px solid ${tokens.colorStatusDangerBorder1}`,
  },
  icon: { flexShrink: 0, color: tokens.colorStatusDangerForeground1, fontSize: '20px' },
  text: { flexGrow: 1 },
});

/** Why a file was not opened, and that nothing is lost. */
export function ProblemBar() {
  const { bench, say, language } = usePage();
  const { problem, document } = useBenchState(bench);
  const styles = useStyles();
  if (problem === null) return null;
  return (
    <div className={styles.bar} role="alert">
      <ErrorCircleFilled className={styles.icon} aria-hidden />
      <span className={styles.text}>
        {sentenceOf(problem, say, language)} {document && say.stillOpen(document.name)}
      </span>
      {problem.kind === 'not-fetched' && <Button onClick={() => void bench.openSample(problem.sample)}>{say.tryAgain}</Button>}
      <Button
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={say.close}
        onClick={() => {
          bench.dismiss();
        }}
      />
    </div>
  );
}

function sentenceOf(problem: OpenProblem, say: PageWords, language: Language): string {
  if (problem.kind === 'not-fetched') return say.notFetched;
  return `${say.notOpened(problem.name)} ${unreadableMessage(problem.reason, problem.where, language)}`;
}
