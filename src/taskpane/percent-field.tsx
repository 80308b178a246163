import { notationOf } from '../app/format/format-number';
import { formatPercent } from '../app/format/format-percent';
import { UPLIFT_BOUNDS, percentOfShare, readPercent, shareOfPercent } from '../app/live/scenario/read-percent';
import type { PercentBounds } from '../app/live/scenario/read-percent';
import { NumberField } from './number-field';
import { usePane } from './pane-context';

interface PercentFieldProps {
  readonly label: string;
  readonly share: number;
  /** "Skriv ett tal mellan −20 och 50." */
  readonly error: (low: string, high: string) => string;
  readonly bounds?: PercentBounds;
  readonly onShare: (share: number) => void;
  /** As `NumberField` has it. */
  readonly isLastInRow?: boolean;
}

const STEP = 0.05;
const PAGE_STEP = 0.5;

/** A percentage: `3,5`, `3.5` and `3,5 %` are all read, to two decimals. */
export function PercentField({ label, share, error, bounds = UPLIFT_BOUNDS, onShare, isLastInRow = false }: PercentFieldProps) {
  const { language } = usePane();
  const { minus } = notationOf(language);
  const typed = (percent: number): string => (percent < 0 ? minus : '') + String(Math.abs(percent));
  return (
    <NumberField
      isLastInRow={isLastInRow}
      label={label}
      value={percentOfShare(share)}
      text={formatPercent(share, language, { least: 1, most: 2 })}
      low={bounds.low}
      high={bounds.high}
      step={STEP}
      pageStep={PAGE_STEP}
      read={(text) => {
        const read = readPercent(text, bounds);
        return read === null ? null : percentOfShare(read);
      }}
      error={error(typed(bounds.low), typed(bounds.high))}
      onValue={(percent) => {
        onShare(shareOfPercent(percent));
      }}
    />
  );
}
