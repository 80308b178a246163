import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { DEVIATION_SEVERITIES } from '../../app/live/deviations/deviation-entry';
import type { DeviationSeverity } from '../../app/live/deviations/deviation-entry';
import { DeviationIcon, useSeverityColors } from './deviation-icon';
import { useDeviationsWords } from './use-deviations-words';

const useStyles = makeStyles({
  chips: { display: 'flex', flexWrap: 'wrap', gap: '3px' },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '26px',
    padding: '0 5px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: '13px',
    backgroundColor: 'transparent',
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  on: {
    border: `1px solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
});

interface DeviationChipsProps {
  readonly counts: Readonly<Record<DeviationSeverity, number>>;
  readonly on: ReadonlySet<DeviationSeverity>;
  readonly onChange: (on: ReadonlySet<DeviationSeverity>) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** What is shown, several at once. One stop for the Tab key, arrows move within. */
export function DeviationChips({ counts, on, onChange }: DeviationChipsProps) {
  const words = useDeviationsWords();
  const styles = useStyles();
  const colors = useSeverityColors();
  const group = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = (stop + step + DEVIATION_SEVERITIES.length) % DEVIATION_SEVERITIES.length;
    setStop(next);
    (group.current?.children[next] as HTMLElement | undefined)?.focus();
  };
  return (
    <div ref={group} className={styles.chips} role="toolbar" aria-label={words.chipsLabel} onKeyDown={move}>
      {DEVIATION_SEVERITIES.map((severity, index) => {
        const isOn = on.has(severity);
        return (
          <button
            key={severity}
            type="button"
            aria-pressed={isOn}
            tabIndex={index === stop ? 0 : -1}
            className={mergeClasses(styles.chip, colors[severity], isOn && styles.on)}
            onFocus={() => {
              setStop(index);
            }}
            onClick={() => {
              onChange(new Set(DEVIATION_SEVERITIES.filter((each) => (each === severity ? !isOn : on.has(each)))));
            }}
          >
            <DeviationIcon severity={severity} />
            {counts[severity]} {words.chips[severity]}
          </button>
        );
      })}
    </div>
  );
}
