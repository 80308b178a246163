import { Body1, Subtitle2 } from '@fluentui/react-components';
import type { SessionState } from '../app/live/session-state';
import { formatNumber } from '../app/format/format-number';
import { usePane } from './pane-context';

type Unfinished = Extract<SessionState['shown'], { readonly kind: 'unfinished' }>;

/** A write that was broken off since the pane or the program was closed; the footer offers both ways on. */
export function UnfinishedView({ journal }: Pick<Unfinished, 'journal'>) {
  const { say, language } = usePane();
  const time = journal.time.slice(0, 'yyyy-mm-dd hh:mm'.length);
  return (
    <>
      <Subtitle2 as="h1">{journal.isRemoval ? say.unfinishedRemoval(time) : say.unfinished(time, formatNumber(journal.cells, language))}</Subtitle2>
      <Body1>{say.unfinishedMeans}</Body1>
    </>
  );
}
