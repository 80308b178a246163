import { frameVerdicts } from '../../../app/live/frame-verdict';
import type { Receipt } from '../../../app/live/receipt';
import { VerdictTiles } from '../../verdict-tiles';
import { useWriteWords } from '../use-write-words';

/** What was written comes to, against the frame. */
export function ReceiptTiles({ plan }: { readonly plan: NonNullable<Receipt['plan']> }) {
  const words = useWriteWords();
  return <VerdictTiles title={words.result} scenario={plan.scenario.name} verdicts={frameVerdicts(plan)} unit={plan.unit} />;
}
