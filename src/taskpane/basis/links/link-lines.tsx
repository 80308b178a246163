import { Button, Link, Select, makeStyles, tokens } from '@fluentui/react-components';
import { BranchRegular, DismissRegular } from '@fluentui/react-icons';
import type { LinkCard } from '../../../app/live/basis/link-card';
import type { DecidedLink } from '../../../workbook/write/basis/links/link-decision';
import { useBasisWords } from '../use-basis-words';
import { BudgetBarView } from './budget-bar-view';
import { ShareField } from './share-field';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: '6px' },
  row: { display: 'flex', alignItems: 'center', gap: '6px' },
  select: { flexGrow: 1, minWidth: 0, '& > select': { height: '24px', fontSize: tokens.fontSizeBase200, textOverflow: 'ellipsis' } },
  share: { flexShrink: 0, width: '84px' },
  add: { alignSelf: 'start', fontSize: tokens.fontSizeBase200 },
});

interface LinkLinesProps {
  readonly card: LinkCard;
  /** Shares stand beside the activities. */
  readonly isShared: boolean;
  readonly onShared: (isShared: boolean) => void;
  readonly onDraft: (links: readonly DecidedLink[] | null) => void;
}

/** An item's activities, with shares where it is split, and each one's budget. */
export function LinkLines({ card: { name, links, choices }, isShared, onShared, onDraft }: LinkLinesProps) {
  const words = useBasisWords();
  const styles = useStyles();
  const change = (index: number, link: Partial<DecidedLink>): void => {
    onDraft(links.map(({ activity, share }, place) => ({ activity, share, ...(place === index && link) })));
  };
  const taken = new Set(links.map(({ activity }) => activity));
  const rest = Math.max(0, 1 - links.reduce((sum, { share }) => sum + share, 0));
  return (
    <div className={styles.lines}>
      {links.map(({ activity, share, bar }, index) => (
        <div key={index} className={styles.lines}>
          <div className={styles.row}>
            <Select size="small" className={styles.select} aria-label={words.activity(name)} value={activity} onChange={(_, data) => { change(index, { activity: data.value }); }}>
              {activity === '' && <option value="">{words.chooseActivity}</option>}
              {choices
                .filter((choice) => choice.activity === activity || !taken.has(choice.activity))
                .map((choice) => (
                  <option key={choice.activity} value={choice.activity}>
                    {choice.activity === activity ? choice.activity : choice.text}
                  </option>
                ))}
            </Select>
            {isShared && (
              <div className={styles.share}>
                <ShareField label={words.share(activity === '' ? name : activity)} share={share} onShare={(given) => { change(index, { share: given }); }} />
              </div>
            )}
            {isShared && links.length > 1 && (
              <Button
                size="small"
                appearance="subtle"
                icon={<DismissRegular />}
                aria-label={words.takeAway(activity)}
                title={words.takeAway(activity)}
                onClick={() => { onDraft(links.filter((_, place) => place !== index).map(({ activity: other, share: of }) => ({ activity: other, share: of }))); }}
              />
            )}
            {!isShared && (
              <Button
                size="small"
                appearance="subtle"
                icon={<BranchRegular />}
                aria-label={words.splitOf(name)}
                title={words.split}
                onClick={() => { onShared(true); }}
              />
            )}
          </div>
          {bar ? <BudgetBarView bar={bar} /> : activity !== '' && <span className={styles.add}>{words.noBudget}</span>}
        </div>
      ))}
      {isShared && links.every(({ activity }) => activity !== '') && links.length < choices.length && (
        <Link
          as="button"
          className={styles.add}
          onClick={() => {
            const plain = links.map(({ activity, share }) => ({ activity, share }));
            // Two halves are a better beginning than a whole and nothing.
            const halved = rest > 0 ? plain : plain.map((link) => ({ ...link, share: link.share / 2 }));
            onDraft([...halved, { activity: '', share: rest > 0 ? rest : Math.max(0, 1 - halved.reduce((sum, { share }) => sum + share, 0)) }]);
          }}
        >
          {words.addActivity}
        </Link>
      )}
    </div>
  );
}
