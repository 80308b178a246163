import { Button } from '@fluentui/react-components';
import { ArrowRedoRegular, ArrowUndoRegular } from '@fluentui/react-icons';
import { formatNumber } from '../../app/format/format-number';
import { usePane } from '../pane-context';
import { useSessionState } from '../use-session-state';
import { PaneFooter } from './pane-footer';

/** The footer of what is shown. No blue button where a mistake would be cheap to make and dear to undo. */
export function NextStep() {
  const { session, say, language } = usePane();
  const { shown, work, step } = useSessionState(session);
  const isBusy = work !== null;
  switch (shown.kind) {
    case 'start':
      return (
        <PaneFooter state={[]}>
          <Button appearance="primary" disabled={isBusy} onClick={() => void session.review()}>
            {say.review}
          </Button>
        </PaneFooter>
      );
    case 'review': {
      const { plan } = shown.review;
      if (plan?.writing.hasChanges !== true) {
        return (
          <PaneFooter state={[]}>
            <Button disabled={isBusy} onClick={() => void session.review()}>
              {say.reviewAgain}
            </Button>
          </PaneFooter>
        );
      }
      const count = plan.writes.length;
      return (
        <PaneFooter state={[say.nothingElse, say.canBeUndone]}>
          <Button appearance="primary" disabled={isBusy} onClick={() => void session.write()}>
            {count === 0 ? say.writeLooks : say.write(formatNumber(count, language), count)}
          </Button>
        </PaneFooter>
      );
    }
    case 'receipt':
      return (
        <PaneFooter state={step === 'undo' ? say.undoStays : []}>
          <Button disabled={isBusy} onClick={() => void session.review()}>
            {say.review}
          </Button>
          {step !== null && (
            <Button icon={step === 'undo' ? <ArrowUndoRegular /> : <ArrowRedoRegular />} disabled={isBusy} onClick={() => void session.undo()}>
              {step === 'undo' ? say.undo : say.redo}
            </Button>
          )}
        </PaneFooter>
      );
    case 'unfinished':
      return (
        <PaneFooter state={[]}>
          <Button disabled={isBusy} onClick={() => void session.recover('put-back')}>
            {say.putBack}
          </Button>
          <Button appearance="primary" disabled={isBusy} onClick={() => void session.recover('finish')}>
            {say.finish}
          </Button>
        </PaneFooter>
      );
    case 'choose-sheets':
      return null;
  }
}
