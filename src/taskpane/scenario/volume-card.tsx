import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { memo, useId } from 'react';
import { formatNumber } from '../../app/format/format-number';
import type { ItemVolumes, OneMoreKr } from '../../app/live/scenario/volumes';
import { useScenario } from './use-scenario';
import { VolumeYearRow } from './volume-year-row';

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  head: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    width: '100%',
    minHeight: '35px',
    padding: '4px 0',
    border: 'none',
    backgroundColor: 'transparent',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px', borderRadius: '4px' },
  },
  icon: { flexShrink: 0, fontSize: '16px' },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  volumes: { flexShrink: 0, textAlign: 'end', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  changed: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  body: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '6px', padding: '4px 0 10px' },
  note: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  reset: { alignSelf: 'flex-start', fontSize: tokens.fontSizeBase200 },
});

interface VolumeCardProps {
  readonly item: ItemVolumes;
  readonly isOpen: boolean;
  readonly onToggle: (label: string | null) => void;
}

/** An item: folded with its volumes and how they differ from the table's, open with its sliders and what one more costs. */
export const VolumeCard = memo(function VolumeCard({ item, isOpen, onToggle }: VolumeCardProps) {
  const { act, words, language } = useScenario();
  const styles = useStyles();
  const id = useId();
  const { label, unit, years } = item;
  const isChanged = years.some(({ change }) => change !== 0);
  const volumes = years.map(({ volume }) => formatNumber(volume, language, { most: 1 })).join(' · ');
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => {
          onToggle(isOpen ? null : label);
        }}
      >
        {isOpen ? <ChevronDownRegular className={styles.icon} aria-hidden /> : <ChevronRightRegular className={styles.icon} aria-hidden />}
        <span className={styles.name}>{label}</span>
        <span className={mergeClasses(styles.volumes, isChanged && styles.changed)}>
          {isChanged && `${words.changedMark} `}
          {unit === null ? volumes : `${volumes} ${unit}`}
        </span>
      </button>
      <div id={id}>
        {isOpen && (
          <div className={styles.body}>
            {years.map(({ year, volume, table, change }) => (
              <VolumeYearRow key={year} label={label} year={year} volume={volume} table={table} change={change} />
            ))}
            <span className={styles.note}>{item.oneMore === null ? words.noPrice : <OneMore more={item.oneMore} unit={unit} />}</span>
            {item.isDerived && <span className={styles.note}>{words.derivedPrices}</span>}
            {!item.isLinked && <span className={styles.note}>{words.notLinked}</span>}
            {isChanged && (
              <Link
                as="button"
                className={styles.reset}
                onClick={() => {
                  act.resetVolumes(label);
                }}
              >
                {words.resetVolumes}
              </Link>
            )}
          </div>
        )}
      </div>
    </li>
  );
});

function OneMore({ more: { year, measure, perUnitKr, perMonthKr, perYearKr }, unit }: { readonly more: OneMoreKr; readonly unit: string | null }) {
  const { words, language } = useScenario();
  const kr = (amount: number | null): string => formatNumber(amount ?? NaN, language, { most: 0 });
  if (measure === 'other') return words.oneMoreOther(String(year), kr(perUnitKr), unit);
  return words.oneMore[measure](String(year), kr(perUnitKr), kr(perMonthKr), kr(perYearKr), unit ?? '');
}
