import { Button, Checkbox, Link, makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { formatNumber } from '../../app/format/format-number';
import { formatPercent } from '../../app/format/format-percent';
import type { ChangesControl } from '../../app/live/scenario/controls/changes-control';
import type { OtherControl } from '../../app/live/scenario/controls/other-control';
import type { YearShare } from '../../app/live/scenario/controls/uplift-controls';
import { PercentField } from '../percent-field';
import { useScenario } from './use-scenario';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: '2px' },
  own: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '6px', paddingInlineStart: '30px', paddingBottom: '6px' },
  years: { display: 'flex', flexWrap: 'wrap', gap: '6px 12px', width: '100%' },
  year: { display: 'grid', gridTemplateColumns: 'auto 92px', gap: '8px', alignItems: 'center', fontVariantNumeric: 'tabular-nums' },
  box: { marginInlineStart: '-8px', '& .fui-Checkbox__indicator': { marginTop: '4px', marginBottom: '4px' }, '& .fui-Checkbox__label': { paddingTop: '2px', paddingBottom: '2px' } },
  efficiency: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', fontSize: tokens.fontSizeBase300 },
});

interface OtherSectionProps {
  readonly other: OtherControl;
  readonly changes: ChangesControl | null;
  readonly changeDecimals: number;
  readonly efficiency: readonly YearShare[] | null;
}

/** How *other* rises, the bridge's changes, and an efficiency where one is asked for. */
export const OtherSection = memo(function OtherSection({ other, changes, changeDecimals, efficiency }: OtherSectionProps) {
  const { act, words, language } = useScenario();
  const styles = useStyles();
  const amount = (value: number): string => formatNumber(value, language, { signed: true, least: changeDecimals, most: changeDecimals });
  return (
    <div className={styles.section}>
      <Checkbox
        className={styles.box}
        label={words.otherFollows}
        checked={other.follows}
        onChange={(_, { checked }) => {
          act.followOther(checked === true);
        }}
      />
      {!other.follows && <OwnOther other={other} />}
      {changes && (
        <Checkbox
          className={styles.box}
          label={words.changes(changes.amounts.map(amount).join(', '))}
          checked={changes.counts}
          onChange={(_, { checked }) => {
            act.countChanges(checked === true);
          }}
        />
      )}
      {efficiency && (
        <div className={styles.efficiency}>
          <span>{words.efficiency(percents(efficiency, (share) => formatPercent(share, language)))}</span>
          <Button size="small" appearance="subtle" onClick={act.dropEfficiency}>
            {words.dropEfficiency}
          </Button>
        </div>
      )}
    </div>
  );
});

function OwnOther({ other: { years, frame } }: { readonly other: OtherControl }) {
  const { act, words, language } = useScenario();
  const styles = useStyles();
  return (
    <div className={styles.own}>
      <div className={styles.years}>
        {years.map(({ year, share }) => (
          <div key={year} className={styles.year}>
            <span>{year}</span>
            <PercentField
              isLastInRow
              label={words.numberOf(words.otherOf(String(year)))}
              share={share}
              error={words.notAPercent}
              onShare={(typed) => {
                act.setOther(year, typed);
              }}
            />
          </div>
        ))}
      </div>
      {frame && (
        <Link as="button" onClick={act.useFrames}>
          {words.useFrames(percents(frame, (share) => formatPercent(share, language, { least: 2, most: 2 })))}
        </Link>
      )}
    </div>
  );
}

/** One where all years have the same. */
function percents(years: readonly YearShare[], text: (share: number) => string): string {
  return [...new Set(years.map(({ share }) => text(share)))].join(', ');
}
