import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { formatNumber } from '../../app/format/format-number';
import { formatPercent } from '../../app/format/format-percent';
import { percentOfShare } from '../../app/live/scenario/read-percent';
import { readVolume } from '../../app/live/scenario/read-volume';
import { MarkedSlider } from '../marked-slider';
import { NumberField } from '../number-field';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '34px minmax(0, 1fr) 104px',
    columnGap: '10px',
    alignItems: 'start',
    '@media (max-width: 260px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  year: { fontWeight: tokens.fontWeightSemibold, lineHeight: '32px', fontVariantNumeric: 'tabular-nums' },
  note: { gridColumnStart: 2, gridColumnEnd: -1, lineHeight: '32px', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** Of the slider, in percent of the table's volume. */
const REACH = 20;
const STEP = 1;
const PAGE_STEP = 5;
/** Of what may be typed, in times the table's volume. */
const MOST = 2;

interface VolumeYearRowProps {
  readonly label: string;
  readonly year: number;
  readonly volume: number;
  readonly table: number;
  readonly change: number;
}

/** An item's volume of a year: the slider moves it by a fifth either way, the number is the volume itself. */
export const VolumeYearRow = memo(function VolumeYearRow({ label, year, volume, table, change }: VolumeYearRowProps) {
  const { act, words, language } = useScenario();
  const styles = useStyles();
  const named = `${label}, ${words.volumeOf(String(year))}`;
  if (table <= 0) {
    return (
      <div className={styles.row}>
        <span className={styles.year}>{year}</span>
        <span className={styles.note}>{words.noTableVolume}</span>
      </div>
    );
  }
  const shown = Number(volume.toFixed(1));
  return (
    <div className={styles.row}>
      <span className={styles.year}>{year}</span>
      <MarkedSlider
        label={named}
        value={Number(percentOfShare(change).toFixed(2))}
        text={formatPercent(change, language, { signed: true, most: 1 })}
        low={-REACH}
        high={REACH}
        step={STEP}
        pageStep={PAGE_STEP}
        marks={[{ value: 0, text: words.asInTable(formatNumber(table, language, { most: 1 })) }]}
        onValue={(percent) => {
          act.setVolume(label, year, percent / 100);
        }}
      />
      <NumberField
        isLastInRow
        label={named}
        value={shown}
        text={formatNumber(shown, language, { most: 1 })}
        low={0}
        high={MOST * table}
        step={1}
        pageStep={Math.max(1, Math.round(table / 20))}
        read={(text) => readVolume(text, MOST * table)}
        error={words.notAVolume}
        onValue={(typed) => {
          act.setVolume(label, year, typed === shown ? change : typed / table - 1);
        }}
      />
    </div>
  );
});
