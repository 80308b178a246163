import { percentOfShare, readPercent, shareOfPercent } from '../../../app/live/scenario/read-percent';
import { formatPercent } from '../../../app/format/format-percent';
import { NumberField } from '../../number-field';
import { usePane } from '../../pane-context';
import { useBasisWords } from '../use-basis-words';

const BOUNDS = { low: 1, high: 100 };

/** A share of an item's cost, 1 to 100 %. */
export function ShareField({ label, share, onShare }: { readonly label: string; readonly share: number; readonly onShare: (share: number) => void }) {
  const { language } = usePane();
  const words = useBasisWords();
  return (
    <NumberField
      label={label}
      size="small"
      value={percentOfShare(share)}
      text={formatPercent(share, language, { most: 2 })}
      low={BOUNDS.low}
      high={BOUNDS.high}
      step={5}
      pageStep={25}
      read={(text) => {
        const read = readPercent(text, BOUNDS);
        return read === null ? null : percentOfShare(read);
      }}
      error={words.badShare}
      onValue={(percent) => {
        onShare(shareOfPercent(percent));
      }}
    />
  );
}
