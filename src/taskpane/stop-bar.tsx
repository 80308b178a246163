import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles } from '@fluentui/react-components';
import { addressOf } from '../workbook/address';
import type { Stop, StopOffer, WorkKind } from '../app/live/session-state';
import { remainsMessage } from '../app/messages/remains-message';
import { sessionMessage } from '../app/messages/session-message';
import type { PaneWords } from '../app/messages/pane-words';
import type { PlanSession } from '../app/live/plan-session';
import { CellLink } from './cell-link';
import { usePane } from './pane-context';

const useStyles = makeStyles({
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere', padding: '8px 0' },
  list: { margin: '4px 0', paddingLeft: '18px' },
});

const PLACES_SHOWN = 12;
/** Where nothing would have been changed in any case, it is not said that nothing is. */
const CHANGING: readonly WorkKind[] = ['write', 'undo', 'redo', 'remove', 'refresh', 'finish', 'put-back'];

/** What stopped it, what is true now, and one button. */
export function StopBar({ stop }: { readonly stop: Stop }) {
  const { session, say, language } = usePane();
  const styles = useStyles();
  const { problem, remains, during, offer } = stop;
  const { cause, next } = sessionMessage(problem, language);
  const places = problem.kind === 'changed-cells' || problem.kind === 'differs' ? problem.places.slice(0, PLACES_SHOWN) : [];
  return (
    <MessageBar intent={problem.kind === 'cancelled' && remains === null ? 'info' : 'error'} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{cause}</MessageBarTitle> {remains === null && CHANGING.includes(during) && `${say.nothingIsChanged} `}
        {remains === null && next}
        {remains !== null && (
          <>
            {say.remains}
            <ul className={styles.list}>
              {remainsMessage(remains, language).map((sentence) => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ul>
          </>
        )}
        {places.length > 0 && (
          <ul className={styles.list}>
            {places.map(({ sheet, row, column }) => (
              <li key={`${sheet} ${String(row)} ${String(column)}`}>
                <CellLink place={{ sheet, cell: addressOf(row, column) }} />
              </li>
            ))}
          </ul>
        )}
      </MessageBarBody>
      <MessageBarActions>
        {offer !== 'none' && (
          <Button size="small" onClick={() => void act(offer, session)}>
            {offerWords(offer, say)}
          </Button>
        )}
        {remains === null && (
          <Button
            size="small"
            appearance="transparent"
            onClick={() => {
              session.dismiss();
            }}
          >
            {say.close}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}

function offerWords(offer: Exclude<StopOffer, 'none'>, say: PaneWords): string {
  return { again: say.again, review: say.reviewAgain, 'put-back': say.putBack }[offer];
}

function act(offer: Exclude<StopOffer, 'none'>, session: PlanSession): Promise<void> {
  switch (offer) {
    case 'again':
      return session.retry();
    case 'review':
      return session.review();
    case 'put-back':
      return session.putBack();
  }
}
