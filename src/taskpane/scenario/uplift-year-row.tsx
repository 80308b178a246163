import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { formatNumber } from '../../app/format/format-number';
import { formatPercent } from '../../app/format/format-percent';
import { percentOfShare, shareOfPercent } from '../../app/live/scenario/read-percent';
import { MarkedSlider } from '../marked-slider';
import type { SliderMark } from '../marked-slider';
import { PercentField } from '../percent-field';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '34px minmax(0, 1fr) 92px',
    columnGap: '10px',
    alignItems: 'start',
    // At twice the size there is room for one after the other.
    '@media (max-width: 260px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  year: { fontWeight: tokens.fontWeightSemibold, lineHeight: '32px', fontVariantNumeric: 'tabular-nums' },
});

const MOST = 8;
const STEP = 0.1;
const PAGE_STEP = 0.5;

interface UpliftYearRowProps {
  readonly year: number;
  readonly share: number;
  readonly table: number | null;
  /** What it was before it was changed here; null where it is so still. */
  readonly before: number | null;
  readonly isPlans: boolean;
}

/** A year's uplift by slider and number, with marks of what the table used and what the plan says. */
export const UpliftYearRow = memo(function UpliftYearRow({ year, share, table, before, isPlans }: UpliftYearRowProps) {
  const { act, words, language } = useScenario();
  const styles = useStyles();
  const label = words.upliftOf(String(year));
  const mark = (value: number | null, text: (percent: string) => string): SliderMark[] =>
    value === null ? [] : [{ value: percentOfShare(value), text: text(formatNumber(percentOfShare(value), language, { least: 1, most: 2 })) }];
  return (
    <div className={styles.row}>
      <span className={styles.year}>{year}</span>
      <MarkedSlider
        label={label}
        value={percentOfShare(share)}
        text={formatPercent(share, language, { least: 1, most: 2 })}
        low={0}
        high={MOST}
        step={STEP}
        pageStep={PAGE_STEP}
        marks={[...mark(table, words.markTable), ...mark(before, isPlans ? words.markPlan : words.markBefore)]}
        onValue={(percent) => {
          act.setUplift(year, shareOfPercent(percent));
        }}
      />
      <PercentField
        isLastInRow
        label={words.numberOf(label)}
        share={share}
        error={words.notAPercent}
        onShare={(typed) => {
          act.setUplift(year, typed);
        }}
      />
    </div>
  );
});
